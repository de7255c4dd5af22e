import { randomBytes } from 'node:crypto';
import type { Attempt } from '#shared/payment/attempt.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { referenceOf } from '#shared/payment/reference.ts';

type Spot = Pick<Attempt, 'way' | 'terminal' | 'staffId'> & { at: string };

/** An attempt made while its money is in hand, with a reference of its own: never asked about, and of version 0 until `takingIn` has written it. */
export const onTheSpot = (payment: Payment, { at, ...spot }: Spot): Attempt => {
  const { dossierId, no, dong, collectorId, accountId } = payment;
  return {
    ...spot,
    reference: referenceOf(randomBytes(16)),
    version: 0,
    status: 'open',
    dong,
    parts: [{ dossierId, no, dong }],
    collectorId,
    accountId,
    createdAt: at,
    expiresAt: at,
    queries: 0,
  };
};
