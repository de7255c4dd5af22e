import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { AdminEvent } from '../admin/admin-event.ts';
import { Agency } from '../agency/agency.ts';
import { Province } from '../province/province.ts';
import { Calendar } from '../calendar/calendar.ts';
import { Due, Instant } from '../dossier/dossier.ts';
import { Collector } from '../payment/collector.ts';
import { StaffMember } from '../person/person.ts';
import { externalStands } from '../service/external-on.ts';
import { ExternalService } from '../service/external-service.ts';
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

/** A line of the list of staff. */
export const MemberRow = lazily(() =>
  StaffMember.extend({ hasSignIn: z.boolean().describe('Is an account bound to them, so that they can sign in?') }),
);
export type MemberRow = z.infer<typeof MemberRow>;

/** A member of staff for those who keep them. */
export const MemberView = lazily(() =>
  z.strictObject({
    at: Instant,
    member: StaffMember,
    version: z.int().describe('Say it with a change: what it was made on'),
    /** How many accounts are bound to them. */
    signIns: z.int(),
    /** The dossiers they hold, which must be handed over before they move or end; past some hundred `more`. */
    holds: z.strictObject({ count: z.int(), more: z.boolean() }),
    /** Newest first. */
    events: z.array(AdminEventView),
  }),
);
export type MemberView = z.infer<typeof MemberView>;

/** The working calendar for those who keep it. */
export const CalendarView = lazily(() =>
  z.strictObject({
    at: Instant,
    calendar: Calendar,
    version: z.int().describe('Say it with a change: what it was made on'),
    /** Newest first. */
    events: z.array(AdminEventView),
  }),
);
export type CalendarView = z.infer<typeof CalendarView>;

/** An open dossier that calendar and hours would date otherwise; nothing of the applicant. */
export const TouchedDossier = lazily(() =>
  z.strictObject({
    dossierId: z.uuid(),
    code: z.string(),
    serviceName: TextSchema,
    agencyId: z.string(),
    before: Due.omit({ reasons: true }),
    after: Due,
  }),
);
export type TouchedDossier = z.infer<typeof TouchedDossier>;

/** A page of what would be dated otherwise. */
export const TouchedPage = lazily(() =>
  z.strictObject({
    /** Of the calendar they were judged by. */
    calendar: z.string(),
    dossiers: z.array(TouchedDossier),
    units: z.strictObject({ seen: z.int(), of: z.int() }),
    next: z.string().optional(),
  }),
);
export type TouchedPage = z.infer<typeof TouchedPage>;

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

/** A service of another system for those who keep the portal. */
export const ExternalRow = lazily(() =>
  z.strictObject({
    service: ExternalService,
    version: z.int().describe('Say it with a change: what it was made on'),
    /** How it stands today. */
    stands: z.enum(externalStands),
  }),
);
export type ExternalRow = z.infer<typeof ExternalRow>;

/** The same with what was done to it, newest first. */
export const ExternalView = lazily(() => ExternalRow.extend({ at: Instant, events: z.array(AdminEventView) }));
export type ExternalView = z.infer<typeof ExternalView>;

/** A unit that collects fees, for those who keep the portal. */
export const CollectorRow = lazily(() =>
  z.strictObject({
    collector: Collector,
    version: z.int().describe('Say it with a change: what it was made on'),
  }),
);
export type CollectorRow = z.infer<typeof CollectorRow>;

/** The same with what was done to it, newest first. */
export const CollectorView = lazily(() => CollectorRow.extend({ at: Instant, events: z.array(AdminEventView) }));
export type CollectorView = z.infer<typeof CollectorView>;
