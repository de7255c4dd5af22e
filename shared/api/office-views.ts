import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { AdminEvent } from '../admin/admin-event.ts';
import { Agency } from '../agency/agency.ts';
import { Province } from '../province/province.ts';
import { Instant } from '../dossier/dossier.ts';
import { TextSchema } from '../words/text-schema.ts';

/** Something an administrator did, with what it changed. */
export const AdminEventView = lazily(() =>
  AdminEvent.pick({ seq: true, act: true, by: true, at: true, before: true, after: true }),
);
export type AdminEventView = z.infer<typeof AdminEventView>;

/** A unit for those who keep it. */
export const AgencyView = lazily(() =>
  z.strictObject({
    at: Instant,
    agency: Agency,
    version: z.int().describe('Say it with a change: what it was made on'),
    /** Newest first. */
    events: z.array(AdminEventView),
    /** Open dossiers in its queues, to decide or to receive; past some thousand `more`. */
    openDossiers: z.strictObject({ count: z.int(), more: z.boolean() }),
  }),
);
export type AgencyView = z.infer<typeof AgencyView>;

/** A service that names a unit: as who decides, who receives, or both, and for how long. */
export const NamingService = lazily(() =>
  z.strictObject({
    serviceId: z.string(),
    name: TextSchema,
    decides: z.boolean(),
    receives: z.boolean(),
    validTo: z.iso.date().optional(),
  }),
);
export type NamingService = z.infer<typeof NamingService>;

/** What an administrator's act led to. */
export const KeptAs = lazily(() => z.strictObject({ id: z.string(), version: z.int() }));
export type KeptAs = z.infer<typeof KeptAs>;

/** How the province presents itself, for those who keep it. */
export const ProvinceView = lazily(() =>
  z.strictObject({
    at: Instant,
    province: Province,
    version: z.int().describe('Say it with a change: what it was made on'),
    /** Newest first. */
    events: z.array(AdminEventView),
  }),
);
export type ProvinceView = z.infer<typeof ProvinceView>;
