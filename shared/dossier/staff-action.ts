import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { SupplementItem } from './supplement-item.ts';
import { tidied } from '../tidied.ts';

/** What staff do. */
export const StaffAction = lazily(() => {
  const version = z.int().min(1).describe('The dossier version this action was made on');
  const reason = tidied(2000);
  return z.discriminatedUnion('type', [
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
});
export type StaffAction = z.infer<typeof StaffAction>;
