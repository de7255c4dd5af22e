import * as z from 'zod';

/** Where a list goes on. */
export const cursorQuery = z.strictObject({ cursor: z.string().max(2000).optional() });
