import * as z from 'zod';
import type { Outcome } from '../lambda/messages.ts';

const Reported = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() }).nullish();

/** Which items of a batch were not done: nothing, all of them, or those named. An unreadable report or an unknown name is all of them. */
export const failuresIn = (
  outcome: Outcome,
  reports: boolean,
  known: readonly string[],
): 'none' | 'all' | readonly string[] => {
  if ('failed' in outcome) return 'all';
  if (!reports) return 'none';
  const report = Reported.safeParse(JSON.parse(outcome.result));
  if (!report.success) return 'all';
  const named = (report.data?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  if (named.length === 0) return 'none';
  return named.every((name) => known.includes(name)) ? named : 'all';
};
