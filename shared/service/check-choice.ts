import type { Violation } from '../errors.ts';
import type { FieldOf } from './field-parts.ts';
import { fine, violationAt } from './violation.ts';
import type { Spot } from './violation.ts';

type Choices = FieldOf<'list'>['choices'];

const values = new WeakMap<Choices, Set<string>>();

const isChoice = (choices: Choices, value: string): boolean => {
  let known = values.get(choices);
  if (known === undefined) {
    known = new Set(choices.map((choice) => choice.value));
    values.set(choices, known);
  }
  return known.has(value);
};

export const checkChoice = (field: FieldOf<'one-of' | 'list'>, value: string, spot: Spot): readonly Violation[] =>
  isChoice(field.choices, value) ? fine : [violationAt(spot, 'choice')];

export const checkChoices = (field: FieldOf<'several-of'>, chosen: string[], spot: Spot): readonly Violation[] => {
  if (!chosen.every((value) => isChoice(field.choices, value))) return [violationAt(spot, 'choice')];
  return field.max !== undefined && chosen.length > field.max
    ? [violationAt(spot, 'max-choices', { max: field.max })]
    : fine;
};

/** The files themselves are counted and checked where documents are; here only how many are named. */
export const checkFiles = (field: FieldOf<'file'>, documentIds: string[], spot: Spot): readonly Violation[] =>
  documentIds.length > field.maxFiles ? [violationAt(spot, 'max-files', { max: field.maxFiles })] : fine;
