import type { Field } from '../form.ts';
import type { Service } from '../service.ts';
import type { FieldOf } from '../field-parts.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { fieldMeant, placedFields, topFields } from './form-places.ts';

type Prefill = NonNullable<FieldOf<'text'>['prefill']>;

const fitting: Record<Prefill, Field['kind'][]> = {
  fullName: ['text'],
  nationalId: ['national-id', 'text'],
  birthDate: ['date'],
  sex: ['one-of', 'list'],
  phone: ['phone', 'text'],
  email: ['email', 'text'],
  address: ['address'],
  organisationName: ['text'],
  taxCode: ['tax-code', 'text'],
};

/** Can it be filled into a question of this kind? */
export const prefillFits = (prefill: Prefill, kind: Field['kind']): boolean => fitting[prefill].includes(kind);

const checkPrefill = (field: Field, place: string): DefinitionError[] =>
  field.kind === 'note' || field.prefill === undefined || prefillFits(field.prefill, field.kind)
    ? []
    : [definitionError('prefill-mismatch', place, { prefill: field.prefill, kind: field.kind })];

const isAbove = (low: number | undefined, high: number | undefined): boolean =>
  low !== undefined && high !== undefined && low > high;

const hasEmptyRange = (field: Field): boolean => {
  if (field.kind === 'text' || field.kind === 'long-text') return isAbove(field.minLength, field.maxLength);
  if (field.kind === 'whole-number') return isAbove(field.min, field.max);
  if (field.kind === 'money') return isAbove(field.min ?? 0, field.max);
  if (field.kind === 'group') return isAbove(field.minEntries, field.maxEntries);
  if (field.kind !== 'date') return false;
  const { notBefore, notAfter } = field;
  const isDay = (bound: unknown): bound is string => typeof bound === 'string' && bound !== 'today';
  return isDay(notBefore) && isDay(notAfter) && notBefore > notAfter;
};

const checkBounds = (field: Field, place: string, meant: (id: string) => Field | undefined): DefinitionError[] => {
  if (field.kind !== 'date') return [];
  return [field.notBefore, field.notAfter]
    .filter((bound) => typeof bound === 'object')
    .filter((bound) => bound.field === field.id || meant(bound.field)?.kind !== 'date')
    .map((bound) => definitionError('bound-not-a-date', place, { field: bound.field }));
};

/** Each question can be answered: ranges are not empty, dates are bounded by dates, what is filled in fits. */
export const checkFields = ({ form }: Service): DefinitionError[] => {
  const top = topFields(form);
  return placedFields(form).flatMap(({ field, place, siblings, group }) => [
    ...checkPrefill(field, place),
    ...(field.kind === 'file' && group !== undefined ? [definitionError('file-in-group', place)] : []),
    ...(hasEmptyRange(field) ? [definitionError('empty-range', place)] : []),
    ...checkBounds(field, place, (id) => fieldMeant(id, siblings, top)),
  ]);
};
