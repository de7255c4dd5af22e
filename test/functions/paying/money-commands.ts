import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { localDate } from '#shared/calendar/local-time.ts';
import type { BegunPayment, PaymentView } from '#shared/api/payment-views.ts';
import { aDigest } from '../cashier/cash-steps.ts';
import { own, pick } from './command-parts.ts';
import type { Played, Step } from './command-parts.ts';
import type { MoneyWorld } from './world.ts';

const newest = async (world: MoneyWorld, played: Played, which: number) => {
  const dossierId = pick(played.dossiers, which);
  const payments = dossierId === undefined ? [] : ((await own(world, played, dossierId))?.payments ?? []);
  const payment = payments.at(-1);
  return dossierId === undefined || !payment ? undefined : { dossierId, payment, payments };
};

/** A line of the bank for one who was asked to transfer: it names the attempt, and mostly the amount. */
const sendLine = async (world: MoneyWorld, { reference, dong }: BegunPayment, more: number, times: number) => {
  const at = localDate(world.clock.at);
  const line = {
    row: 2,
    at,
    dong: Math.max(1, dong + more),
    alike: 1,
    purpose: reference,
    bankReference: randomUUID(),
  };
  for (let time = 0; time < times; time += 1)
    await world.call('importStatement', {
      as: 'cashier',
      key: randomUUID(),
      body: { accountId: 'thu-phi', digest: aDigest(), name: 'sao-ke.csv', part: 1, of: 1, lines: [line] },
    });
};

const amount = fc.constantFrom(0, 0, 0, 0, 5000, -5000);
const often = fc.constantFrom(1, 1, 2);

/** Begins a transfer; and mostly its money is in a statement at once, perhaps in two of them. */
export const transfer = fc
  .record({ which: fc.nat(5), isSent: fc.boolean(), more: amount, times: often })
  .map(({ which, isSent, more, times }): Step => ({
    says: `a transfer for ${which}${isSent ? `, ${times} × in statements, ${more} đ more` : ''}`,
    run: async (world, played) => {
      const found = await newest(world, played, which);
      if (!found) return;
      const payments = [{ dossierId: found.dossierId, no: found.payment.no }];
      const { status, body } = await world.call<BegunPayment>('beginPayment', {
        as: played.who,
        body: { payments, way: 'vietqr', locale: 'vi' },
      });
      if (status !== 200) return;
      played.attempts.push(body);
      played.tried.push(body.reference);
      if (isSent) await sendLine(world, body, more, times);
    },
  }));

/** A transfer begun before is in a statement now, whatever became of its fee; it may be the second money for it. */
export const statement = fc
  .record({ which: fc.nat(5), more: amount, times: often })
  .map(({ which, more, times }): Step => ({
    says: `the transfer ${which} is in ${times} statements, ${more} đ more`,
    run: async (world, { attempts }) => {
      const attempt = pick(
        attempts.filter(({ qr }) => qr !== undefined),
        which,
      );
      if (attempt) await sendLine(world, attempt, more, times);
    },
  }));

/** A cashier voids the receipt of a payment, and another stands in its place. */
export const voided = fc.nat(5).map((which): Step => ({
  says: `the receipt of ${which} is voided`,
  run: async (world, played) => {
    const receipted = (await newest(world, played, which))?.payments.find((each) => each.receipt !== undefined);
    if (!receipted?.receipt) return;
    const { serial, year, number } = receipted.receipt;
    await world.call('voidReceipt', {
      as: 'cashier',
      key: randomUUID(),
      params: { year: String(year), number: String(number) },
      body: { serial, reason: 'Sai tên người nộp' },
    });
  },
}));

const shareOf = ({ dong }: Pick<PaymentView, 'dong'>, tenths: number): number =>
  Math.max(1, Math.floor((dong * tenths) / 10));

/** A cashier proposes to give back some of what was paid, and perhaps more than is left; a leader approves, or does not. */
export const proposed = fc
  .record({
    which: fc.nat(5),
    tenths: fc.integer({ min: 1, max: 11 }),
    method: fc.constantFrom('provider', 'transfer', 'counter'),
    then: fc.constantFrom('approve', 'approve', 'reject', 'nothing'),
  })
  .map(({ which, tenths, method, then }): Step => ({
    says: `${tenths}/10 of ${which} are proposed to go back by ${method}: ${then}`,
    run: async (world, played) => {
      const found = await newest(world, played, which);
      const paid = found?.payments.find(({ status }) => status === 'paid');
      if (!found || !paid) return;
      const { status, body } = await world.call<{ refundId: string }>('proposeRefund', {
        as: 'cashier',
        key: randomUUID(),
        params: { dossierId: found.dossierId, no: String(paid.no) },
        body: { dong: shareOf(paid, tenths), method, note: 'Thu thừa' },
      });
      if (status !== 200 || then === 'nothing') return;
      const params = { refundId: body.refundId };
      const reason = then === 'reject' ? { reason: 'Không đúng' } : {};
      await world.call('actOnRefund', { as: 'leader', params, body: { type: then, ...reason } });
    },
  }));
