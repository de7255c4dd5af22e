import type { DossierOutcome } from '#shared/api/routes-desk-many.ts';
import type { Acted } from '#shared/api/views.ts';
import { problem } from '#shared/api/problem.ts';
import { Refusal } from '#shared/errors.ts';
import { refusalIn } from '../http/problem.ts';
import { errorFacts, log } from '../log.ts';
import { someAtATime } from '../some-at-a-time.ts';

/** So many transactions are under way at once: official codes of a day come from one counter. */
const sideBySide = 4;

/** What a single "no" is called in a report: the first thing to mend says more than that something is to be mended. */
const refused = (refusal: Refusal): NonNullable<DossierOutcome['refused']> => {
  const { code, words } = problem(refusal);
  return { code, title: words.title, help: refusal.detail.violations?.[0]?.message ?? words.detail };
};

/** Does something to each dossier and tells what came of it; what fails for one stops none of the others. */
export const outcomesOf = <One extends { dossierId: string }>(
  all: readonly One[],
  work: (one: One, place: number) => Promise<Acted>,
): Promise<DossierOutcome[]> =>
  someAtATime(all, sideBySide, async (one, place) => {
    const { dossierId } = one;
    try {
      return { dossierId, done: await work(one, place) };
    } catch (error) {
      const refusal = refusalIn(error);
      if (!refusal) log({ level: 'error', of: 'outcomes', ...errorFacts(error) });
      return { dossierId, refused: refused(refusal ?? new Refusal('try-again-later')) };
    }
  });
