import * as z from 'zod';

const version = z.int().min(1).describe('The dossier version this action was made on');
const saved = z.int().min(0).describe('The save of the answers this action was made on');
const reason = z.string().trim().min(1).max(2000);

/** What the applicant does. Every action states the version it was made on. */
export const ApplicantAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('submit'), version, saved, declaration: z.literal(true) }),
  z.strictObject({ type: z.literal('answer-supplement'), version, saved, declaration: z.literal(true) }),
  z.strictObject({ type: z.literal('withdraw'), version, reason: reason.optional() }),
  z.strictObject({ type: z.literal('collect'), version }),
]);
export type ApplicantAction = z.infer<typeof ApplicantAction>;

/** One thing asked again, with its own reason: a field by path or a document by id (NĐ 61/2018 Đ15.3: everything at once). */
export const SupplementItem = z.strictObject({
  kind: z.enum(['field', 'document', 'other']),
  ref: z.string().max(200),
  reason,
});
export type SupplementItem = z.infer<typeof SupplementItem>;

/** What staff do. */
export const StaffAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('accept'), version }),
  z.strictObject({ type: z.literal('decline'), version, reason }),
  z.strictObject({
    type: z.literal('request-supplement'),
    version,
    items: z.array(SupplementItem).min(1).max(50),
    answerBy: z.iso.date().optional().describe('Local date; by default the policy decides'),
    message: z.string().max(2000).optional(),
  }),
  z.strictObject({ type: z.literal('request-payment'), version, reason: reason.optional() }),
  z.strictObject({ type: z.literal('confirm-payment'), version, receiptNumber: z.string().min(1).max(40) }),
  z.strictObject({ type: z.literal('assign'), version, staffId: z.string().max(80) }),
  z.strictObject({ type: z.literal('claim'), version }),
  z.strictObject({
    type: z.literal('hand-over'),
    version,
    staffId: z.string().max(80),
    note: z.string().max(2000).optional(),
  }),
  z.strictObject({ type: z.literal('propose'), version, documentIds: z.array(z.string()).max(10), summary: reason }),
  z.strictObject({
    type: z.literal('resolve'),
    version,
    documentIds: z.array(z.string()).max(10).optional(),
    summary: reason.optional(),
  }),
  z.strictObject({ type: z.literal('refuse'), version, reason }),
  z.strictObject({ type: z.literal('stop'), version, reason }),
  z.strictObject({ type: z.literal('extend'), version, reason, until: z.iso.date() }),
  z.strictObject({
    type: z.literal('return-result'),
    version,
    to: z.string().max(200),
    method: z.enum(['counter', 'post', 'online']),
  }),
  z.strictObject({ type: z.literal('correct'), version, reason }),
]);
export type StaffAction = z.infer<typeof StaffAction>;

export type Action = ApplicantAction | StaffAction;
