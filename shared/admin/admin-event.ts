import * as z from 'zod';
import { lazily } from '../lazily.ts';

const Whose = lazily(() => z.strictObject({ staffId: z.string(), name: z.string() }));

/** What those who keep the portal do to what it offers, as imperatives; drafts have events of their own. */
export const adminActs = [
  'open-decision',
  'save-decision',
  'sign-decision',
  'drop-decision',
  'put-online',
  'suspend',
  'resume',
  'add-agency',
  'change-agency',
  'open-import',
  'finish-import',
  'undo-import',
  'end-agency',
  'add-member',
  'change-member',
  'end-member',
  'bind-sign-in',
  'set-absence',
  'change-calendar',
  're-date',
  'change-province',
  'add-external',
  'change-external',
  'end-external',
  'add-collector',
  'change-collector',
  'change-notice-template',
  'revert-notice-template',
  'change-national',
  'change-forms',
  'add-hall',
  'change-hall',
] as const;
export type AdminAct = (typeof adminActs)[number];

/** After these, pages, catalogue and search index may say something else. */
export const publishingActs = [
  'sign-decision',
  'put-online',
  'suspend',
  'resume',
  'add-agency',
  'change-agency',
  'end-agency',
  'change-province',
  'add-external',
  'change-external',
  'end-external',
] as const;

/** After these, every page may: the name of a unit or of the province may stand on any. */
export const publishingEverything: readonly AdminAct[] = [
  'add-agency',
  'change-agency',
  'end-agency',
  'change-province',
];

/** After these, open dossiers follow: to another unit, or to other dates. */
export const followedActs = ['end-agency', 're-date'] as const;

/** Whose history an act belongs to. */
export const adminSubjects = [
  'service',
  'decision',
  'agency',
  'staff',
  'calendar',
  'province',
  'import',
  'external',
  'collector',
  'notice-template',
  'national',
  'policy',
  'hall',
] as const;

/** What an admin did, with what was true before and after; chained by its hash to the act before it on the same subject. */
export const AdminEvent = lazily(() =>
  z.strictObject({
    subject: z.enum(adminSubjects),
    subjectId: z.string().max(80),
    /** Dense from 1 within the subject. */
    seq: z.int().min(1),
    act: z.enum(adminActs),
    by: Whose,
    at: z.iso.datetime(),
    /** The services it touches. */
    serviceIds: z.array(z.string().max(80)),
    decisionId: z.uuid().optional(),
    before: z.record(z.string(), z.json()),
    after: z.record(z.string(), z.json()),
    previousHash: z.string(),
    hash: z.string(),
  }),
);
export type AdminEvent = z.infer<typeof AdminEvent>;

/** An act before it is chained to the one before it. */
export type UnsealedAdminEvent = Omit<AdminEvent, 'previousHash' | 'hash'>;
