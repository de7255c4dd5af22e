import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';

/** When and where a site is looked at (thẩm tra, xác minh tại thực địa; NĐ 61/2018 Đ19.3): local date and time of day. */
export const Visit = lazily(() =>
  z.strictObject({
    on: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    place: tidied(300),
  }),
);
export type Visit = z.infer<typeof Visit>;
