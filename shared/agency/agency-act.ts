import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Agency, AgencyFacts } from './agency.ts';
import { longestOfUnit } from './agency-limits.ts';
import { tidied } from '../tidied.ts';

/** The decision or resolution something is done by, e.g. "NQ 1681/NQ-UBTVQH15". */
export const Basis = lazily(() => tidied(longestOfUnit.basis));

/** A unit that is to begin; its first day is said with it. */
export const NewAgency = lazily(() => AgencyFacts.extend({ id: Agency.shape.id, codes: Agency.shape.codes }));
export type NewAgency = z.infer<typeof NewAgency>;

/** All facts of a unit as they are to be, from a local date on; without one, what is recorded is put right. */
export const AgencyChange = lazily(() =>
  AgencyFacts.extend({ codes: Agency.shape.codes, from: z.iso.date().optional() }),
);
export type AgencyChange = z.infer<typeof AgencyChange>;

/** No reorganisation ends, begins or names more units at once: all of it is one transaction. */
export const mostUnits = 15;

/** Units that end on a local day, and who takes over the day after. */
export const Reorganisation = lazily(() =>
  z.strictObject({
    lastDay: z.iso.date().describe('Local date; the successors begin the day after'),
    ends: z
      .array(z.strictObject({ agencyId: z.string().max(80), version: z.int().min(0) }))
      .min(1)
      .max(mostUnits)
      .describe('Each with the version this was made on'),
    begins: z.array(NewAgency).max(mostUnits),
    successorIds: z.array(z.string().max(80)).max(mostUnits),
    dossiersTo: z.string().max(80).describe('The successor that takes over the open dossiers'),
    basis: Basis,
  }),
);
export type Reorganisation = z.infer<typeof Reorganisation>;
