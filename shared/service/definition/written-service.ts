import { checkForPublishing } from '../check-for-publishing.ts';
import type { Service } from '../service.ts';
import type { DefinitionError } from './definition-error.ts';
import { definitionErrors } from './definition-errors.ts';
import { fillBlanks } from './fill-blanks.ts';
import { definitionShapeErrors } from './shape-errors.ts';

/** The service a definition is, once its shape is whole, and everything to mend before review: `judgedDefinition` without a schema library. */
export const writtenService = (definition: object): { service?: Service; errors: DefinitionError[] } => {
  if (definitionShapeErrors(definition).length > 0) return { errors: definitionErrors(definition) };
  const service = fillBlanks(definition);
  return { service, errors: checkForPublishing(service) };
};
