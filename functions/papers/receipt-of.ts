import { Refusal } from '#shared/errors.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import type { Deps } from '../deps.ts';
import type { Pdf } from '../http/call.ts';
import type { Folder } from '../store/folder.ts';
import type { PaperSigning } from './open-signing.ts';
import { signedReceipt } from './signed-receipt.ts';

/** The signed receipt of a payment; 'not-found' while there is none. */
export const receiptOf = async (deps: Deps, signing: PaperSigning, folder: Folder, no: string): Promise<Pdf> => {
  const payment = folder.payments.find((each) => String(each.no) === no);
  if (!payment?.receipt) throw new Refusal('not-found');
  const { collectorId, receipt: named } = payment;
  const receipt = await deps.receipts.get({ collectorId, ...named });
  if (!receipt) throw new Refusal('not-found');
  const name = `bien-lai-${receipt.serial}-${receiptNumber(receipt.number)}.pdf`;
  return { bytes: await signedReceipt(deps, signing, receipt), name };
};
