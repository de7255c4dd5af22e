import { Refusal } from '#shared/errors.ts';
import type { Repeatable } from '../store/idempotency.ts';

/** Refuses 'idempotency-key-missing'. */
export const demandRepeat = (repeat: Repeatable | undefined): Repeatable => {
  if (!repeat) throw new Refusal('idempotency-key-missing');
  return repeat;
};
