import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { AnswersSchema } from './answers-schema.ts';
import { ChainView } from './chain-views.ts';
import { OpinionView } from './opinion-views.ts';
import { PaymentView, RefundView } from './payment-views.ts';
import { HandOverView, StepView } from './step-views.ts';
import { Document } from '../document/document.ts';
import { Dossier, Due, Holder, Instant, Letter } from '../dossier/dossier.ts';
import { Intake } from '../dossier/intake.ts';
import { actionTypes } from '../dossier/lifecycle.ts';
import { statuses } from '../dossier/status.ts';
import { Concerning } from '../person/person.ts';
import { feeTimes } from '../service/fee.ts';
import { ways } from '../payment/ways.ts';

/** A line of a list. */
export const DossierRow = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    version: z.int(),
    code: z.string().optional(),
    temporaryCode: z.string().optional(),
    serviceId: z.string(),
    serviceName: TextSchema,
    applicantName: z.string(),
    status: z.enum(statuses),
    due: Due.optional(),
    answerBy: z.iso.date().optional(),
    agencyId: z.string(),
    holder: Holder.optional(),
    submittedAt: Instant.optional(),
    updatedAt: Instant,
    chain: Dossier.shape.chain,
    wroteAt: Instant.optional().describe('When the applicant wrote what nobody answered yet'),
    forwardBy: Instant.optional().describe('By when what came on paper must be taken up, while nobody has'),
  }),
);
export type DossierRow = z.infer<typeof DossierRow>;

const readAt = 'When this was read, by the portal’s clock: what is due or overdue is judged by it, not by the device';

/** A page of rows, and where the next one starts. */
export const DossierPage = lazily(() =>
  z.strictObject({ at: Instant.describe(readAt), rows: z.array(DossierRow), next: z.string().optional() }),
);
export type DossierPage = z.infer<typeof DossierPage>;

/** The answers of one revision; `saved` counts its saves. */
export const AnswersView = lazily(() =>
  z.strictObject({
    revision: z.int(),
    saved: z.int(),
    answers: AnswersSchema,
    concerning: Concerning,
    /** Of a dossier on paper: how it came, who brought it, and its papers. */
    intake: Intake.optional(),
    savedAt: Instant.optional(),
  }),
);
export type AnswersView = z.infer<typeof AnswersView>;

/** One thing that happened, as its reader may know it: agency and person (NĐ 224/2026 Đ15.1.g), never a colleague's id. */
export const EventView = lazily(() =>
  z.strictObject({
    seq: z.int(),
    action: z.enum(actionTypes),
    at: Instant,
    to: z.enum(statuses),
    byApplicant: z.boolean(),
    agencyName: TextSchema.optional(),
    staffName: z.string().optional(),
  }),
);
export type EventView = z.infer<typeof EventView>;

/** What is to be paid, line by line with its trace in words ("3 bản × 8.000 đ"); a claimed reduction is a line of its own below nothing. */
export const FeeAssessment = lazily(() =>
  z.strictObject({
    due: z.enum(feeTimes),
    total: z.int().describe('Whole đồng'),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        name: TextSchema,
        kind: z.enum(['phi', 'le-phi']).optional(),
        /** On a reduction of both kinds: how much of it is phí. */
        phi: z.int().optional(),
        dong: z.int(),
        trace: TextSchema,
        legalBasis: TextSchema,
        /** Present on a reduction: how much, and the document that proves it. */
        exemption: z.strictObject({ percent: z.int(), evidence: TextSchema.optional() }).optional(),
      }),
    ),
  }),
);
export type FeeAssessment = z.infer<typeof FeeAssessment>;

const DossierFacts = lazily(() =>
  Dossier.omit({
    lastHash: true,
    ownerId: true,
    organisation: true,
    marks: true,
    locale: true,
    proposal: true,
    approval: true,
    apology: true,
    register: true,
    lateRequests: true,
    deliveryOnReceipt: true,
  }),
);

