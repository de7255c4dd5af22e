import type { Answer } from '#shared/service/condition.ts';
import { isAddress } from '#shared/service/answer-shapes.ts';
import type { PlainField } from '#shared/service/form.ts';
import { formatDate, formatMoney, formatNumber } from '#shared/words/format.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { kitWords } from '../words/kit.ts';
import { addressInWords } from './areas.ts';
import type { Areas } from './areas.ts';

type Reading = { locale: Locale; areas?: Areas | undefined; fileNames?: Map<string, string> | undefined };

const choiceIn = (field: PlainField, value: string, locale: Locale): string => {
  const choice = 'choices' in field ? field.choices.find((each) => each.value === value) : undefined;
  return choice ? say(choice.label, locale) : value;
};

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** An answer as people read it: choices by their label, dates and money in their form, files by name; empty when there is none. */
export const answerInWords = (field: PlainField, answer: Answer | undefined, reading: Reading): string => {
  const { locale } = reading;
  if (answer === undefined || answer === null) return '';
  if (typeof answer === 'boolean') return say(answer ? kitWords.yes : kitWords.no, locale);
  if (typeof answer === 'number') {
    if (field.kind === 'money') return formatMoney(answer, locale);
    const unit = field.kind === 'whole-number' && field.unit ? ` ${say(field.unit, locale)}` : '';
    return formatNumber(answer, locale) + unit;
  }
  if (typeof answer === 'string')
    return field.kind === 'date' && isDay(answer) ? formatDate(answer, locale) : choiceIn(field, answer, locale);
  if (isAddress(answer)) return addressInWords(answer, reading.areas);
  if (!Array.isArray(answer)) return '';
  return answer
    .filter((each) => typeof each === 'string')
    .map((each) => (field.kind === 'file' ? (reading.fileNames?.get(each) ?? '') : choiceIn(field, each, locale)))
    .filter((each) => each !== '')
    .join('; ');
};
