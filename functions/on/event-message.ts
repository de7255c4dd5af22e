import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { actionTypes } from '#shared/dossier/lifecycle.ts';

/** What goes from the table to the queues: which event of which dossier. Whoever gets it reads the rest. */
export const EventMessage = lazily(() =>
  z.object({
    dossierId: z.uuid(),
    seq: z.int().min(1),
    action: z.enum(actionTypes),
    at: z.iso.datetime(),
  }),
);
export type EventMessage = z.infer<typeof EventMessage>;
