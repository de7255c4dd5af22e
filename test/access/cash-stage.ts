import { randomUUID } from 'node:crypto';
import type { Caller } from '#test/support/caller.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';

/** A line of a statement that no other has. */
export const aStatement = () => ({
  accountId: 'thu-phi',
  digest: (randomUUID() + randomUUID()).replaceAll('-', ''),
  name: 'sao-ke.csv',
  part: 1,
  of: 1,
  lines: [{ row: 2, at: '2026-11-20', dong: 12_000, purpose: `khong ro ${randomUUID()}`, alike: 1 }],
});

/** A dossier of the ward that is asked to pay 16.000 đ before it is accepted. */
const askedToPay = async (citizen: Caller, reception: Caller): Promise<string> => {
  const { dossierId } = await aSubmitted(citizen);
  await atDesk(reception, dossierId, { type: 'request-payment', reason: 'Phí cấp bản sao' });
  return dossierId;
};

/** Money of the ward that collects for itself: a fee that is due, one that was paid with a receipt that is void, a line that was settled, a refund. */
export const setCashStage = async (portal: WholePortal, citizen: Caller) => {
  const [reception, cashier] = [await portal.as('reception'), await portal.as('cashier')];
  const due = await askedToPay(citizen, reception);
  const paid = await askedToPay(citizen, reception);
  const paying = { payments: [{ dossierId: due, no: 1 }], way: 'vietqr', locale: 'vi' };
  const { reference: attempt } = await citizen.call('beginPayment', { body: paying });
  const params = { dossierId: paid, no: '1' };
  await cashier.call('takeAtCounter', { params, body: { method: 'cash', dong: 16_000 } });
  const receipt = await until('a receipt', async () => {
    const { payments } = await citizen.call('getDossier', { params: { dossierId: paid } });
    return payments[0]?.receipt;
  });
  const place = { year: String(receipt.year), number: String(receipt.number) };
  await cashier.call('voidReceipt', { params: place, body: { serial: receipt.serial, reason: 'Sai tên' } });
  await cashier.call('importStatement', { body: aStatement() });
  const line = (await cashier.call('listUnmatched')).lines[0]?.id ?? '';
  const settled = await cashier.call('settleLine', {
    params: { lineId: line },
    body: { to: 'refund', note: 'Chuyển nhầm' },
  });
  return { due, paid, attempt, receipt, line, refund: settled.refundId ?? '' };
};
