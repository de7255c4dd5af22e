import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';
import { duties } from '../person/duty.ts';
import { TextSchema } from '../words/text-schema.ts';

/** A step of the internal procedure, and how much of its share of the time limit was used: working minutes, and a whole percentage. */
export const StepView = lazily(() =>
  z.strictObject({
    id: z.string(),
    name: TextSchema,
    unit: TextSchema,
    duty: z.enum(duties),
    share: z.int(),
    allowedMinutes: z.int(),
    usedMinutes: z.int(),
    percent: z.int(),
    isCurrent: z.boolean(),
  }),
);
export type StepView = z.infer<typeof StepView>;

/** A hand-over with both sides: who gave it when, who has had it since when. Without a name it waits for whoever has the duty of the step. */
export const HandOverView = lazily(() =>
  z.strictObject({
    seq: z.int(),
    fromName: z.string().optional(),
    toName: z.string().optional(),
    step: TextSchema.optional(),
    givenAt: Instant,
    receivedAt: Instant.optional(),
    note: z.string().optional(),
  }),
);
export type HandOverView = z.infer<typeof HandOverView>;
