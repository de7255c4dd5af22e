import { canonicalJson } from '../../dossier/seal.ts';
import type { Service } from '../service.ts';
import type { ChangeScope } from './draft.ts';

/** What belongs to the online service and not to the procedure: a change of these needs a reviewer, but no new decision. */
export const onlineParts = [
  'summary',
  'keywords',
  'lifeEvents',
  'level',
  'onlineMode',
  'partialReason',
  'form',
  'declaration',
  'examples',
  'unverified',
] as const satisfies readonly (keyof Service)[];

/** What only counts or dates a version. */
const ofTheVersion = ['version', 'procedureVersion', 'validFrom', 'validTo', 'publishedBy'] as const;

const outside: ReadonlySet<string> = new Set([...onlineParts, ...ofTheVersion]);

/** The procedure, as a decision publishes it, in one text. */
const procedureOf = (definition: object): string =>
  canonicalJson(Object.fromEntries(Object.entries(definition).filter(([part]) => !outside.has(part))));

/** What a change touches: the procedure itself, or only how it is offered online. Without a version before, all of it is new. */
export const changeScope = (published: object | undefined, definition: object): ChangeScope =>
  published !== undefined && procedureOf(published) === procedureOf(definition) ? 'online' : 'procedure';
