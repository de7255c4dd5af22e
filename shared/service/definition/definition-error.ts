import type { Text } from '../../words/text.ts';
import { fill } from '../../words/text.ts';
import { definitionWords } from './definition-words.ts';
import type { DefinitionFault } from './definition-words.ts';

/** Something wrong in the definition of a service: its name, where it stands (`form.child.birthDate`), what to do. */
export type DefinitionError = { code: DefinitionFault; place: string; message: Text };

/** A named error at its place, worded with the values it is about. */
export const definitionError = (
  code: DefinitionFault,
  place: string,
  values: Record<string, string | number | Text> = {},
): DefinitionError => ({ code, place, message: fill(definitionWords[code], values) });
