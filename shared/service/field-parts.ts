import type { Answers, Condition } from './condition.ts';
import { holds } from './condition.ts';
import type { Field, FieldKind, GroupField, PlainField } from './form.ts';

/** A question of one kind. */
export type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>;

/** Narrows a question to its kind. */
export const isKind = <Kind extends FieldKind>(field: Field, kind: Kind): field is FieldOf<Kind> => field.kind === kind;

/** The questions of one entry of a repeating group; none for every other kind. */
export const childrenOf = (field: Field): GroupField['fields'] => (isKind(field, 'group') ? field.fields : []);

/** Must it be answered, given these answers? A note asks nothing; a group that wants entries wants them at all. */
export const isRequired = (field: Field | PlainField, answers: Answers, entry?: Answers): boolean => {
  if (field.kind === 'note') return false;
  if (field.kind === 'group' && field.minEntries > 0) return true;
  return typeof field.required === 'boolean' ? field.required : holds(field.required.if, answers, entry);
};

/** The ids of the fields a condition looks at. */
export const fieldsIn = (condition: Condition | undefined): string[] => {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  if ('any' in condition) return condition.any.flatMap(fieldsIn);
  if ('not' in condition) return fieldsIn(condition.not);
  return [condition.field];
};
