import type { ComparisonRow } from '#shared/service/condition-rows.ts';
import { comparisonsFor, looksAtValue } from '#shared/service/definition/comparison-fits.ts';
import type { Field, Form } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';

/** Questions a condition may look at, under the heading they stand under. */
export type Comparable = { heading: Text; fields: Field[] };

const isComparable = ({ kind }: Field): boolean => kind !== 'note';

/** The questions a condition may look at: those of its own group first, then the form's; never the one it belongs to. */
export const comparables = (form: Form | undefined, siblings: Field[], own: string | undefined): Comparable[] => {
  const others = (fields: Field[]) => fields.filter((field) => isComparable(field) && field.id !== own);
  const group = { heading: { vi: 'Trong cùng nhóm', en: 'In the same group' }, fields: others(siblings) };
  const hidden = new Set(siblings.map(({ id }) => id));
  const sections = (form?.sections ?? []).map(({ title, fields }) => ({
    heading: title,
    fields: others(fields).filter(({ id }) => !hidden.has(id)),
  }));
  return [group, ...sections].filter(({ fields }) => fields.length > 0);
};

/** A row that begins to look at a question: by its first comparison of values, without a value but for yes or no. */
export const rowFor = (field: Field): ComparisonRow => {
  const known = comparisonsFor(field.kind);
  const compare = known.find(looksAtValue) ?? known[0] ?? 'answered';
  return { field: field.id, compare, ...(field.kind === 'yes-no' ? { value: true } : {}) };
};

/** The row with another comparison; a value it does not look at goes. */
export const comparedBy = (row: ComparisonRow, compare: ComparisonRow['compare']): ComparisonRow => {
  const { value, ...bare } = row;
  return looksAtValue(compare) && value !== undefined ? { ...bare, compare, value } : { ...bare, compare };
};

/** The row with another value, or none. */
export const withValue = ({ value: _old, ...row }: ComparisonRow, value: ComparisonRow['value']): ComparisonRow =>
  value === undefined ? row : { ...row, value };
