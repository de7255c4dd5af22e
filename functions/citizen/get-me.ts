import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';

/** Who is signed in; 'not-found' until the identity is bound. */
export const getMe: UseCase<'getMe'> = async (deps, { actor }) => {
  const person = await deps.people.get(actor.personId);
  if (!person) throw new Refusal('not-found');
  return person;
};
