import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';
import { Delivery } from './delivery.ts';

/**
 * What only an intake at a counter does: receive the dossier, which files and accepts it in one; take in what was asked for in addition
 * (NĐ 61/2018 Đ19.4).
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
  ]);
});
export type IntakeAction = z.infer<typeof IntakeAction>;

/** Throwing away what was begun at a counter and never received; the request names nothing but the dossier. */
export type DiscardAction = { type: 'discard'; version: number };
