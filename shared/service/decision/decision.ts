import * as z from 'zod';
import { lazily } from '../../lazily.ts';
import { Document } from '../../document/document.ts';
import { TextSchema } from '../../words/text-schema.ts';
import { changeKinds, Whose } from '../draft/draft.ts';
import { tidied } from '../../tidied.ts';

export const decisionStatuses = ['preparing', 'signed', 'dropped'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

const Name = lazily(() => z.strictObject({ vi: z.string().max(4000), en: z.string().max(4000) }));

/** One line of a decision: a draft that is published, or a service that is abolished (no draft). */
export const DecisionItem = lazily(() =>
  z.strictObject({
    kind: z.enum(changeKinds),
    serviceId: z.string().max(80),
    draftId: z.uuid().optional(),
    /** With `replaced`: the service that ends when this one begins. */
    replaces: z.string().max(80).optional(),
    name: Name,
    /** The version it became, once the decision is signed. */
    version: z.int().min(1).optional(),
  }),
);
export type DecisionItem = z.infer<typeof DecisionItem>;

/** The most lines one decision may have. */
export const mostDecisionItems = 300;

/** What a signed decision says of itself: its number, when and by whom it was signed, and its first day (local dates). */
export const DecisionSigning = lazily(() =>
  z.strictObject({
    number: tidied(60),
    signedOn: z.iso.date(),
    signer: tidied(200),
    effectiveOn: z.iso.date(),
  }),
);
export type DecisionSigning = z.infer<typeof DecisionSigning>;

/**
 * A publishing decision (quyết định công bố, NĐ 63/2010 Đ15): many items that take effect as a whole, by themselves, at 00:00 local time of
 * `effectiveOn`. Its number is unique per issuer and year of signing; who signs is data, the publisher records what was signed.
 */
export const Decision = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    version: z.int().min(1),
    status: z.enum(decisionStatuses),
    title: z.string().max(500),
    /** The agency that issues it. */
    issuerId: z.string().max(80),
    /** Name and office of who signs, e.g. the provincial chairman. */
    signer: z.string().max(200),
    number: z.string().max(60).optional(),
    signedOn: z.iso.date().optional(),
    /** Its first day; while it is being prepared, the one that is planned. */
    effectiveOn: z.iso.date().optional(),
    items: z.array(DecisionItem).max(mostDecisionItems),
    /** The signed decision as PDF. */
    documentId: z.uuid().optional(),
    authors: z.array(z.string()),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    /** When it was recorded as signed. */
    recordedAt: z.iso.datetime().optional(),
    recordedBy: Whose.optional(),
    /** A signing that was begun and did not come to its end: the same request again completes it, saving or dropping gives it up. */
    signing: DecisionSigning.optional(),
  }),
);
export type Decision = z.infer<typeof Decision>;

/** A line of the list of decisions. */
export const DecisionRow = lazily(() =>
  Decision.omit({ items: true, authors: true, signing: true }).extend({ itemCount: z.int() }),
);
export type DecisionRow = z.infer<typeof DecisionRow>;

/** A date the law sets for a decision, and whether it can still be kept. */
export const DecisionAlarm = lazily(() =>
  z.strictObject({
    alarm: z.enum(['sign-by', 'online-by']),
    /** The last local date. */
    date: z.iso.date(),
    state: z.enum(['ahead', 'kept', 'late']),
    message: TextSchema,
  }),
);
export type DecisionAlarm = z.infer<typeof DecisionAlarm>;

/** What is done to a decision beside uploading its PDF. */
export const decisionActionTypes = ['save', 'sign', 'drop'] as const;
export type DecisionActionType = (typeof decisionActionTypes)[number];

/** A decision as those who prepare it see it. */
export const DecisionView = lazily(() =>
  z.strictObject({
    at: z.iso.datetime(),
    decision: Decision,
    /** The newest upload. */
    document: Document.optional(),
    /** The drafts listed that cannot be signed as they stand. */
    notReady: z.array(z.uuid()),
    alarms: z.array(DecisionAlarm),
    actions: z.array(z.enum(decisionActionTypes)),
  }),
);
export type DecisionView = z.infer<typeof DecisionView>;

const version = lazily(() => z.int().min(1).describe('The decision version this action was made on'));

/** What is done to a decision: recorded as signed – its items become versions – or dropped, which frees its drafts. */
export const DecisionAction = lazily(() =>
  z.discriminatedUnion('type', [
    DecisionSigning.extend({ type: z.literal('sign'), version }),
    z.strictObject({ type: z.literal('drop'), version }),
  ]),
);
export type DecisionAction = z.infer<typeof DecisionAction>;
