import { receiptNumber } from '#shared/payment/receipt-number.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import type { Deps } from '../deps.ts';
import { printFeeReceipt } from '../print/papers/fee-receipt.ts';
import { receiptPaper } from '../store/object-keys.ts';
import type { PaperSigning } from './open-signing.ts';

const reasonOf = ({ serial, number, status }: Receipt): string =>
  `${status === 'void' ? 'Hủy biên lai' : 'Lập biên lai'} ${serial} số ${receiptNumber(number)}`;

/** The receipt as a signed PDF: signed when it is first asked for, and those very bytes ever after, also where two ask at once. */
export const signedReceipt = async (
  deps: Pick<Deps, 'now' | 'portalUrl'>,
  signing: PaperSigning,
  receipt: Receipt,
): Promise<Uint8Array> => {
  const key = receiptPaper(receipt);
  const kept = await signing.read(key);
  if (kept) return kept;
  const paper = await printFeeReceipt(receipt, deps.portalUrl);
  return signing.keep(key, await signing.sign(paper, { at: deps.now(), reason: reasonOf(receipt) }));
};
