import { createHash } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import type { Route } from '#shared/api/route.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Deps } from '../deps.ts';
import type { SignIn } from './call.ts';

/** 32 hexadecimal digits that stand for a sign-in: all that is kept of issuer and subject. */
export const signInHash = ({ issuer, subject }: SignIn): string =>
  createHash('sha256').update(`${issuer}|${subject}`).digest('hex').slice(0, 32);

type MaybeSignedIn = { requestContext: Partial<APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']> };

/** Who the verified token is of; undefined where the route has no authorizer. */
export const signInOf = (event: MaybeSignedIn): SignIn | undefined => {
  const claims = event.requestContext.authorizer?.jwt.claims;
  if (typeof claims?.iss !== 'string' || typeof claims.sub !== 'string') return undefined;
  return { issuer: claims.iss, subject: claims.sub };
};

/** Refuses 'sign-in-expired' where nobody is signed in. */
export const demandSignIn = (signIn: SignIn | undefined): SignIn => {
  if (!signIn) throw new Refusal('sign-in-expired');
  return signIn;
};

/** The member of staff a sign-in is of; refuses 'wrong-role' whom the portal does not know or whose duties the route does not allow. */
export const staffOf = async (deps: Deps, route: Route, signIn: SignIn): Promise<Staff> => {
  const staff = await deps.staff.signedIn(signInHash(signIn));
  const allowed = Array.isArray(route.allow) ? route.allow : [];
  if (!staff?.duties.some((duty) => allowed.includes(duty))) throw new Refusal('wrong-role');
  return staff;
};
