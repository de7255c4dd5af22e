import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Due } from '../dossier/dossier.ts';
import { shownStates } from '../dossier/chain-states.ts';
import { statuses } from '../dossier/status.ts';
import { TextSchema } from '../words/text-schema.ts';

/** All procedures of one filing (liên thông) in order, the one that was filed first: who has each, and where it stands. */
export const ChainView = lazily(() =>
  z.strictObject({
    parts: z.array(
      z.strictObject({
        serviceId: z.string(),
        name: TextSchema,
        agency: TextSchema,
        state: z.enum(shownStates),
        /** Why it cannot begin today. */
        why: TextSchema.optional(),
        /** There once it is begun and the reader may open it. */
        dossierId: z.uuid().optional(),
        code: z.string().optional(),
        status: z.enum(statuses).optional(),
        due: Due.optional(),
        here: z.boolean().describe('The dossier this is part of'),
      }),
    ),
  }),
);
export type ChainView = z.infer<typeof ChainView>;
