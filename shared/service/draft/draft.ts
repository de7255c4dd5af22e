import * as z from 'zod';
import { lazily } from '../../lazily.ts';
import { draftActionTypes } from './draft-lifecycle.ts';
import { draftStatuses } from './draft-status.ts';
import { tidied } from '../../tidied.ts';

const Instant = lazily(() => z.iso.datetime());
/** A member of staff, by id and by the name they had then. */
export const Whose = lazily(() => z.strictObject({ staffId: z.string(), name: z.string() }));
export type Whose = z.infer<typeof Whose>;

/** What a draft does to the catalogue (NĐ 63/2010 Đ14): mới ban hành, sửa đổi bổ sung, thay thế, bãi bỏ. */
export const changeKinds = ['new', 'amended', 'replaced', 'abolished'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What a change touches: the procedure, which a publishing decision fixes, or only its online service (form, help, level), which a
 * reviewer may put online without a new decision.
 */
export const changeScopes = ['procedure', 'online'] as const;
export type ChangeScope = (typeof changeScopes)[number];

/** A name that may still be blank in one language. */
const DraftName = lazily(() => z.strictObject({ vi: z.string().max(4000), en: z.string().max(4000) }));

/** A service being written or changed (dự thảo), apart from what is published. Its definition is kept beside it and counted in `saved`. */
export const ServiceDraft = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    /** Counts the actions: dense from 1, as its events. */
    version: z.int().min(1),
    status: z.enum(draftStatuses),
    kind: z.enum(changeKinds),
    scope: z.enum(changeScopes),
    serviceId: z.string().max(80),
    /** With `replaced`: the service that ends when this one begins. */
    replaces: z.string().max(80).optional(),
    name: DraftName,
    code: z.string().max(40),
    /** The department that writes it. */
    agencyId: z.string(),
    /** The published version it started from. */
    basedOn: z.int().min(1).optional(),
    /** Counts the saves of the definition. */
    saved: z.int().min(0),
    savedBy: Whose.optional(),
    savedAt: Instant.optional(),
    /** The save a reviewer approved; only that one may be published. */
    approvedSave: z.int().min(0).optional(),
    /** Everyone who wrote in it: none of them may review or publish it. */
    authors: z.array(z.string()),
    reviewedBy: Whose.optional(),
    /** The publishing decision it is listed in. */
    decisionId: z.uuid().optional(),
    /** The version it became. */
    publishedAs: z.int().min(1).optional(),
    importId: z.uuid().optional(),
    /** What an import left for a person to do, as places of the definition. */
    open: z.array(z.string()).default([]),
    createdAt: Instant,
    updatedAt: Instant,
  }),
);
export type ServiceDraft = z.infer<typeof ServiceDraft>;

/** A remark of a reviewer or editor at a place of the definition (`form.child.birthDate`; '' for the whole). */
export const DraftComment = lazily(() =>
  z.strictObject({
    id: z.string(),
    place: z.string().max(300),
    text: tidied(4000),
    by: Whose,
    at: Instant,
    /** The save it was made on. */
    saved: z.int().min(0),
    settledAt: Instant.optional(),
    settledBy: Whose.optional(),
  }),
);
export type DraftComment = z.infer<typeof DraftComment>;

/** Something that was done to a draft; chained like a dossier's events. */
export const DraftEvent = lazily(() =>
  z.strictObject({
    draftId: z.uuid(),
    seq: z.int().min(1),
    action: z.enum(['open', ...draftActionTypes]),
    by: Whose,
    at: Instant,
    from: z.enum(draftStatuses).optional(),
    to: z.enum(draftStatuses),
    /** What it referred to: the save, the decision, the version it became; a reason is a comment. */
    refs: z.record(z.string(), z.union([z.string(), z.number()])),
    previousHash: z.string(),
    hash: z.string(),
  }),
);
export type DraftEvent = z.infer<typeof DraftEvent>;
