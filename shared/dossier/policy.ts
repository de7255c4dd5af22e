import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { regulations } from './regulation-set.ts';

/** From a local day on, the forms of that regulation are printed. */
export const FormsFrom = lazily(() => z.strictObject({ from: z.iso.date(), regulation: z.enum(regulations) }));

/** What provinces set differently, as data. */
export const Policy = lazily(() =>
  z.strictObject({
    /** Working hours in which a submission must be answered. */
    intakeHours: z.int().min(1).default(8),
    /** Where in the last day a term ends: the end of the working session, or the hour of receipt. */
    dueTime: z.enum(['end-of-day', 'receipt-hour']).default('end-of-day'),
    /** When the official code is given; before that a temporary one. */
    codeAt: z.enum(['accept', 'submit']).default('accept'),
    /** Calendar days to answer a supplement, unless the officer says otherwise. */
    supplementDays: z.int().min(1).default(30),
    /** From which day on the forms of which regulation are printed; none: those of TT 01/2018/TT-VPCP. */
    forms: z.array(FormsFrom).optional(),
  }),
);
export type Policy = z.infer<typeof Policy>;
