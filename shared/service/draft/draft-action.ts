import * as z from 'zod';
import { lazily } from '../../lazily.ts';
import { tidied } from '../../tidied.ts';

const version = lazily(() => z.int().min(1).describe('The draft version this action was made on'));
const saved = lazily(() => z.int().min(0).describe('The save of the definition this action was made on'));

/** What is done to a draft beside saving it; publishing happens through a decision. */
export const DraftAction = lazily(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('send'), version, saved }),
    z.strictObject({ type: z.literal('take-back'), version }),
    z.strictObject({ type: z.literal('return'), version, reason: tidied(4000) }),
    z.strictObject({ type: z.literal('approve'), version, saved }),
    z.strictObject({ type: z.literal('put-online'), version, saved }),
    z.strictObject({ type: z.literal('drop'), version }),
  ]),
);
export type DraftAction = z.infer<typeof DraftAction>;
