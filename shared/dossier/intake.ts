import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { mostCounted } from './most-counted.ts';

/** Whoever stands at the counter, or sent it: the applicant or someone else; nothing of it is vouched for by an identity provider. */
export const Bringer = lazily(() =>
  z.strictObject({
    fullName: z.string().max(200).optional(),
    nationalId: z.string().max(12).optional(),
    birthDate: z.iso.date().optional(),
    sex: z.enum(['male', 'female']).optional(),
    address: z.string().max(300).optional(),
    phone: z.string().max(20).optional(),
    email: z.string().max(254).optional(),
  }),
);
export type Bringer = z.infer<typeof Bringer>;

/** What was handed over of one document asked: originals and copies, or shown and taken back (đối chiếu). */
export const PaperCount = lazily(() => {
  const count = z.int().min(0).max(mostCounted);
  return z.strictObject({ id: z.string().max(80), originals: count, copies: count, shown: z.boolean() });
});
export type PaperCount = z.infer<typeof PaperCount>;

/** How a dossier on paper came to a counter: directly or by public post (BCCI), by whom, and with which papers (NĐ 61/2018 Đ16–17). */
export const Intake = lazily(() =>
  z.strictObject({
    channel: z.enum(['counter', 'post']),
    broughtBy: Bringer,
    /** The number of the postal item. */
    postalItem: z.string().max(40).optional(),
    papers: z.array(PaperCount).max(100),
  }),
);
export type Intake = z.infer<typeof Intake>;
