import { demandSignIn } from '../http/actor.ts';
import { personOf } from '../gateway/identity.ts';
import type { UseCase } from '../http/call.ts';

/** Keeps what the identity provider vouches for, bound to this sign-in; binding again brings it up to date. */
export const bindIdentity: UseCase<'bindIdentity'> = async (deps, { actor, signIn, body }) => {
  const claims = await deps.identity.verify(body.idToken, demandSignIn(signIn));
  const person = personOf(claims, actor.personId);
  await deps.people.put(person);
  return person;
};
