import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';
import { Delivery } from './delivery.ts';

/** What the applicant does. Every action states the version it was made on. */
export const ApplicantAction = lazily(() => {
  const version = z.int().min(1).describe('The dossier version this action was made on');
  const saved = z.int().min(0).describe('The save of the answers this action was made on');
  const reason = tidied(2000);
  const delivery = Delivery.optional().describe('How the result is to be received; left out, nothing is registered');
  const serviceVersion = z.int().min(2).describe('The version in force whose difference was shown');
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('take-newer-version'), version, saved, serviceVersion }),
    z.strictObject({ type: z.literal('submit'), version, saved, delivery, declaration: z.literal(true) }),
    z.strictObject({ type: z.literal('submit-to-pay'), version, saved, delivery, declaration: z.literal(true) }),
    z.strictObject({ type: z.literal('answer-supplement'), version, saved, declaration: z.literal(true) }),
    z.strictObject({ type: z.literal('choose-delivery'), version, delivery: Delivery }),
    z.strictObject({ type: z.literal('withdraw'), version, reason: reason.optional() }),
    z.strictObject({ type: z.literal('collect'), version }),
    z.strictObject({
      type: z.literal('write'),
      version,
      text: reason,
      documentIds: z.array(z.uuid()).max(10).optional(),
    }),
  ]);
});
export type ApplicantAction = z.infer<typeof ApplicantAction>;
