import type { ActContext } from './act-context.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effect.ts';

type Written = { text: string; documentIds?: readonly string[] | undefined };

const withFiles = ({ text, documentIds = [] }: Written) =>
  documentIds.length === 0 ? { text } : { text, documentIds: [...documentIds] };
const refs = ({ documentIds = [] }: Written): NonNullable<Effect['refs']> =>
  documentIds.length === 0 ? {} : { documentIds: [...documentIds] };

/** The applicant writes to the agency: marked at the desk until somebody answers or notes something. */
export const write = (_: Dossier, written: Written, { at }: Pick<ActContext, 'at'>): Effect => ({
  changes: { wroteAt: at },
  refs: refs(written),
  letter: { to: 'staff', ...withFiles(written) },
});

/** The agency writes to the applicant. */
export const message = (_: Dossier, written: Written): Effect => ({
  changes: { wroteAt: undefined },
  refs: refs(written),
  letter: { to: 'applicant', ...withFiles(written) },
});

/** Staff among themselves; no applicant ever learns of it. */
export const note = (_: Dossier, { text }: { text: string }): Effect => ({
  changes: { wroteAt: undefined },
  letter: { to: 'staff', text },
});
