import { Refusal } from '#shared/errors.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import type { Deps } from '../deps.ts';
import type { Pdf } from '../http/call.ts';
import type { Folder } from '../store/folder.ts';
import type { PaperSigning } from './open-signing.ts';
import { signedReceipt } from './signed-receipt.ts';

/** The signed receipt of a payment: the last one issued, or the one of that number; 'not-found' while there is none. */
export const receiptOf = async (
  deps: Deps,
  signing: PaperSigning,
  { dossier, payments }: Folder,
  { no, number }: { no: string; number?: string | undefined },
): Promise<Pdf> => {
  const payment = payments.find((each) => String(each.no) === no);
  if (!payment?.receipt) throw new Refusal('not-found');
  const { collectorId, receipt: named } = payment;
  const asked = number === undefined ? named : { ...named, number: Number(number) };
  const receipt = await deps.receipts.get({ collectorId, ...asked });
  // A number is all of a book's: whose receipt it is, the receipt says.
  if (receipt?.dossierId !== dossier.id || receipt.paymentNo !== payment.no) throw new Refusal('not-found');
  const name = `bien-lai-${receipt.serial}-${receiptNumber(receipt.number)}.pdf`;
  return { bytes: await signedReceipt(deps, signing, receipt), name };
};
