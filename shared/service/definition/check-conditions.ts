import type { Field } from '../form.ts';
import type { Service } from '../service.ts';
import { canHold } from './can-hold.ts';
import { comparisonFits, leavesOf } from './comparison-fits.ts';
import type { Leaf } from './comparison-fits.ts';
import { conditionsOf } from './conditions-of.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { fieldMeant, topFields } from './form-places.ts';

const isChoiceOf = (field: Field, value: unknown): boolean =>
  !('choices' in field) || field.choices.some((choice) => choice.value === value);

const checkLeaf = (leaf: Leaf, place: string, field: Field | undefined): DefinitionError[] => {
  if (field === undefined) return [definitionError('unknown-field', place, { field: leaf.field })];
  if (!comparisonFits(field, leaf))
    return [
      definitionError('impossible-comparison', place, { field: field.id, kind: field.kind, compare: leaf.compare }),
    ];
  return leaf.compare === 'answered' || leaf.compare === 'not-answered' || isChoiceOf(field, leaf.value)
    ? []
    : [definitionError('unknown-choice', place, { field: field.id, value: String(leaf.value) })];
};

/** Every condition compares questions that exist, in a way they can be compared, and can hold at all. */
export const checkConditions = (service: Service): DefinitionError[] => {
  const top = topFields(service.form);
  return conditionsOf(service).flatMap((placed) => {
    const { condition, place, siblings } = placed;
    const errors = leavesOf(condition).flatMap((leaf) => checkLeaf(leaf, place, fieldMeant(leaf.field, siblings, top)));
    return errors.length > 0 || canHold(service.form, placed) ? errors : [definitionError('never-holds', place)];
  });
};
