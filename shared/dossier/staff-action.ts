import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { OpinionAsked } from './opinion.ts';
import { relations } from './relation.ts';
import { SupplementItem } from './supplement-item.ts';
import { Visit } from './visit.ts';
import { tidied } from '../tidied.ts';

/** What staff do. */
export const StaffAction = lazily(() => {
  const version = z.int().min(1).describe('The dossier version this action was made on');
  const reason = tidied(2000);
  const documentIds = z.array(z.uuid()).max(10).optional();
  return z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('accept'),
      version,
      caseId: z
        .string()
        .max(80)
        .optional()
        .describe(
          'Which case of the procedure it is; demanded of what the National Portal sent, where there are several',
        ),
    }),
    z.strictObject({ type: z.literal('decline'), version, reason }),
    z.strictObject({
      type: z.literal('request-supplement'),
      version,
      items: z.array(SupplementItem).min(1).max(50),
      answerBy: z.iso.date().optional().describe('Local date; by default the policy decides'),
      message: z.string().max(2000).optional(),
      again: tidied(500).optional().describe('Why once more, for staff; demanded from the second request on'),
    }),
    z.strictObject({ type: z.literal('request-payment'), version, reason: reason.optional() }),
    z.strictObject({
      type: z.literal('judge-exemption'),
      version,
      exemptionId: z.string().max(80),
      granted: z.boolean(),
      reason: reason.optional().describe('Why it is not granted; demanded then'),
    }),
    z.strictObject({ type: z.literal('assign'), version, staffId: z.string().max(80) }),
    z.strictObject({ type: z.literal('claim'), version }),
    z.strictObject({
      type: z.literal('hand-over'),
      version,
      staffId: z
        .string()
        .max(80)
        .optional()
        .describe('To whom; left out, whoever has the duty of the step takes it up'),
      step: z
        .string()
        .max(80)
        .optional()
        .describe('To which step of the internal procedure; left out, as the duties say'),
      note: z.string().max(2000).optional(),
    }),
    z.strictObject({ type: z.literal('acknowledge'), version }),
    z.strictObject({ type: z.literal('propose'), version, documentIds: z.array(z.string()).max(10), summary: reason }),
    z.strictObject({ type: z.literal('review'), version }),
    z.strictObject({ type: z.literal('return-draft'), version, reason }),
    z.strictObject({ type: z.literal('approve'), version, summary: reason.optional() }),
    z.strictObject({ type: z.literal('resolve'), version, summary: reason.optional() }),
    z.strictObject({ type: z.literal('refuse'), version, reason }),
    z.strictObject({ type: z.literal('stop'), version, reason }),
    z.strictObject({ type: z.literal('extend'), version, reason, until: z.iso.date() }),
    z.strictObject({
      type: z.literal('return-result'),
      version,
      to: z.string().max(200),
      method: z.enum(['counter', 'post', 'online']),
      relation: z.enum(relations).optional().describe('Who took it, to whom it concerns; by default that very person'),
      tracking: tidied(40).optional().describe('Number of the consignment; demanded by post'),
    }),
    z.strictObject({ type: z.literal('correct'), version, reason }),
    z.strictObject({
      type: z.literal('ask-opinions'),
      version,
      opinions: z.array(OpinionAsked).min(1).max(10),
      documentIds: documentIds.describe('Files of the dossier that may be opened for it'),
      withAnswers: z.boolean().describe('May the declared answers be read for it?'),
    }),
    z.strictObject({ type: z.literal('message'), version, text: reason, documentIds }),
    z.strictObject({ type: z.literal('note'), version, text: reason }),
    z.strictObject({
      type: z.literal('announce-visit'),
      version,
      ...Visit.shape,
      text: reason.optional().describe('What the applicant should prepare'),
    }),
    z.strictObject({
      type: z.literal('record-visit'),
      version,
      ...Visit.shape,
      participants: tidied(500),
      text: reason.describe('What was found'),
      documentIds,
    }),
  ]);
});
export type StaffAction = z.infer<typeof StaffAction>;
