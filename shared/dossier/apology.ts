import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** An apology the portal prepared (NĐ 61/2018 Đ19.9): for which due date, and the new day it proposes. Who leads the agency edits, signs and sends it, or not. */
export const Apology = lazily(() =>
  z.strictObject({
    /** The due date it is about: another due date makes it void. */
    dueAt: z.iso.datetime(),
    until: z.iso.date(),
    preparedAt: z.iso.datetime(),
  }),
);
export type Apology = z.infer<typeof Apology>;