/** A dossier as its applicant sees it. */
export const DossierView = lazily(() =>
  z.strictObject({
    at: Instant.describe(readAt),
    dossier: DossierFacts,
    serviceName: TextSchema,
    agencyName: TextSchema,
    receivingAgencyName: TextSchema,
    /** The revision being written, if any; else the last one filed. */
    answers: AnswersView.optional(),
    documents: z.array(Document),
    events: z.array(EventView),
    letters: z.array(Letter),
    /** What the reader may do now, from the lifecycle. */
    actions: z.array(z.enum(actionTypes)),
    /** The version of the service in force, where a draft was begun under an earlier one. */
    newerVersion: z.int().optional(),
    papers: z.array(z.string()),
    fee: FeeAssessment,
    payments: z.array(PaymentView),
    refunds: z.array(RefundView),
    /** The ways to pay that the collecting unit offers just now. */
    ways: z.array(z.enum(ways)),
    /** There where one reads it for the organisation it was filed for, not as who filed it. */
    forOrganisation: z.strictObject({ mayPay: z.boolean() }).optional(),
    /** There where several procedures were filed as one. */
    chain: ChainView.optional(),
  }),
);
export type DossierView = z.infer<typeof DossierView>;

/** How a dossier counts in indicator 2.1 of QĐ 766/QĐ-TTg, and why. */
const ScoreView = lazily(() =>
  z.strictObject({
    verdict: z.enum(['on-time', 'overdue', 'not-counted']),
    dueAt: Instant.optional(),
    endAt: Instant.optional(),
    reasons: z.array(TextSchema),
  }),
);

/** A dossier as staff see it: also the revision before, to compare, and a proposed result. */
export const DeskDossierView = lazily(() =>
  DossierView.extend({
    dossier: DossierFacts.extend({
      proposal: Dossier.shape.proposal,
      approval: Dossier.shape.approval,
      apology: Dossier.shape.apology,
      lateRequests: Dossier.shape.lateRequests,
    }),
    /** Indicator 2.1 of QĐ 766/QĐ-TTg, reckoned apart from the legal due date. */
    score: ScoreView,
    /** The last local day to ask for a supplement in time, once it was accepted. */
    askBy: z.iso.date().optional(),
    filer: z.strictObject({ fullName: z.string(), phone: z.string().optional(), email: z.string().optional() }),
    /** Its applicant has neither an account here nor an address to send to: told on paper alone. */
    onlyOnPaper: z.literal(true).optional(),
    previousAnswers: AnswersView.optional(),
    steps: z.array(StepView).describe('The internal procedure (TT 01/2018 Đ8); empty before acceptance'),
    handOvers: z.array(HandOverView),
    opinions: z.array(OpinionView),
    /** For cashiers, where something is owed: nothing is taken at the counter any more today. */
    bookClosed: z.boolean().optional(),
  }),
);
export type DeskDossierView = z.infer<typeof DeskDossierView>;

/** What an action led to: small, and the same for every repetition of the request. */
export const Acted = lazily(() =>
  z.strictObject({
    dossierId: z.uuid(),
    version: z.int(),
    status: z.enum(statuses),
    code: z.string().optional(),
    temporaryCode: z.string().optional(),
    due: Due.optional(),
  }),
);
export type Acted = z.infer<typeof Acted>;

/** A form the browser posts the file with, straight to storage: `fields` first, the file last. Good for 10 minutes. */
export const UploadTicket = lazily(() =>
  z.strictObject({
    document: Document,
    upload: z.strictObject({ url: z.string(), fields: z.record(z.string(), z.string()) }),
  }),
);
export type UploadTicket = z.infer<typeof UploadTicket>;

/** All that a look-up without an account may show (TT 01/2018 Đ16.2.d): code and degree of completion in percent. */
export const Tracked = lazily(() => z.strictObject({ code: z.string(), completion: z.int().min(0).max(100) }));

/** An opening of a dossier by staff. */
export const Access = lazily(() =>
  z.strictObject({ staffId: z.string(), name: z.string(), at: Instant, what: z.string() }),
);
export type Access = z.infer<typeof Access>;
