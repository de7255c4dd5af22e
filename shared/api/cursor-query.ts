import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** Where a list goes on. */
export const cursorQuery = lazily(() => z.strictObject({ cursor: z.string().max(2000).optional() }));
