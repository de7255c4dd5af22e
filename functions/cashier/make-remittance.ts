import { Refusal } from '#shared/errors.ts';
import { cashRoutes } from '#shared/api/routes-cash.ts';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { longestPeriod } from '#shared/payment/remittance.ts';
import type { Period } from '#shared/payment/remittance.ts';
import { dateText } from '#shared/words/format.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { UseCase } from '../http/call.ts';
import { cashViolation } from './cash-violation.ts';
import { collectorFor } from './collector-for.ts';
import { firstMoneyDay } from './first-money-day.ts';
import { onDuty } from './on-duty.ts';
import { once } from '../acting/once.ts';
import { demandPeriod } from './payments-of-period.ts';
import { remittable } from './remittable.ts';

/** Refuses 'invalid' what does not follow the last period, or is not over. */
const demandNext = (period: Period, lastTo: string | undefined, today: string): void => {
  demandPeriod(period);
  if (period.to >= today) throw cashViolation('to', 'period-runs', { days: longestPeriod });
  const from = lastTo === undefined ? undefined : addDays(lastTo, 1);
  if (from !== undefined && period.from !== from)
    throw cashViolation('from', 'not-next-period', { from: dateText(from) });
};

/** The first period leaves out nothing that came before it: what is, no later one has. Refuses 'invalid' with the first day that has money. */
const demandFirst = async (deps: CashDeps, collectorId: string, { from }: Period): Promise<void> => {
  const day = await firstMoneyDay(deps, collectorId, addDays(from, -1));
  if (day !== undefined) throw cashViolation('from', 'money-before', { day: dateText(day) });
};

/** So often it is tried again where money was given out, or another period remitted, meanwhile. */
const rounds = 4;

/** Notes that a period was remitted, at the sum that was seen: each payment is in one period, and from then on the Treasury gives it back. */
export const makeRemittance: UseCase<'makeRemittance'> = async (deps, { actor, body, repeat }) => {
  const staff = await actor;
  const { agencyId: collectorId } = await collectorFor(deps, staff);
  return once(deps, { staff, repeat, Reply: cashRoutes.makeRemittance.reply }, async (kept) => {
    const { from, to, document } = body;
    for (let round = 0; round < rounds; round += 1) {
      // Read before anything is summed up: what is given out from then on is noticed when this is written.
      const last = await deps.remittances.last(collectorId);
      demandNext({ from, to }, last.to, localDate(deps.now()));
      if (last.to === undefined) await demandFirst(deps, collectorId, { from, to });
      const { sums, dong, waiting, takenOff } = await remittable(deps, collectorId, { from, to });
      if (waiting > 0) throw cashViolation('to', 'receipts-missing');
      if (dong !== body.dong) throw new Refusal('changed-meanwhile');
      const at = deps.now();
      const remittance = { collectorId, from, to, document, sums, dong, takenOff, at, by: staff.staffId };
      const reply = { from, to, dong };
      const failing = await deps.remittances.add(remittance, last, onDuty(deps, staff), kept(reply));
      if (failing.length === 0) return reply;
      if (failing.includes('duty')) throw new Refusal('wrong-role');
      if (failing.includes('reply') || failing.includes('remittance')) throw new Refusal('changed-meanwhile');
    }
    throw new Refusal('too-busy', { retryAfter: 1 });
  });
};
