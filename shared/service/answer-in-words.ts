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

type Words = (field: PlainField, answer: Answer, locale: Locale, areaName: AreaName) => string;

const files: Text = { vi: '{count} tệp', en: '{count} file(s)' };

const chosen = (field: PlainField, value: string, locale: Locale): string => {
  const choice = 'choices' in field ? field.choices.find((each) => each.value === value) : undefined;
  return choice === undefined ? value : say(choice.label, locale);
};

const place = ({ detail, commune, province }: AddressAnswer, areaName: AreaName): string =>
  [detail, commune && areaName(commune), province && areaName(province)].filter((part) => part !== '').join(', ');

const asTyped: Words = (_field, answer) => (isText(answer) ? answer : '');
const oneChoice: Words = (field, answer, locale) => (isText(answer) ? chosen(field, answer, locale) : '');

const words: Record<PlainField['kind'], Words> = {
  text: asTyped,
  'long-text': asTyped,
  'national-id': asTyped,
  'tax-code': asTyped,
  phone: asTyped,
  email: asTyped,
  'whole-number': (_field, answer, locale) => (isNumber(answer) ? formatNumber(answer, locale) : ''),
  money: (_field, answer, locale) => (isNumber(answer) ? formatMoney(answer, locale) : ''),
  date: (_field, answer, locale) => (isText(answer) && answer !== '' ? formatDate(answer, locale) : ''),
  'yes-no': (_field, answer, locale) => say(answer === true ? yesNoWords.yes : yesNoWords.no, locale),
  'one-of': oneChoice,
  list: oneChoice,
  'several-of': (field, answer, locale) =>
    isTexts(answer) ? answer.map((value) => chosen(field, value, locale)).join(', ') : '',
  address: (_field, answer, _locale, areaName) => (isAddress(answer) ? place(answer, areaName) : ''),
  file: (_field, answer, locale) => (isTexts(answer) ? say(files, locale, { count: answer.length }) : ''),
  note: () => '',
};

/** An answer as people read it, on screen and on paper; '' where there is none. */
export const answerInWords = (
  field: PlainField,
  answer: Answer | undefined,
  locale: Locale,
  areaName: AreaName = (code) => code,
): string => (answer === undefined || answer === null ? '' : words[field.kind](field, answer, locale, areaName));
