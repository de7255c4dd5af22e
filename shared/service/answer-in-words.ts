import { formatDate, formatMoney, formatNumber } from '../words/format.ts';
import { say } from '../words/text.ts';
import type { Locale, Text } from '../words/text.ts';
import { yesNoWords } from '../words/yes-no.ts';
import type { AddressAnswer } from './answer-shapes.ts';
import { isAddress, isNumber, isText, isTexts } from './answer-shapes.ts';
import type { Answer } from './condition.ts';
import type { PlainField } from './form.ts';

/** Names of provinces and communes by code; an unknown code is said as it is. */
export type AreaName = (code: string) => string;

/** In which language to read, and what codes of places and ids of files are called; what nobody names is said as it is. */
export type Reading = { locale: Locale; areaName?: AreaName; fileName?: (id: string) => string | undefined };

type Words<Kind extends PlainField['kind']> = (
  field: Extract<PlainField, { kind: Kind }>,
  answer: Answer,
  reading: Reading,
) => string;

const files: Text = { vi: '{count} tệp', en: '{count} file(s)' };

const chosen = (field: PlainField, value: string, locale: Locale): string => {
  const choice = 'choices' in field ? field.choices.find((each) => each.value === value) : undefined;
  return choice === undefined ? value : say(choice.label, locale);
};

const place = ({ detail, commune, province }: AddressAnswer, areaName: AreaName = (code) => code): string =>
  [detail, commune && areaName(commune), province && areaName(province)].filter((part) => part !== '').join(', ');

/** By name, where all are known; else how many. */
const filesNamed = (ids: readonly string[], { locale, fileName }: Reading): string => {
  const names = ids.map((id) => fileName?.(id));
  if (names.every((name) => name !== undefined)) return names.join('; ');
  return say(files, locale, { count: ids.length });
};

/** A date typed by half is said as far as it was typed. */
const day = (text: string, locale: Locale): string =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text, locale) : text.split('-').toReversed().filter(Boolean).join('/');

const asTyped = (_field: PlainField, answer: Answer): string => (isText(answer) ? answer : '');
const oneChoice = (field: PlainField, answer: Answer, { locale }: Reading): string =>
  isText(answer) ? chosen(field, answer, locale) : '';

const words: { [Kind in PlainField['kind']]: Words<Kind> } = {
  text: asTyped,
  'long-text': asTyped,
  'national-id': asTyped,
  'tax-code': asTyped,
  phone: asTyped,
  email: asTyped,
  'whole-number': ({ unit }, answer, { locale }) =>
    isNumber(answer) ? [formatNumber(answer, locale), unit && say(unit, locale)].filter(Boolean).join(' ') : '',
  money: (_, answer, { locale }) => (isNumber(answer) ? formatMoney(answer, locale) : ''),
  date: (_, answer, { locale }) => (isText(answer) ? day(answer, locale) : ''),
  'yes-no': (_, answer, { locale }) => say(answer === true ? yesNoWords.yes : yesNoWords.no, locale),
  'one-of': oneChoice,
  list: oneChoice,
  'several-of': (field, answer, { locale }) =>
    isTexts(answer) ? answer.map((value) => chosen(field, value, locale)).join('; ') : '',
  address: (_, answer, { areaName }) => (isAddress(answer) ? place(answer, areaName) : ''),
  file: (_, answer, reading) => (isTexts(answer) && answer.length > 0 ? filesNamed(answer, reading) : ''),
  note: () => '',
};

/** An answer as people read it, on screen and on paper; '' where there is none. */
export const answerInWords = (field: PlainField, answer: Answer | undefined, reading: Reading): string => {
  if (answer === undefined || answer === null) return '';
  // The one assertion here: the words of a kind are given a field of that kind.
  return (words[field.kind] as Words<PlainField['kind']>)(field, answer, reading);
};
