import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';

/** One thing asked again, with its own reason: a field by path or a document by id (NĐ 61/2018 Đ15.3: everything at once). */
export const SupplementItem = lazily(() =>
  z.strictObject({
    kind: z.enum(['field', 'document', 'other']),
    ref: z.string().max(200),
    reason: tidied(2000),
  }),
);
export type SupplementItem = z.infer<typeof SupplementItem>;
