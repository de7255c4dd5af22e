import { createHash } from 'node:crypto';
import type { Acted } from '#shared/api/views.ts';
import { addDays } from '#shared/calendar/local-time.ts';
import { depsAt, openContainer } from '#functions/deps.ts';
import { environment } from '#functions/http/environment.ts';
import { issueReceipts } from '#functions/paying/issue-receipts.ts';
import { paymentsStore } from '#functions/store/payments.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { agencyId, fillIn, openDraft, submit } from '../support/birth-registration.ts';
import type { Asked } from '../support/gateway-event.ts';
import { clock } from '../support/gateway-event.ts';
import type { Priced } from './keepers.ts';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A dossier whose fee is asked for before it is accepted; answers which, and how much. */
const asked = async (api: Api, { table }: BenchPortal): Promise<{ dossierId: string; dong: number }> => {
  const dossierId = await openDraft(api);
  await fillIn(api, table, dossierId);
  const params = { dossierId };
  await api.call<Acted>('actOnDossier', { as: 'citizen', params, body: submit });
  await api.call('actAtDesk', { as: 'reception', params, body: { type: 'request-payment', version: 2 } });
  const { payments } = await api.call<{ payments: { dong: number }[] }>('getDossier', { as: 'citizen', params });
  return { dossierId, dong: payments[0]?.dong ?? 0 };
};

const statement = (round: number, lines: readonly { purpose: string; dong: number }[]) => ({
  accountId: 'thu-phi',
  digest: hex(`statement ${round}`),
  name: 'sao-ke.csv',
  part: 1,
  of: 1,
  lines: lines.map((line, at) => ({ row: at + 2, at: '2026-11-23', alike: 1, ...line })),
});

/** Money that a statement brings: a line that matches, and one that a person sends back. */
const priceStatements = async (priced: Priced, api: Api, portal: BenchPortal, round: number): Promise<string> => {
  const { dossierId, dong } = await asked(api, portal);
  const paying = { payments: [{ dossierId, no: 1 }], way: 'vietqr', locale: 'vi' };
  const { reference } = await api.call<{ reference: string }>('beginPayment', { as: 'citizen', body: paying });
  const lines = [
    { purpose: `Nop phi ${reference}`, dong },
    { purpose: `Khong ro ${round}`, dong: 9000 },
  ];
  await priced('importStatement', { as: 'cashier', body: statement(round, lines) });
  const listed = await priced<{ lines: { id: string; purpose: string }[] }>('listUnmatched', { as: 'cashier' });
  const lineId = listed.lines.find(({ purpose }) => purpose === `Khong ro ${round}`)?.id ?? '';
  const body = { to: 'refund', note: 'Chuyển nhầm' };
  const { refundId = '' } = await priced<{ refundId?: string }>('settleLine', {
    as: 'cashier',
    params: { lineId },
    body,
  });
  return refundId;
};

/** An attempt that the provider left in doubt, as the portal keeps it. */
const doubted = async (api: Api, portal: BenchPortal): Promise<string> => {
  const { dossierId } = await asked(api, portal);
  const paying = { payments: [{ dossierId, no: 1 }], way: 'vietqr', locale: 'vi' };
  const { reference } = await api.call<{ reference: string }>('beginPayment', { as: 'citizen', body: paying });
  const store = paymentsStore(portal.table, Math.random);
  const tried = await store.attempt(reference);
  if (!tried) throw new Error('an attempt vanished');
  const { nextQueryAt: _, ...attempt } = tried.attempt;
  await store.write({ attempt: { ...attempt, version: attempt.version + 1, status: 'in-doubt' } });
  return reference;
};

/** The receipt of what was paid, as the queue would have it issued. */
const receipted = async (
  portal: BenchPortal,
  dossierId: string,
): Promise<{ serial: string; year: number; number: number }> => {
  await issueReceipts(depsAt(openContainer(environment()), clock), agencyId, [{ dossierId, no: 1 }]);
  const [owed] = await paymentsStore(portal.table, Math.random).named([{ dossierId, no: 1 }]);
  if (!owed?.payment.receipt) throw new Error('no receipt was issued');
  return owed.payment.receipt;
};

/** Calls every route of cashiers. */
export const priceCashiers = async (priced: Priced, api: Api, portal: BenchPortal, round: number): Promise<void> => {
  const by = (more: Omit<Asked, 'as'> = {}, as = 'cashier'): Asked => ({ as, ...more });
  const { dossierId, dong } = await asked(api, portal);
  const params = { dossierId, no: '1' };
  await priced('takeAtCounter', by({ params, body: { method: 'cash', dong } }));
  const refundId = await priceStatements(priced, api, portal, round);
  const reference = await doubted(api, portal);
  const verdict = { verdict: 'not-paid', evidence: 'Ngân hàng xác nhận' };
  await priced('settleAttempt', by({ params: { reference }, body: verdict }, 'leader'));
  await priced('listRefunds', by());
  await priced('actOnRefund', by({ params: { refundId }, body: { type: 'ask', method: 'transfer' } }));
  await priced('actOnRefund', by({ params: { refundId }, body: { type: 'approve' } }, 'leader'), 'approve');
  await priced('proposeRefund', by({ params, body: { dong: 1000, method: 'transfer', note: 'Thu thừa' } }));
  const { serial, year, number } = await receipted(portal, dossierId);
  const place = { year: String(year), number: String(number) };
  await priced('voidReceipt', by({ params: place, body: { serial, reason: 'Sai tên' } }));
  await priced('getCashDay', by({ params: { date: '2026-11-23' } }));
  await priced('closeDay', by({ params: { date: `2026-0${1 + round}-01` }, body: { cash: 0, booked: 0 } }));
  const from = addDays('2026-01-05', 7 * round);
  const to = addDays(from, 6);
  await priced('getRemittance', by({ query: { from, to } }));
  await priced('makeRemittance', by({ body: { from, to, dong: 0, document: 'UNC 1' } }));
};
