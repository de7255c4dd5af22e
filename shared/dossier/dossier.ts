import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { actionTypes } from './lifecycle.ts';
import { statuses } from './status.ts';
import { duties } from '../person/duty.ts';
import { capacities } from '../person/capacity.ts';
import { SupplementItem } from './supplement-item.ts';

/** A moment: ISO 8601 in UTC, e.g. `2026-11-23T01:00:00.000Z`. */
export const Instant = lazily(() => z.iso.datetime());

/** What happened to the clocks, in order: all that the deadline engine needs to know of a dossier's events. */
export const ClockMark = lazily(() =>
  z.strictObject({
    effect: z.enum(['intake', 'start', 'pause', 'resume', 'restart', 'extend', 'end']),
    at: Instant,
    /** The new last day, with `extend` (local date). */
    until: z.iso.date().optional(),
  }),
);
export type ClockMark = z.infer<typeof ClockMark>;

/** A date to answer by, and why it is that one, in words. Provisional ("dự kiến") when it leans on an unconfirmed calendar. */
export const Due = lazily(() =>
  z.strictObject({ at: Instant, provisional: z.boolean(), reasons: z.array(TextSchema) }),
);
export type Due = z.infer<typeof Due>;

/** One applicant's request (hồ sơ). Flat; one `status`, one `version`; pinned to one service version. No identifiers: those are in the answers. */
export const Dossier = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    version: z.int().min(1),
    status: z.enum(statuses),
    serviceId: z.string(),
    serviceVersion: z.int().min(1),
    calendarVersion: z.string().optional(),
    caseId: z.string(),
    channel: z.enum(['online', 'counter', 'post']),
    /** The competent agency. */
    agencyId: z.string(),
    /** Where it is received and handed back; need not be the competent agency (NĐ 118/2025). */
    receivingAgencyId: z.string(),
    ownerId: z.string(),
    filerName: z.string(),
    applicantName: z.string(),
    capacity: z.enum(capacities),
    /** The organisation it was filed for by who represents it or may file for it: the hash of its tax code. */
    organisation: z.string().optional(),
    locale: z.enum(['vi', 'en']),
    /** Answer revisions: the last one handed in (0: none yet) and the one being written, if any. */
    revision: z.strictObject({ filed: z.int().min(0), open: z.int().min(1).optional() }),
    temporaryCode: z.string().optional(),
    code: z.string().optional(),
    holder: z.strictObject({ staffId: z.string(), name: z.string(), since: Instant }).optional(),
    marks: z.array(ClockMark),
    /** The clock that runs now: the intake clock before acceptance, the time limit after. Absent while paused or ended. */
    due: Due.optional(),
    /** Last local day to answer a supplement. */
    answerBy: z.iso.date().optional(),
    supplementItems: z.array(SupplementItem.omit({ reason: true })).optional(),
    supplementCount: z.int().min(0),
    extensionCount: z.int().min(0),
    /** What was claimed of the fee's exemptions and an officer judged on its evidence; what is not here is claimed and not judged yet. */
    exemptions: z.array(z.strictObject({ id: z.string(), granted: z.boolean() })).optional(),
    proposal: z.strictObject({ documentIds: z.array(z.string()), staffId: z.string(), at: Instant }).optional(),
    resultDocumentIds: z.array(z.string()).optional(),
    refiledFrom: z.uuid().optional(),
    createdAt: Instant,
    updatedAt: Instant,
    submittedAt: Instant.optional(),
    acceptedAt: Instant.optional(),
    endedAt: Instant.optional(),
    /** Hash of the newest event. */
    lastHash: z.string(),
  }),
);
export type Dossier = z.infer<typeof Dossier>;

/** An action that happened. Holds references and no personal data; each carries the hash of the one before it. */
export const DossierEvent = lazily(() =>
  z.strictObject({
    dossierId: z.uuid(),
    /** Equals the dossier version it led to: dense from 1. */
    seq: z.int().min(1),
    action: z.enum(actionTypes),
    actor: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('applicant'), personId: z.string() }),
      z.strictObject({ kind: z.literal('staff'), staffId: z.string(), agencyId: z.string(), duty: z.enum(duties) }),
      z.strictObject({ kind: z.literal('system'), name: z.string() }),
    ]),
    at: Instant,
    from: z.enum(statuses).optional(),
    to: z.enum(statuses),
    serviceId: z.string(),
    agencyId: z.string(),
    /** What the action referred to: answer revision, documents, colleague, new date, code. */
    refs: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    previousHash: z.string(),
    hash: z.string(),
  }),
);
export type DossierEvent = z.infer<typeof DossierEvent>;

/**
 * What someone wrote with an action: kept beside the event, so that it can be erased with the dossier. `to` says who may read it: a note
 * among staff (a proposal's summary, a hand-over) is never shown to the applicant. `staffName` is whoever wrote it.
 */
export const Letter = lazily(() =>
  z.strictObject({
    seq: z.int().min(1),
    action: z.enum(actionTypes),
    to: z.enum(['applicant', 'staff']),
    at: Instant,
    staffName: z.string(),
    agencyId: z.string(),
    text: z.string().max(2000).optional(),
    items: z.array(SupplementItem).optional(),
    answerBy: z.iso.date().optional(),
  }),
);
export type Letter = z.infer<typeof Letter>;
