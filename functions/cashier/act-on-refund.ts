import { Refusal } from '#shared/errors.ts';
import { refundRoutes } from '#shared/api/routes-refunds.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { isOfPayment, refundAfter } from '#shared/payment/refund-step.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { Call, UseCase } from '../http/call.ts';
import { errorFacts, log } from '../log.ts';
import { issueReceipts } from '../paying/issue-receipts.ts';
import { notAtThisStep } from '../paying/not-at-this-step.ts';
import { sendRefund } from '../paying/send-refund.ts';
import { stepRefund } from '../paying/step-refund.ts';
import type { PaymentWrite } from '../store/payment-write.ts';
import { collectorFor } from './collector-for.ts';
import { onDuty } from './on-duty.ts';
import { once } from '../acting/once.ts';
import { demandMethod } from './refund-method.ts';

type Action = Call<'actOnRefund'>['body'];
/** What an action writes into the refund, into the book of the day, and beside the last remittance. */
type Step = { changes?: Partial<Refund> } & Pick<PaymentWrite, 'cash' | 'givenOut'>;
type Stepping = { deps: CashDeps; staff: Staff; refund: Refund };

/** Refuses 'own-work': who asked for a refund, or proposed it, does not decide on it, nor take back what was decided. */
const demandSecond = ({ staff, refund }: Stepping): void => {
  if (staff.staffId === refund.askedBy) throw new Refusal('own-work');
};

const finished = ({ deps, staff, refund }: Stepping, document: string): Step => {
  const { method, status, dong, reference, collectorId, id } = refund;
  // What a provider is to send, it says itself; a person only where nobody knows.
  if (method === 'provider' && status === 'approved') throw notAtThisStep(refund);
  const { staffId } = staff;
  const entry = { id, at: deps.now(), kind: 'given-back', way: 'cash', dong, staffId, reference, document } as const;
  return { changes: { code: document }, ...(method === 'counter' && { cash: { ...entry, collectorId } }) };
};

const steps: {
  [Type in Action['type']]: (stepping: Stepping, action: Extract<Action, { type: Type }>) => Step | Promise<Step>;
} = {
  ask: async ({ deps, staff, refund }, { method }) => {
    if (!staff.duties.includes('cashier')) throw new Refusal('wrong-role');
    await demandMethod(deps, refund, method);
    return { changes: { method, askedBy: staff.staffId } };
  },
  approve: async (stepping) => {
    const { deps, staff, refund } = stepping;
    demandSecond(stepping);
    const { collectorId, method } = refund;
    const last = await deps.remittances.last(collectorId);
    // What was only proposed, or asked for, may have been remitted since; what is remitted meanwhile fails where it is written.
    await demandMethod(deps, refund, method);
    const goesFromUs = isOfPayment(refund) && method !== 'treasury';
    return { changes: { approvedBy: staff.staffId }, ...(goesFromUs && { givenOut: { collectorId, last } }) };
  },
  reject: (stepping, { reason }) => {
    demandSecond(stepping);
    // Beside the note, which may say how to reach who sent the money.
    return { changes: { rejected: { by: stepping.staff.staffId, at: stepping.deps.now(), reason } } };
  },
  finish: (stepping, { document }) => finished(stepping, document),
  'turned-down': (stepping) => {
    const { status, method } = stepping.refund;
    // What a provider is to send, it is asked for first.
    if (status === 'approved' && method === 'provider') throw notAtThisStep(stepping.refund);
    if (status !== 'in-doubt') demandSecond(stepping);
    return {};
  },
};

/** The step an action of this kind takes. */
const stepOf = (type: Action['type']) => steps[type] as (stepping: Stepping, action: Action) => Step | Promise<Step>;

/** What an approval brings is done at once: the receipt stands for what is left, a provider sends. Where that fails, every minute tries again. */
const afterApproval = async (deps: CashDeps, { status }: Refund, approved: Refund): Promise<void> => {
  const { method, collectorId, dossierId, no } = approved;
  try {
    if (method === 'provider') await sendRefund(deps, approved);
    if (status === 'proposed' && dossierId !== undefined && no !== undefined)
      await issueReceipts(deps, collectorId, [{ dossierId, no }]);
  } catch (error) {
    log({ level: 'error', of: 'actOnRefund', ...errorFacts(error) });
  }
};

/** Takes a refund one step further. */
export const actOnRefund: UseCase<'actOnRefund'> = async (deps, { actor, params, body, repeat }) => {
  const staff = await actor;
  const collector = await collectorFor(deps, staff);
  return once(deps, { staff, repeat, Reply: refundRoutes.actOnRefund.reply }, async (kept) => {
    const refund = await deps.payments.refund(params.refundId);
    if (refund?.collectorId !== collector.agencyId) throw new Refusal('not-found');
    if (!refundAfter(refund, body.type, deps.now())) throw notAtThisStep(refund);
    const { changes = {}, ...written } = await stepOf(body.type)({ deps, staff, refund }, body);
    const status = refundAfter(refund, body.type, deps.now())?.status ?? refund.status;
    const reply = { refundId: refund.id, status };
    const beside = { onDuty: onDuty(deps, staff), reply: kept(reply), ...written };
    const after = await stepRefund(deps, refund, body.type, changes, beside);
    if (body.type === 'approve') await afterApproval(deps, refund, after);
    return reply;
  });
};
