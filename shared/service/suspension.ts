import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';

const Reason = lazily(() => tidied(1000));

/** Why a service takes no dossiers for a while, and when it is expected back (NĐ 224/2026 Đ13). */
export const Suspension = lazily(() =>
  z.strictObject({
    since: z.iso.datetime(),
    reason: z.strictObject({ vi: Reason, en: Reason }),
    backBy: z.iso.datetime().optional(),
  }),
);
export type Suspension = z.infer<typeof Suspension>;
