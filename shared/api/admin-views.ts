import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';
import { draftActionTypes } from '../service/draft/draft-lifecycle.ts';
import { DraftComment, DraftEvent, ServiceDraft } from '../service/draft/draft.ts';
import { draftStatuses } from '../service/draft/draft-status.ts';
import { Suspension } from '../service/suspension.ts';

const Name = lazily(() => z.strictObject({ vi: z.string(), en: z.string() }));

/** A line of the list of services: what is in force, and the draft that is open. */
export const AdminServiceRow = lazily(() =>
  z.strictObject({
    serviceId: z.string(),
    code: z.string(),
    name: Name,
    field: Name,
    level: z.int(),
    /** The version in force today; absent where it is not published yet or abolished. */
    version: z.int().optional(),
    validFrom: z.iso.date().optional(),
    /** The first day without it: by decision, or because its last version ran out. */
    abolishedFrom: z.iso.date().optional(),
    suspended: z.boolean(),
    draft: z.strictObject({ draftId: z.uuid(), status: z.enum(draftStatuses), agencyId: z.string() }).optional(),
  }),
);
export type AdminServiceRow = z.infer<typeof AdminServiceRow>;

/** One version of a service and the decision that fixed its procedure. */
export const ServiceVersionView = lazily(() =>
  z.strictObject({
    version: z.int(),
    procedureVersion: z.int(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    decision: z.strictObject({ id: z.uuid().optional(), number: z.string() }),
  }),
);
export type ServiceVersionView = z.infer<typeof ServiceVersionView>;

/** A definition as it is written: JSON of a Service, perhaps unfinished. `readDefinition` says what is wrong with it. */
export const DefinitionSchema = lazily(() => z.record(z.string().max(60), z.json()));
export type Definition = z.infer<typeof DefinitionSchema>;

/** A service for those who keep it: its versions, newest first, and the newest definition. */
export const AdminServiceView = lazily(() =>
  z.strictObject({
    at: Instant,
    row: AdminServiceRow,
    versions: z.array(ServiceVersionView),
    suspension: Suspension.optional(),
    definition: DefinitionSchema,
    /** Which of these the reader may do. */
    actions: z.array(z.enum(['amend', 'copy', 'suspend', 'resume'])),
  }),
);
export type AdminServiceView = z.infer<typeof AdminServiceView>;

/** A draft for those who write, review or publish it. */
export const DraftView = lazily(() =>
  z.strictObject({
    at: Instant,
    draft: ServiceDraft,
    agencyName: Name,
    definition: DefinitionSchema,
    /** The published version it started from, to compare. */
    published: DefinitionSchema.optional(),
    comments: z.array(DraftComment),
    events: z.array(DraftEvent),
    actions: z.array(z.enum(draftActionTypes)),
  }),
);
export type DraftView = z.infer<typeof DraftView>;

/** What an action on a draft led to. */
export const DraftActed = lazily(() =>
  z.strictObject({
    draftId: z.uuid(),
    version: z.int(),
    status: z.enum(draftStatuses),
    publishedAs: z.int().optional(),
  }),
);
export type DraftActed = z.infer<typeof DraftActed>;
