import type { UseCase } from '../http/call.ts';
import { openMoneyWith } from '../organisations/open-with.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { receiptOf } from '../papers/receipt-of.ts';

/** The signed receipt of one's own fee, or of an organisation's one may see or pay for. */
export const printReceipt =
  (signing: PaperSigning): UseCase<'printReceipt'> =>
  async (deps, { actor, params: { dossierId, no }, query }) => {
    const { folder } = await openMoneyWith(deps, actor, dossierId, ['view', 'pay']);
    return receiptOf(deps, signing, folder, { no, ...query });
  };
