import type { ActionType } from '../dossier/lifecycle.ts';
import type { FeeRule, RefundLimit } from '../service/fee.ts';
import type { Status } from '../dossier/status.ts';

/** The action that makes a fee fall due, by the time the service says (HinhThucThu). `request-payment` may always ask for it earlier. */
export const fallsDueWith: Record<FeeRule['due'], ActionType | undefined> = {
  none: undefined,
  'before-submission': 'submit-to-pay',
  'before-acceptance': 'submit',
  'during-processing': undefined,
  'at-return': 'resolve',
};

/** What waits until whatever is due was paid. */
export const waitsForPayment: readonly ActionType[] = ['accept', 'collect', 'return-result'];

/** What brings a dossier to its end without the result that was paid for. */
export const endsUnserved: readonly ActionType[] = ['withdraw', 'decline', 'stop', 'refuse'];

const beforeAcceptance: readonly Status[] = ['submitted', 'supplement-before-acceptance', 'payment-before-acceptance'];

const returnedFrom: Record<RefundLimit, readonly Status[]> = {
  never: [],
  acceptance: beforeAcceptance,
  processing: [...beforeAcceptance, 'accepted'],
  result: [...beforeAcceptance, 'accepted', 'processing', 'supplement', 'payment'],
};

/** Does the fee go back where a dossier ends in this status? */
export const isReturned = (
  { refundedBefore = 'acceptance' }: Pick<FeeRule, 'refundedBefore'>,
  status: Status,
): boolean => returnedFrom[refundedBefore].includes(status);
