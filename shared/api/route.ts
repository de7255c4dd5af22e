import type * as z from 'zod';
import type { Duty } from '../person/duty.ts';
import type { RefusalCode } from '../errors.ts';
import type { RouteName, paths } from './paths.ts';

/** The Lambda functions behind the API: an audience is a security boundary, and printing is apart so that its weight slows nobody. */
export const runners = [
  'public',
  'citizen',
  'officer',
  'admin',
  'public-paper',
  'citizen-paper',
  'officer-paper',
  'signer',
  'pay',
  'callback',
  'cashier',
] as const;
export type Runner = (typeof runners)[number];

/** One line of the API. */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  runsOn: Runner;
  /** Anyone, a signed-in applicant, or staff who hold one of these duties. */
  allow: 'anyone' | 'applicant' | readonly Duty[];
  summary: string;
  body?: z.ZodType;
  query?: z.ZodType;
  /** What the answer holds: anything not declared is stripped. `pdf` is a file. */
  reply: z.ZodType | 'pdf';
  /** The refusals a caller must expect beside those of every route. */
  refusals: readonly RefusalCode[];
  example: { body?: unknown; reply?: unknown };
  /** Calls per minute for one person, or one viewer address where nobody is signed in. */
  perMinute?: number;
  /** The answer is the same for everybody, and so many seconds old is still good: whoever is between may keep it. Without: nobody may. */
  keptFor?: number;
};

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** The path parameters of a route, typed from its path. */
export type Params<Name extends RouteName> = Record<ParamNames<(typeof paths)[Name]['path']>, string>;
