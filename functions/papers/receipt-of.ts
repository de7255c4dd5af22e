import { Refusal } from '#shared/errors.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import type { Deps } from '../deps.ts';
import type { Pdf } from '../http/call.ts';
import type { Folder } from '../store/folder.ts';
import type { ReceiptName } from '../store/receipt-items.ts';
import type { PaperSigning } from './open-signing.ts';
import { signedReceipt } from './signed-receipt.ts';

/** What names a receipt of a payment: its number in the book of the last one, or its whole name. */
export type AskedReceipt = Partial<Record<'number' | 'serial' | 'year', string | undefined>>;

/** A void receipt may be all there is, or lie in the book of another year: its whole name finds it, whatever stands for the payment. */
const nameOf = ({ collectorId, receipt }: Payment, { number, serial, year }: AskedReceipt): ReceiptName | undefined => {
  if (number !== undefined && serial !== undefined && year !== undefined)
    return { collectorId, serial, year: Number(year), number: Number(number) };
  return receipt && { collectorId, ...receipt, ...(number !== undefined && { number: Number(number) }) };
};

/** The signed receipt of a payment: the last one issued, or the one so named, void or not; 'not-found' where there is none of this payment. */
export const receiptOf = async (
  deps: Deps,
  signing: PaperSigning,
  { dossier, payments }: Folder,
  { no, ...asked }: { no: string } & AskedReceipt,
): Promise<Pdf> => {
  const payment = payments.find((each) => String(each.no) === no);
  const named = payment && nameOf(payment, asked);
  if (!named) throw new Refusal('not-found');
  const receipt = await deps.receipts.get(named);
  // A name is anybody's to write: whose receipt it is, the receipt says.
  if (receipt?.dossierId !== dossier.id || receipt.paymentNo !== payment.no) throw new Refusal('not-found');
  const name = `bien-lai-${receipt.serial}-${receiptNumber(receipt.number)}.pdf`;
  return { bytes: await signedReceipt(deps, signing, receipt), name };
};
