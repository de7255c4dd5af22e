import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';
import { Delivery } from './delivery.ts';
import { SupplementItem } from './supplement-item.ts';

/**
 * What only an intake at a counter does: receive the dossier, which files and accepts it in one; file what was brought and ask for what is
 * missing, or decline it (NĐ 61/2018 Đ17.1); take in what was asked for in addition (Đ19.4).
 */
export const IntakeAction = lazily(() => {
  const version = z.int().min(1).describe('The dossier version this action was made on');
  const saved = z.int().min(0).describe('The save of the answers this action was made on');
  const outOfHours = tidied(500).optional().describe('Why it is received while the counter is closed; demanded then');
  return z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('receive'),
      version,
      saved,
      delivery: Delivery.optional().describe('How the result is to be received; left out, nothing is registered'),
      outOfHours,
      receipt: z
        .boolean()
        .optional()
        .describe('Where the result is given at once: whether the applicant asks for the receipt (Form 01)'),
    }),
    z.strictObject({ type: z.literal('receive-supplement'), version, saved, outOfHours }),
    z.strictObject({
      type: z.literal('request-supplement'),
      version,
      saved,
      items: z.array(SupplementItem).min(1).max(50).describe('Everything that is missing or wrong, once (Đ15.3)'),
      answerBy: z.iso.date().optional().describe('Local date; by default the policy decides'),
      message: z.string().max(2000).optional(),
      delivery: Delivery.optional().describe('How the result is to be received; left out, nothing is registered'),
    }),
    z.strictObject({ type: z.literal('decline'), version, saved, reason: tidied(2000) }),
  ]);
});
export type IntakeAction = z.infer<typeof IntakeAction>;

/** Throwing away what was begun at a counter and never received; the request names nothing but the dossier. */
export type DiscardAction = { type: 'discard'; version: number };
