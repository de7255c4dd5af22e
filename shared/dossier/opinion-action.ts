import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';

/** What an agency that was asked does: its one-stop passes it on or back, its officers answer. No version: an answer does not hang on what else happens. */
export const OpinionRequest = lazily(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('pass-opinion') }),
    z.strictObject({
      type: z.literal('answer-opinion'),
      text: tidied(2000),
      documentIds: z.array(z.uuid()).max(10).optional(),
    }),
  ]),
);
export type OpinionRequest = z.infer<typeof OpinionRequest>;

/** The same on a dossier as it was read. */
export type OpinionAction = OpinionRequest & { version: number; no: number };
