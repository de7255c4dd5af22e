import { checkDefinition } from '../check-definition.ts';
import type { DefinitionError } from './definition-error.ts';
import { fillBlanks } from './fill-blanks.ts';
import { definitionShapeErrors } from './shape-errors.ts';

/** Everything that keeps a definition from being published, at its place; `readDefinition` for the browser, without a schema library. */
export const definitionErrors = (definition: object): DefinitionError[] => [
  ...definitionShapeErrors(definition),
  ...checkDefinition(fillBlanks(definition)),
];
