import type * as z from 'zod';
import { checkDefinition } from '../check-definition.ts';
import { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import { languageWords } from './definition-words.ts';
import type { DefinitionError } from './definition-error.ts';
import { placeOfItem, placeOfPart } from './place.ts';

type Issue = z.core.$ZodIssue;

const isPart = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** The place a path of the JSON names. */
const placeOf = (definition: unknown, path: readonly PropertyKey[]): string => {
  let value = definition;
  let place = '';
  for (const step of path) {
    value = isPart(value) ? value[step] : undefined;
    place = typeof step === 'number' ? placeOfItem(place, value, step) : placeOfPart(place, String(step));
  }
  return place;
};

const isBlankText = ({ path, code }: Issue): boolean =>
  (path.at(-1) === 'vi' || path.at(-1) === 'en') && (code === 'too_small' || code === 'invalid_type');

const errorOf = (definition: unknown, issue: Issue): DefinitionError =>
  isBlankText(issue)
    ? definitionError('missing-translation', placeOf(definition, issue.path), {
        language: languageWords[issue.path.at(-1) === 'vi' ? 'vi' : 'en'],
      })
    : definitionError('malformed', placeOf(definition, issue.path), { why: issue.message });

/**
 * Reads a definition that may be unfinished: the service where its shape is whole, and everything that keeps it from being published,
 * each at its place (`form.child.birthDate`). Never throws.
 */
export const readDefinition = (definition: unknown): { service?: Service; errors: DefinitionError[] } => {
  const read = Service.safeParse(definition);
  if (read.success) return { service: read.data, errors: checkDefinition(read.data) };
  return { errors: read.error.issues.map((issue) => errorOf(definition, issue)) };
};
