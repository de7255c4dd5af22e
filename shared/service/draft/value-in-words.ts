import { dateText, formatTime, moneyText, numberText } from '../../words/format.ts';
import { differenceWords } from '../../words/definition-parts.ts';
import { valueWords } from '../../words/definition-values.ts';
import { fill } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import { yesNoWords } from '../../words/yes-no.ts';
import { answerInWords } from '../answer-in-words.ts';
import { isEntries, isRecord, isText } from '../answer-shapes.ts';
import type { Answer } from '../condition.ts';
import { conditionInWords } from '../condition-in-words.ts';
import { fieldMeant, topFields } from '../definition/form-places.ts';
import { childrenOf } from '../field-parts.ts';
import type { Field, Form } from '../form.ts';
import { ownValue } from '../own-value.ts';
import { isRealDate } from '../real-date.ts';
import { isCondition } from './unfinished.ts';

/** Where a value stands: the key it has, the key of what holds it, the questions by which conditions and answers are named. */
export type ValueSpot = {
  key: string;
  inside: string;
  form: Form;
  siblings: Field[];
  /** What cases and documents are called. */
  names: ReadonlyMap<string, Text>;
};

type Write = (value: unknown, spot: ValueSpot) => Text | undefined;

const same = (text: string): Text => ({ vi: text, en: text });
const asJson = (value: unknown): Text => same(JSON.stringify(value));
const joined = (parts: Text[], by: string): Text => ({
  vi: parts.map(({ vi }) => vi).join(by),
  en: parts.map(({ en }) => en).join(by),
});

const ofCondition: Write = (value, { form, siblings }) =>
  isCondition(value) ? conditionInWords(value, form, siblings) : undefined;

const ofRequired: Write = (value, spot) => {
  const condition = isRecord(value) ? ofCondition(value.if, spot) : undefined;
  return condition && fill(differenceWords.requiredWhen, { condition });
};

/** Another question, by its label: what a fee is counted by, what a date is bounded by. */
const ofQuestion: Write = (value, { form, siblings }) => {
  if (value === 'today') return differenceWords.today;
  if (!isRecord(value) || !isText(value.field)) return undefined;
  const name = fieldMeant(value.field, siblings, topFields(form))?.label ?? same(value.field);
  return fill(differenceWords.byField, { name });
};

const money: Write = (value) => (typeof value === 'number' ? moneyText(value) : undefined);
const years: Write = (value) => (typeof value === 'number' ? fill(differenceWords.years, { count: value }) : undefined);
const percent: Write = (value) =>
  typeof value === 'number' ? fill(differenceWords.percent, { count: value }) : undefined;

const byKey: Readonly<Record<string, Write>> = {
  showIf: ofCondition,
  when: ofCondition,
  required: ofRequired,
  count: ofQuestion,
  pages: ofQuestion,
  copies: ofQuestion,
  notBefore: ofQuestion,
  notAfter: ofQuestion,
  dong: money,
  cap: money,
  'expected.fee': money,
  keptYears: years,
  retentionYears: years,
  share: percent,
  percent,
};

const answerTo = (field: Field | undefined, answer: unknown): Text | undefined => {
  if (field === undefined) return undefined;
  if (field.kind === 'group') {
    if (!isEntries(answer)) return undefined;
    const entries = answer.map((entry) =>
      joined(
        childrenOf(field).flatMap((child) =>
          entry[child.id] === undefined
            ? []
            : [fill(differenceWords.line, { part: child.label, value: answerTo(child, entry[child.id]) ?? same('') })],
        ),
        ', ',
      ),
    );
    return joined(entries, ' | ');
  }
  const said = {
    vi: answerInWords(field, answer as Answer, { locale: 'vi' }),
    en: answerInWords(field, answer as Answer, { locale: 'en' }),
  };
  return said.vi === '' ? undefined : said;
};

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(text) && isRealDate(text.slice(0, 10));

const fixedWords = (key: string, value: string): Text | undefined => ownValue(ownValue(valueWords, key) ?? {}, value);

/** Keys whose values are ids of cases and documents. */
const namedKeys: ReadonlySet<string> = new Set(['cases', 'caseId', 'documents', 'evidence']);

const textInWords = (text: string, { key, names }: ValueSpot): Text => {
  const known = fixedWords(key, text) ?? (namedKeys.has(key) ? names.get(text) : undefined);
  if (known !== undefined) return known;
  if (isInstant(text)) return { vi: formatTime(text, 'vi'), en: formatTime(text, 'en') };
  return isRealDate(text) ? dateText(text) : same(text);
};

const plain = (value: unknown, spot: ValueSpot): Text => {
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) return differenceWords.empty;
  if (isText(value)) return textInWords(value, spot);
  if (typeof value === 'boolean') return value ? yesNoWords.yes : yesNoWords.no;
  if (typeof value !== 'number') return asJson(value);
  return fixedWords(spot.key, String(value)) ?? (Number.isInteger(value) ? numberText(value) : same(String(value)));
};

/** Values that are said as a whole, whatever is in them: conditions, what counts, bounds, answers. */
export const isSaidWhole = ({ key, inside }: Pick<ValueSpot, 'key' | 'inside'>): boolean =>
  inside === 'answers' || Object.hasOwn(byKey, key);

/** A value of a definition as people read it: money as money, a condition in words, a choice by its name. */
export const valueInWords = (value: unknown, spot: ValueSpot): Text => {
  const { key, inside, form } = spot;
  const said =
    inside === 'answers'
      ? answerTo(topFields(form).get(key), value)
      : (ownValue(byKey, `${inside}.${key}`) ?? ownValue(byKey, key))?.(value, spot);
  if (said !== undefined) return said;
  return Array.isArray(value) && value.length > 0 && !value.some(isRecord)
    ? joined(
        value.map((each) => plain(each, spot)),
        '; ',
      )
    : plain(value, spot);
};
