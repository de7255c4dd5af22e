import { Refusal } from '#shared/errors.ts';
import { cashRoutes } from '#shared/api/routes-cash.ts';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { longestPeriod } from '#shared/payment/remittance.ts';
import type { Period, Remittance } from '#shared/payment/remittance.ts';
import { dateText } from '#shared/words/format.ts';
import type { UseCase } from '../http/call.ts';
import { cashViolation } from './cash-violation.ts';
import { collectorFor } from './collector-for.ts';
import { onDuty } from './on-duty.ts';
import { once } from './once.ts';
import { demandPeriod, paymentsOfPeriod } from './payments-of-period.ts';

/** Refuses 'invalid' what does not follow the last period, or is not over. */
const demandNext = (period: Period, last: Remittance | undefined, today: string): void => {
  demandPeriod(period);
  if (period.to >= today) throw cashViolation('to', 'period-runs', { days: longestPeriod });
  const from = last && addDays(last.to, 1);
  if (from !== undefined && period.from !== from)
    throw cashViolation('from', 'not-next-period', { from: dateText(from) });
};

/** Notes that a period was remitted, at the sum that was seen: each payment is in one period, and from then on the Treasury gives it back. */
export const makeRemittance: UseCase<'makeRemittance'> = async (deps, { actor, body, repeat }) => {
  const staff = await actor;
  const { agencyId: collectorId } = await collectorFor(deps, staff);
  return once(deps, { staff, repeat, Reply: cashRoutes.makeRemittance.reply }, async (kept) => {
    const { from, to, document } = body;
    const [last] = await deps.remittances.of(collectorId);
    demandNext({ from, to }, last, localDate(deps.now()));
    const { sums, dong, waiting } = await paymentsOfPeriod(deps, collectorId, { from, to });
    if (waiting > 0) throw cashViolation('to', 'receipts-missing');
    if (dong !== body.dong) throw new Refusal('changed-meanwhile');
    const at = deps.now();
    const remittance = { collectorId, from, to, document, sums, dong, at, by: staff.staffId };
    const reply = { from, to, dong };
    const failing = await deps.remittances.add(remittance, last?.to, onDuty(deps, staff), kept(reply));
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.length > 0) throw new Refusal('changed-meanwhile');
    return reply;
  });
};
