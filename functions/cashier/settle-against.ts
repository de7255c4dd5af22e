import { Refusal } from '#shared/errors.ts';
import type { Attempt } from '#shared/payment/attempt.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { CashDeps } from '../cash-deps.ts';
import { portalFolders } from '../paying/portal-folders.ts';
import type { Item } from '../store/table.ts';
import { cashViolation } from './cash-violation.ts';

type Found = { verdict: 'paid' | 'not-paid'; evidence: string };

/** Payments of this attempt's money that still count as paid. */
const standing = async (deps: CashDeps, { parts, reference }: Attempt): Promise<boolean> => {
  const folders = await portalFolders(deps, parts);
  const paid = folders.flatMap(({ payments }) => payments.filter(({ paidBy }) => paidBy?.reference === reference));
  return paid.some(({ dong, owedBack }) => owedBack < dong);
};

/**
 * Notes what a leader found out about a paid attempt that its provider contradicted. That the money did not stay is taken only once its fees are
 * no longer counted as paid, by a refund two people decided: so receipt and books go with it. Refuses 'invalid' before, 'changed-meanwhile',
 * 'wrong-role' where the duty was lost.
 */
export const settleAgainst = async (
  deps: CashDeps,
  staff: Staff,
  attempt: Attempt,
  { verdict, evidence }: Found,
  reply: Item,
): Promise<void> => {
  const { contradicted } = attempt;
  if (!contradicted) throw new Refusal('settled-already');
  if (verdict === 'not-paid' && (await standing(deps, attempt))) throw cashViolation('verdict', 'counts-as-paid');
  const at = deps.now();
  const settled = { by: staff.staffId, at, evidence };
  const failing = await deps.payments.write({
    attempt: { ...attempt, version: attempt.version + 1, contradicted: { ...contradicted, settled } },
    onDuty: { staff, duty: 'leader', at },
    reply,
  });
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  if (failing.length > 0) throw new Refusal('changed-meanwhile');
};
