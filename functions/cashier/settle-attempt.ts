import { Refusal } from '#shared/errors.ts';
import { statementRoutes } from '#shared/api/routes-statements.ts';
import { isContradicted } from '#shared/payment/attempt.ts';
import { isReference } from '#shared/payment/reference.ts';
import type { UseCase } from '../http/call.ts';
import { conclude } from '../paying/conclude.ts';
import { takeIn } from '../paying/take-in.ts';
import { collectorFor } from './collector-for.ts';
import { once } from '../acting/once.ts';
import { settleAgainst } from './settle-against.ts';

/** Says how an attempt in doubt ended, by what a leader found out. Its money has the key its provider would bring it by: it cannot come again. */
export const settleAttempt: UseCase<'settleAttempt'> = async (deps, { actor, params, body, repeat }) => {
  const staff = await actor;
  const collector = await collectorFor(deps, staff);
  const { verdict, evidence } = body;
  return once(deps, { staff, repeat, Reply: statementRoutes.settleAttempt.reply }, async (kept) => {
    const tried = isReference(params.reference) ? await deps.payments.attempt(params.reference) : undefined;
    if (tried?.attempt.collectorId !== collector.agencyId) throw new Refusal('not-found');
    const { attempt } = tried;
    if (isContradicted(attempt)) {
      await settleAgainst(deps, staff, attempt, body, kept({ reference: attempt.reference, verdict }));
      return { reference: attempt.reference, verdict };
    }
    if (attempt.status !== 'in-doubt') throw new Refusal('settled-already');
    const at = deps.now();
    const decided = { by: staff.staffId, at, evidence };
    const reply = { reference: attempt.reference, verdict };
    const beside = { onDuty: { staff, duty: 'leader', at } as const, reply: kept(reply) };
    const amount = attempt.came === undefined ? {} : { dong: attempt.came };
    const isDone =
      verdict === 'paid'
        ? (await takeIn(deps, tried, { key: attempt.way, proof: 'decision', at, decided, ...amount }, beside)).is ===
          'new'
        : await conclude(deps, attempt, 'failed', { decided }, beside);
    if (!isDone) throw new Refusal('settled-already');
    return reply;
  });
};
