import type { OwedPayment } from '#shared/api/payment-views.ts';
import { onlineWays } from '#shared/payment/ways.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';

type Settled = Pick<OwedPayment, 'collectorId' | 'accountId'>;

/** Names one payment among all that one owes. */
export const keyOf = ({ dossierId, no }: Pick<OwedPayment, 'dossierId' | 'no'>): string => `${dossierId}-${no}`;

/** May it be paid in one go with those? Only what one unit collects on one account, since the money comes as one sum. */
export const maySettleTogether = ({ collectorId, accountId }: Settled, others: readonly Settled[]): boolean =>
  others.every((other) => other.collectorId === collectorId && other.accountId === accountId);

/** The ways that all of them offer. */
export const waysOfAll = (chosen: readonly Pick<OwedPayment, 'ways'>[]): OnlineWay[] =>
  onlineWays.filter((way) => chosen.every(({ ways }) => ways.includes(way)));
