import { Refusal } from '#shared/errors.ts';
import { isReference } from '#shared/payment/reference.ts';
import type { UseCase } from '../http/call.ts';

/** How an attempt stands: what a callback, a query, a statement or a cashier proved, and nothing a browser brought. */
export const followPayment: UseCase<'followPayment'> = async (deps, { params }) => {
  const tried = isReference(params.reference) ? await deps.payments.attempt(params.reference) : undefined;
  if (!tried) throw new Refusal('not-found');
  const { reference, status, way, dong, createdAt, expiresAt, code } = tried.attempt;
  return { reference, status, way, dong, at: deps.now(), createdAt, expiresAt, ...(code !== undefined && { code }) };
};
