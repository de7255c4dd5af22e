import type { FieldOf } from '#shared/service/field-parts.ts';
import { slugId } from './edit-ids.ts';

export type Choice = FieldOf<'list'>['choices'][number];

/** Choices from pasted lines, one a line, `Tiếng Việt | English` or parted by a tab; each gets a value of its own. */
export const choicesFrom = (lines: string, before: readonly Choice[]): Choice[] => {
  const values = before.map(({ value }) => value);
  return lines
    .split('\n')
    .map((line) => line.split(/\t|\|/).map((part) => part.trim()))
    .filter(([vi = '']) => vi !== '')
    .map(([vi = '', en = '']) => {
      const value = slugId(vi, values);
      values.push(value);
      return { value, label: { vi, en } };
    });
};
