import type { Table } from '#functions/store/table.ts';
import { paymentsStore } from '#functions/store/payments.ts';
import { readDossier } from '#functions/store/folder.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { itemsOf } from '../support/clones.ts';
import { signedQuery } from '#infra/local/payment-sandbox/signature.ts';
import { terminalSecret } from '../support/surroundings.ts';
import { clock } from '../support/gateway-event.ts';

const text = { vi: 'Phí cấp bản sao', en: 'Fee for copies' };

/** What a dossier of the bench owes: 24.000 đ to the ward that decides it. */
const aFee = (dossierId: string): Payment => ({
  dossierId,
  no: 1,
  version: 1,
  status: 'due',
  dong: 24_000,
  lines: [{ id: 'ban-sao', name: text, kind: 'phi', dong: 24_000, trace: text, legalBasis: text }],
  serviceVersion: 1,
  collectorId: 'sl-p-to-hieu',
  accountId: 'thu-phi',
  createdAt: clock,
  updatedAt: clock,
  owedBack: 0,
  refunded: 0,
});

/** Lets a fee fall due on a dossier that was handed in. */
export const owe = async (table: Table, dossierId: string): Promise<void> => {
  const item = (await itemsOf(table, dossierId)).find(({ type }) => type === 'dossier')!;
  const { ownerId } = readDossier(item);
  const payment = aFee(dossierId);
  const failing = await paymentsStore(table, Math.random).write({
    payments: [{ payment, facts: { ownerId, serviceName: text } }],
  });
  if (failing.length > 0) throw new Error('the fee was not written');
};

/** What the provider tells of a payment that succeeded, signed with the terminal's secret. */
export const notification = (reference: string): Record<string, string> =>
  Object.fromEntries(
    new URLSearchParams(
      signedQuery(terminalSecret, {
        vnp_Amount: '2400000',
        vnp_BankCode: 'NCB',
        vnp_BankTranNo: 'VNP14000001',
        vnp_CardType: 'ATM',
        vnp_OrderInfo: 'Nop phi le phi',
        vnp_PayDate: '20261123080100',
        vnp_ResponseCode: '00',
        vnp_TmnCode: 'DEMOTH01',
        vnp_TransactionNo: '14000001',
        vnp_TransactionStatus: '00',
        vnp_TxnRef: reference,
      }),
    ),
  );
