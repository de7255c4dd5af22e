import type { RefundAction, Refund } from '#shared/payment/refund.ts';
import type { RefundWord } from '../gateway/payments/provider.ts';
import type { PayingDeps } from './deps.ts';
import { onlineWayOf } from './online-way.ts';
import { stepRefund } from './step-refund.ts';

/** What the provider's answer does to a refund. What nobody knows is listed for a person, and never sent again blindly. */
const steps: Record<RefundWord['state'], RefundAction | undefined> = {
  done: 'finish',
  waiting: 'taken',
  refused: 'turned-down',
  unknown: undefined,
};

/** A provider takes 32 letters and digits; the same refund asks with the same ones for ever. */
const requestIdOf = ({ id, version }: Refund): string => {
  const [, own = ''] = id.split('.');
  // A UUIDv7 begins with its time; what is random in it comes last.
  return `${own.replaceAll('-', '').slice(-28)}${String(version).padStart(4, '0')}`;
};

/**
 * Has the provider send back an approved refund. It is marked in doubt before it is asked for, so that a crash in between leaves it with a
 * person instead of sending it twice.
 */
export const sendRefund = async (deps: PayingDeps, approved: Refund): Promise<void> => {
  const way = onlineWayOf(approved.way);
  const provider = way && deps.provider(way);
  const tried = await deps.payments.attempt(approved.reference);
  if (!provider?.refund || !tried) return;
  const { attempt } = tried;
  const refund = await stepRefund(deps, approved, 'doubt');
  const word = await provider.refund({
    requestId: requestIdOf(approved),
    reference: attempt.named ?? attempt.reference,
    terminal: attempt.terminal,
    dong: refund.dong,
    paidDong: attempt.came ?? attempt.dong,
    transaction: approved.transaction ?? attempt.transaction ?? '',
    createdAt: attempt.createdAt,
    at: deps.now(),
    by: approved.approvedBy ?? 'portal',
    purpose: `Hoan phi ${attempt.reference}`,
    address: '127.0.0.1',
  });
  const step = steps[word.state];
  if (step !== undefined) await stepRefund(deps, refund, step, { code: word.code });
};
