import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';

/** Does the result stand whose QR code has this digest? 'not-found' where none was issued with it. */
export const checkResult: UseCase<'checkResult'> = async (deps, { body: { check } }) => {
  const found = await deps.resultChecks.get(check);
  if (!found) throw new Refusal('not-found');
  return found;
};
