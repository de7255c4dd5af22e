import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** A `Text` that must be present in both languages, at most 4,000 characters each. */
export const TextSchema = lazily(() =>
  z.strictObject({ vi: z.string().min(1).max(4000), en: z.string().min(1).max(4000) }),
);
