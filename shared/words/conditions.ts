import type { Comparison } from '../service/condition.ts';
import type { Text } from './text.ts';

/** The comparisons by name, as one chooses them. */
export const comparisonWords: Record<Comparison, Text> = {
  is: { vi: 'là', en: 'is' },
  'is-not': { vi: 'không phải là', en: 'is not' },
  includes: { vi: 'có chọn', en: 'includes' },
  'less-than': { vi: 'nhỏ hơn', en: 'is less than' },
  'at-most': { vi: 'không quá', en: 'is at most' },
  'more-than': { vi: 'lớn hơn', en: 'is more than' },
  'at-least': { vi: 'từ … trở lên', en: 'is at least' },
  answered: { vi: 'đã trả lời', en: 'is answered' },
  'not-answered': { vi: 'chưa trả lời', en: 'is not answered' },
};

/** A whole comparison in a sentence; `{label}` is the question, `{value}` what it is compared with. */
export const comparedWords: Record<Comparison, Text> = {
  is: { vi: '{label}: {value}', en: '{label}: {value}' },
  'is-not': { vi: '{label} không phải là “{value}”', en: '{label} is not “{value}”' },
  includes: { vi: '{label}: có “{value}”', en: '{label}: includes “{value}”' },
  'less-than': { vi: '{label} nhỏ hơn {value}', en: '{label} less than {value}' },
  'at-most': { vi: '{label} không quá {value}', en: '{label} at most {value}' },
  'more-than': { vi: '{label} lớn hơn {value}', en: '{label} more than {value}' },
  'at-least': { vi: '{label} từ {value} trở lên', en: '{label} at least {value}' },
  answered: { vi: 'có trả lời “{label}”', en: '“{label}” is answered' },
  'not-answered': { vi: 'không trả lời “{label}”', en: '“{label}” is not answered' },
};

/** Of a date, what comes before and after is said so. */
export const datedWords: Partial<Record<Comparison, Text>> = {
  'less-than': { vi: '{label} trước ngày {value}', en: '{label} before {value}' },
  'at-most': { vi: '{label} chậm nhất ngày {value}', en: '{label} not after {value}' },
  'more-than': { vi: '{label} sau ngày {value}', en: '{label} after {value}' },
  'at-least': { vi: '{label} từ ngày {value}', en: '{label} from {value}' },
};

export const joinWords = {
  all: { vi: 'và', en: 'and' },
  any: { vi: 'hoặc', en: 'or' },
  not: { vi: 'không thuộc trường hợp: {inner}', en: 'not the case: {inner}' },
} satisfies Record<string, Text>;
