import { Refusal } from '#shared/errors.ts';
import type { Definition } from '#shared/api/admin-views.ts';

/** Bytes of a definition as JSON: it stays inside one item of 400 KB. */
const mostBytes = 350 * 1024;

/** A definition as it is kept; refuses 'definition-too-large'. */
export const definitionText = (definition: Definition): string => {
  const text = JSON.stringify(definition);
  if (Buffer.byteLength(text) > mostBytes) throw new Refusal('definition-too-large');
  return text;
};
