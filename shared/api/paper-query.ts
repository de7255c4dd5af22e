import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** Which of several papers of a kind: each request to supplement has one. */
export const paperQuery = lazily(() =>
  z.strictObject({
    event: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional()
      .describe('Sequence of the event it is of; the newest by default'),
  }),
);
