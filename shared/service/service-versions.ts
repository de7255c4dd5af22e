import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Suspension } from './suspension.ts';

/** The decision that brings something, and in which of its attempts to be signed it was written; absent where no decision does. */
const Brought = lazily(() => z.object({ decisionId: z.uuid().optional(), attempt: z.int().optional() }));
export type Brought = z.infer<typeof Brought>;

/** When a version of a service begins, and by what; one that a decision brings counts once that very signing has come to its end. */
export const ServiceVersion = lazily(() =>
  Brought.extend({
    version: z.int().min(1),
    procedureVersion: z.int().min(1).default(1),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    /** Number of the decision that fixed its procedure. */
    number: z.string().default(''),
  }),
);
export type ServiceVersion = z.infer<typeof ServiceVersion>;

/** The first day on which a service is no more, once the decision that says so is signed. */
export const ServiceEnd = lazily(() =>
  Brought.extend({
    from: z.iso.date(),
    replacedBy: z.string().optional(),
  }),
);
export type ServiceEnd = z.infer<typeof ServiceEnd>;

/** All that says which version of a service holds when. */
export const ServiceVersions = lazily(() =>
  z.object({
    versions: z.array(ServiceVersion),
    ends: z.array(ServiceEnd).default([]),
    suspension: Suspension.optional(),
  }),
);
export type ServiceVersions = z.infer<typeof ServiceVersions>;
