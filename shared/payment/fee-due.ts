import type { ActionType } from '../dossier/lifecycle.ts';
import type { FeeRule, RefundLimit } from '../service/fee.ts';
import type { Status } from '../dossier/status.ts';

/**
 * The action that makes a fee fall due, by the time the service says (HinhThucThu). `request-payment` may always ask for it earlier; what nobody
 * asked for while it was processed is owed before the result is handed over.
 */
export const fallsDueWith: Record<FeeRule['due'], readonly ActionType[]> = {
  none: [],
  'before-submission': ['submit-to-pay'],
  'before-acceptance': ['submit'],
  'during-processing': ['resolve', 'stamp'],
  'at-return': ['resolve', 'stamp'],
};

/** Is a fee due by acceptance at the latest? Received at a counter, it falls due there and then. */
export const fallsDueAtReceipt = ({ due }: Pick<FeeRule, 'due'>): boolean =>
  due === 'before-submission' || due === 'before-acceptance';

/** What waits until whatever is due was paid. */
export const waitsForPayment: readonly ActionType[] = ['accept', 'collect', 'return-result'];

/** What decides waits until every exemption that was claimed is judged: also one claimed with a supplement, or at a counter. */
export const judgesFirst: readonly ActionType[] = ['accept', 'approve', 'resolve'];

/** What brings a dossier to its end without the result that was paid for. */
export const endsUnserved: readonly ActionType[] = ['withdraw', 'decline', 'stop', 'refuse'];

const beforeAcceptance: readonly Status[] = ['submitted', 'supplement-before-acceptance', 'payment-before-acceptance'];

const returnedFrom: Record<RefundLimit, readonly Status[]> = {
  never: [],
  acceptance: beforeAcceptance,
  processing: [...beforeAcceptance, 'accepted'],
  result: [...beforeAcceptance, 'accepted', 'processing', 'signed', 'supplement', 'payment'],
};

/** Does the fee go back where a dossier ends in this status? */
export const isReturned = (
  { refundedBefore = 'acceptance' }: Pick<FeeRule, 'refundedBefore'>,
  status: Status,
): boolean => returnedFrom[refundedBefore].includes(status);
