import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { Apology } from './apology.ts';
import { Delivery } from './delivery.ts';
import { actionTypes } from './lifecycle.ts';
import { RegisterEntry } from './register-entry.ts';
import { statuses } from './status.ts';
import { duties } from '../person/duty.ts';
import { capacities } from '../person/capacity.ts';
import { Visit } from './visit.ts';
import { IssuedResult } from '../result/issued-result.ts';
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

/** Who holds a dossier, since it was given to them; from `receivedAt` on they have it, which they say or show by acting on it. */
export const Holder = lazily(() =>
  z.strictObject({ staffId: z.string(), name: z.string(), since: Instant, receivedAt: Instant.optional() }),
);
export type Holder = z.infer<typeof Holder>;

/** Where it is in the internal procedure of its service (quy trình nội bộ), whose duty that step is, and since when. */
export const CurrentStep = lazily(() => z.strictObject({ id: z.string(), duty: z.enum(duties), since: Instant }));
export type CurrentStep = z.infer<typeof CurrentStep>;

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
    channel: z.enum(['online', 'counter', 'post', 'national']),
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
    holder: Holder.optional(),
    step: CurrentStep.optional(),
    marks: z.array(ClockMark),
    /** The clock that runs now: the intake clock before acceptance, the time limit after. Absent while paused or ended. */
    due: Due.optional(),
    /** Last local day to answer a supplement. */
    answerBy: z.iso.date().optional(),
    supplementItems: z.array(SupplementItem.omit({ reason: true })).optional(),
    supplementCount: z.int().min(0),
    /** Of these, how many were sent later than three working days after acceptance. */
    lateRequests: z.int().min(1).optional(),
    extensionCount: z.int().min(0),
    /** Prepared by the portal for the date that runs, until somebody sends it or the date changes. */
    apology: Apology.optional(),
    /** Its line in the register of the unit that accepted it. */
    register: RegisterEntry.optional(),
    /** How its result is to be received; absent of what was filed before anybody was asked, and of what the National Portal sent. */
    delivery: Delivery.optional(),
    /** The same as it stood at acceptance: what its receipt (Form 01) says. */
    deliveryOnReceipt: Delivery.optional(),
    /** What was claimed of the fee's exemptions and an officer judged on its evidence; what is not here is claimed and not judged yet. */
    exemptions: z.array(z.strictObject({ id: z.string(), granted: z.boolean() })).optional(),
    /** The National Portal said that its fee was paid there: the portal has nothing of it, and asks for it only where an officer does. */
    feePaidThere: z.literal(true).optional(),
    proposal: z
      .strictObject({
        documentIds: z.array(z.string()),
        staffId: z.string(),
        at: Instant,
        /** Who read it before the leader, where somebody did. */
        reviewed: z.strictObject({ staffId: z.string(), name: z.string(), at: Instant }).optional(),
      })
      .optional(),
    /** The signed files a leader approved, until the registrar has numbered them; `summary` goes to the applicant with the result. */
    approval: z
      .strictObject({
        documentIds: z.array(z.string()).min(1),
        staffId: z.string(),
        name: z.string(),
        at: Instant,
        summary: z.string().optional(),
      })
      .optional(),
    /** Every result that was issued, in order: one that was corrected stays. */
    results: z.array(IssuedResult).optional(),
    resultDocumentIds: z.array(z.string()).optional(),
    /** When the applicant wrote what nobody of the staff answered or noted anything about yet. */
    wroteAt: Instant.optional(),
    refiledFrom: z.uuid().optional(),
    /** Of a part of a chain (liên thông): the dossier of the one filing, which part it is, and its place behind that one. */
    chain: z.strictObject({ first: z.uuid(), part: z.string(), no: z.int().min(1) }).optional(),
    createdAt: Instant,
    updatedAt: Instant,
    submittedAt: Instant.optional(),
    acceptedAt: Instant.optional(),
    /** By when what was received on paper must be with the competent agency (NĐ 61/2018 Đ18.2–3). */
    forwardBy: Instant.optional(),
    /** Its result is given at once and nobody asked for a receipt (NĐ 61/2018 Đ17.4). */
    withoutReceipt: z.literal(true).optional(),
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
    /** The step of the internal procedure it led to, once it is accepted. */
    step: z.string().optional(),
    /** What the action referred to: answer revision, documents, colleague, new date, code. */
    refs: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    previousHash: z.string(),
    hash: z.string(),
  }),
);
export type DossierEvent = z.infer<typeof DossierEvent>;

/**
 * What someone wrote with an action: kept beside the event, so that it can be erased with the dossier. `to` says who may read it: a note
 * among staff (`amongStaff`, a proposal's summary, a hand-over) is never shown to the applicant. `staffName` is whoever wrote it.
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
    /** Files that go along. */
    documentIds: z.array(z.uuid()).optional(),
    /** A look at the site: the appointment, or what was recorded of it. */
    visit: Visit.extend({ participants: z.string().optional() }).optional(),
    /** Why a supplement was asked once more: for staff alone. */
    amongStaff: z.string().max(500).optional(),
  }),
);
export type Letter = z.infer<typeof Letter>;
