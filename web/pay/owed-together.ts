import type { OwedPayment } from '#shared/api/payment-views.ts';
import { mostTogether, onlineWays } from '#shared/payment/ways.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';

type Settled = Pick<OwedPayment, 'collectorId' | 'accountId'>;

/** Names one payment among all that one owes. */
export const keyOf = ({ dossierId, no }: Pick<OwedPayment, 'dossierId' | 'no'>): string => `${dossierId}-${no}`;

/** May it be paid in one go with those? Only what one unit collects on one account, since the money comes as one sum. */
const maySettleTogether = ({ collectorId, accountId }: Settled, others: readonly Settled[]): boolean =>
  others.every((other) => other.collectorId === collectorId && other.accountId === accountId);

/** Why it cannot be ticked beside those: it goes to another account, or they are as many as are paid in one go. */
export const notBeside = (owed: Settled, chosen: readonly Settled[]): 'other-account' | 'enough' | undefined => {
  if (!maySettleTogether(owed, chosen)) return 'other-account';
  return chosen.length >= mostTogether ? 'enough' : undefined;
};

/** The ways that all of them offer. */
export const waysOfAll = (chosen: readonly Pick<OwedPayment, 'ways'>[]): OnlineWay[] =>
  onlineWays.filter((way) => chosen.every(({ ways }) => ways.includes(way)));
