import type { UseCase } from '../http/call.ts';
import { openWith } from '../organisations/open-with.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { receiptOf } from '../papers/receipt-of.ts';

/** The signed receipt of one's own fee. */
export const printReceipt =
  (signing: PaperSigning): UseCase<'printReceipt'> =>
  async (deps, { actor, params: { dossierId, no }, query: { number } }) => {
    const { folder } = await openWith(deps, actor, dossierId, { right: 'view' });
    return receiptOf(deps, signing, folder, { no, number });
  };
