import { addMilliseconds } from '#shared/calendar/local-time.ts';
import type { Attempt } from '#shared/payment/attempt.ts';
import type { BoundedList } from '#shared/payment/day-differences.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Deps } from '../deps.ts';

/** What lies in lists of all units, read once a night: payments whose receipt is due, attempts still asked about, and which of these went on. */
export type SeenByNight = { due: readonly Payment[]; asked: readonly Attempt[]; unseen: readonly BoundedList[] };

/** An open attempt is asked about once an hour at least, so that its turn comes within two. */
const longestPause = 2 * 60 * 60 * 1000;

export const seenByNight = async ({
  payments,
  receipts,
  now,
}: Pick<Deps, 'payments' | 'receipts' | 'now'>): Promise<SeenByNight> => {
  const [due, asked] = await Promise.all([
    receipts.allDue(now()),
    payments.allToAsk(addMilliseconds(now(), longestPause)),
  ]);
  const unseen = [
    ...(due.isWhole ? [] : (['receipts-due'] as const)),
    ...(asked.isWhole ? [] : (['attempts'] as const)),
  ];
  return { due: due.found, asked: asked.found, unseen };
};
