import type { Dossier } from '#shared/dossier/dossier.ts';
import type { IssuedResult } from '#shared/result/issued-result.ts';

/** Of a dossier's results those an action issued, and those whose standing it changed. */
export const resultsWritten = (
  before: Dossier,
  after: Dossier,
): { issued: IssuedResult[]; changed: IssuedResult[] } => {
  const known = before.results ?? [];
  const now = after.results ?? [];
  return {
    issued: now.slice(known.length),
    changed: now.slice(0, known.length).filter(({ standing }, place) => standing !== known[place]?.standing),
  };
};
