import type * as z from 'zod';
import type { Params } from '#shared/api/route.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Routes } from '#shared/api/routes.ts';
import type { Applicant, Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { PayingDeps } from '../paying/deps.ts';
import type { Deps } from '../deps.ts';
import type { OfficerDeps } from '../officer-deps.ts';
import type { Repeatable } from '../store/idempotency.ts';

/** A file as the answer: its bytes and the name it is saved under. */
export type Pdf = { bytes: Uint8Array; name: string };

type Allow<Name extends RouteName> = Routes[Name]['allow'];

/** Staff come as a promise: their duty is read beside the dossier, in one round trip. Whoever awaits it knows that the route allows them. */
type ActorOf<Name extends RouteName> =
  Allow<Name> extends 'anyone' ? { kind: 'anonymous' } : Allow<Name> extends 'applicant' ? Applicant : Promise<Staff>;

type Parsed<Name extends RouteName, Part extends 'body' | 'query'> =
  Routes[Name] extends Record<Part, infer Schema> ? z.output<Schema> : undefined;

/** What the token says of the sign-in: the only thing the API knows of an identity. */
export type SignIn = { issuer: string; subject: string };

/** One request, checked and parsed as its route says. */
export type Call<Name extends RouteName> = {
  actor: ActorOf<Name>;
  signIn: SignIn | undefined;
  params: Params<Name>;
  body: Parsed<Name, 'body'>;
  query: Parsed<Name, 'query'>;
  /** The viewer's IP address as CloudFront saw it: for whom a form demands it, never kept longer than that. */
  address: string;
  /** There if the caller sent an Idempotency-Key; routes that answer 'idempotency-key-reused' demand one. */
  repeat: Repeatable | undefined;
};

export type Reply<Name extends RouteName> = Routes[Name]['reply'] extends z.ZodType
  ? z.input<Routes[Name]['reply']>
  : Pdf;

/** The runners that speak with providers of payments. */
export type PayingRunner = 'pay' | 'callback';

type Runs<Name extends RouteName> = Routes[Name]['runsOn'];
/** Those who keep the portal, and those who take payments, may touch more than others. */
export type DepsOf<Name extends RouteName> =
  Runs<Name> extends 'admin'
    ? AdminDeps
    : Runs<Name> extends 'cashier'
      ? CashDeps
      : Runs<Name> extends PayingRunner
        ? PayingDeps
        : Runs<Name> extends 'officer'
          ? OfficerDeps
          : Deps;

/** What a route does: read, decide, write in one transaction, answer. Throws a Refusal for every expected "no". */
export type UseCase<Name extends RouteName> = (deps: DepsOf<Name>, call: Call<Name>) => Promise<Reply<Name>>;
