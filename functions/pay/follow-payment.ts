import { Refusal } from '#shared/errors.ts';
import type { Money } from '#shared/payment/attempt.ts';
import { isReference } from '#shared/payment/reference.ts';
import type { UseCase } from '../http/call.ts';

const sumOf = (all: readonly { dong: number }[]): number => all.reduce((sum, { dong }) => sum + dong, 0);

/** What came and paid no fee: paid already, not owed any more, too much or too little. Whoever paid by a link learns it nowhere else. */
const goingBack = (monies: readonly Money[]) => {
  const back = monies.flatMap(({ allotments }) => allotments.filter(({ to }) => to === 'refund'));
  return back.length === 0 ? {} : { goesBack: { came: sumOf(monies), dong: sumOf(back) } };
};

/** How an attempt stands: what a callback, a query, a statement or a cashier proved, and nothing a browser brought. */
export const followPayment: UseCase<'followPayment'> = async (deps, { params }) => {
  const tried = isReference(params.reference) ? await deps.payments.attempt(params.reference) : undefined;
  if (!tried) throw new Refusal('not-found');
  const { reference, status, way, dong, createdAt, expiresAt, code } = tried.attempt;
  return {
    ...{ reference, status, way, dong, at: deps.now(), createdAt, expiresAt },
    ...(code !== undefined && { code }),
    ...goingBack(tried.monies),
  };
};
