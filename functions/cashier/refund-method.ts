import type { Refund } from '#shared/payment/refund.ts';
import { isRemitted } from '#shared/payment/remittance.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { CashDeps } from '../cash-deps.ts';
import { onlineWayOf } from '../paying/online-way.ts';
import { cashViolation } from './cash-violation.ts';

type About = Pick<Refund, 'id' | 'reason' | 'way' | 'dossierId' | 'no' | 'collectorId'>;

const paidOn = async ({ payments }: CashDeps, { dossierId, no }: About): Promise<string | undefined> => {
  if (dossierId === undefined || no === undefined) return undefined;
  const [owed] = await payments.named([{ dossierId, no }]);
  return owed?.payment.paidAt && localDate(owed.payment.paidAt);
};

/**
 * May money go back that way? What was remitted, by the Treasury alone, and nothing else by it; through a provider, what it brought. Refuses
 * 'invalid' with the reason in words.
 */
export const demandMethod = async (deps: CashDeps, refund: About, method: Refund['method']): Promise<void> => {
  const remittances = await deps.remittances.of(refund.collectorId);
  const byTreasury = isRemitted(refund, await paidOn(deps, refund), remittances);
  if (byTreasury !== (method === 'treasury'))
    throw cashViolation('method', byTreasury ? 'treasury-only' : 'not-remitted');
  if (method !== 'provider') return;
  const way = onlineWayOf(refund.way);
  if (!way || !deps.provider(way).refund) throw cashViolation('method', 'not-by-provider');
};
