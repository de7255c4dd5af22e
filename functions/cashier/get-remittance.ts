import type { RemittanceView } from '#shared/api/cash-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { receiptLines } from '#shared/payment/receipt-lines.ts';
import { nextPeriod, remitBy } from '#shared/payment/remittance.ts';
import type { Remittance } from '#shared/payment/remittance.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { UseCase } from '../http/call.ts';
import type { Owed } from '../store/payments.ts';
import { collectorFor } from './collector-for.ts';
import { collectorView } from './collector-view.ts';
import { firstMoneyDay } from './first-money-day.ts';
import { demandPeriod, paymentsOfPeriod } from './payments-of-period.ts';

/** So many rows fit an answer. */
const mostRows = 10_000;

const remittedShown = async (
  { reference }: CashDeps,
  { collectorId: _, sums: _s, takenOff: _t, by, ...shown }: Remittance,
) => ({
  ...shown,
  by: (await reference.staffName(by)) ?? by,
});

const rowOf = ({ payment, serviceName, code }: Owed): RemittanceView['rows'] => {
  const { receipt, paidBy, paidAt, accountId } = payment;
  if (!receipt || !paidBy || paidAt === undefined) return [];
  const lines = receiptLines(payment);
  const sum = (kind: 'phi' | 'le-phi') =>
    lines.filter((line) => line.kind === kind).reduce((dong, line) => dong + line.dong, 0);
  return [
    {
      ...{ accountId, serial: receipt.serial, number: receipt.number, paidAt, serviceName, way: paidBy.way },
      ...(code !== undefined && { code }),
      phi: sum('phi'),
      lePhi: sum('le-phi'),
    },
  ];
};

/** What of a period is to be remitted to the Treasury, or was: then as it was remitted, whatever went back since. */
export const getRemittance: UseCase<'getRemittance'> = async (deps, { actor, query }) => {
  const collector = await collectorFor(deps, await actor);
  const { accounts, remits } = collector;
  const past = await deps.remittances.of(collector.agencyId);
  const today = localDate(deps.now());
  const firstDay = past[0] ? undefined : await firstMoneyDay(deps, collector.agencyId, today);
  const next = nextPeriod(collector, past[0]?.to, today, firstDay);
  const period = { from: query.from ?? next.from, to: query.to ?? next.to };
  demandPeriod(period);
  const paid = await paymentsOfPeriod(deps, collector.agencyId, period);
  const remitted = past.find(({ from, to }) => from === period.from && to === period.to);
  const { sums, dong } = remitted ?? paid;
  return {
    at: deps.now(),
    collector: {
      ...collectorView(collector),
      remits,
      treasuries: accounts.map(({ id, treasury, treasuryAccount }) => ({ id, treasury, treasuryAccount })),
    },
    ...period,
    dueOn: remitBy(collector, period),
    isNext: past[0] ? period.from === next.from : firstDay === undefined || period.from <= firstDay,
    isOver: period.to < today,
    waiting: paid.waiting,
    sums,
    dong,
    ...(remitted && { remitted: await remittedShown(deps, remitted) }),
    past: await Promise.all(past.slice(0, 60).map((each) => remittedShown(deps, each))),
    rows: paid.owed.flatMap(rowOf).slice(0, mostRows),
  };
};
