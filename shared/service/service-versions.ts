import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Suspension } from './suspension.ts';

/** When a version of a service begins, and by what; one that a decision brings counts from when that decision is signed. */
export const ServiceVersion = lazily(() =>
  z.object({
    version: z.int().min(1),
    procedureVersion: z.int().min(1).default(1),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    /** Number of the decision that fixed its procedure. */
    number: z.string().default(''),
    decisionId: z.uuid().optional(),
  }),
);
export type ServiceVersion = z.infer<typeof ServiceVersion>;

/** The first day on which a service is no more, once the decision that says so is signed. */
export const ServiceEnd = lazily(() =>
  z.object({
    from: z.iso.date(),
    decisionId: z.uuid(),
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
