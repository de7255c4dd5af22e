import type { BegunPayment } from '#shared/api/payment-views.ts';
import { depsAt, openContainer } from '#functions/deps.ts';
import { issueReceipts } from '#functions/paying/issue-receipts.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { notification, owe } from '../payments/an-open-fee.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { fillIn, openDraft, submit } from '../support/birth-registration.ts';
import { clock } from '../support/gateway-event.ts';
import type { Asked } from '../support/gateway-event.ts';

export type Priced = <Body = Record<string, unknown>>(name: RouteName, asked?: Asked, what?: string) => Promise<Body>;

/** Prices what a fee costs from its falling due to its receipt, on a dossier of its own. */
export const pricePayments = async (priced: Priced, portal: BenchPortal, api: Api): Promise<void> => {
  const dossierId = await openDraft(api);
  await fillIn(api, portal.table, dossierId);
  await api.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: submit });
  const params = { dossierId, no: '1' };
  await owe(portal.table, dossierId);
  await priced('listOwed', { as: 'citizen' });
  const { url } = await priced<{ url: string }>('linkPayment', { as: 'citizen', params });
  const token = url.slice(url.indexOf('#') + 1);
  await priced('getPayLink', { params: { token } });
  await priced('payByLink', { params: { token }, body: { way: 'vnpay', locale: 'vi' } });
  const body = { payments: [{ dossierId, no: 1 }], way: 'vnpay', locale: 'vi' };
  const { reference } = await priced<BegunPayment>('beginPayment', { as: 'citizen', body });
  await priced('followPayment', { params: { reference } });
  await priced('hearVnpay', { query: notification(reference) });
  await priced('hearVnpay', { query: notification(reference) }, 'again');
  const environment = process.env as unknown as Parameters<typeof openContainer>[0];
  const container = openContainer(environment);
  const deps = depsAt(container, clock);
  await issueReceipts(deps, 'sl-p-to-hieu', [{ dossierId, no: 1 }]);
  const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'bench' }, dossierId);
  const named = folder.payments[0]?.receipt;
  const receipt = named && (await deps.receipts.get({ collectorId: 'sl-p-to-hieu', ...named }));
  if (!receipt) throw new Error('the fee has no receipt');
  const { serial, number, verification } = receipt;
  await priced('checkReceipt', { body: { serial, number, verification } });
  await priced('printReceipt', { as: 'citizen', params });
  await priced('printDeskReceipt', { as: 'reception', params });
  await priced('listMyReceipts', { as: 'citizen', query: { from: '2026-11-01', to: '2026-11-30' } });
};
