import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** A day that differs from the weekend rule (BLLĐ 2019 Đ111–112; swap days by announcement): off, or a make-up working day. */
export const CalendarDay = lazily(() =>
  z.strictObject({
    date: z.iso.date(),
    kind: z.enum(['holiday', 'compensatory', 'swap-off', 'swap-work']),
    name: z.strictObject({ vi: z.string(), en: z.string() }),
    source: z.string(),
    status: z.enum(['provisional', 'official']),
  }),
);
export type CalendarDay = z.infer<typeof CalendarDay>;

/** Sessions of a working day in local time, e.g. 07:30–11:30 and 13:30–17:00. */
export const Session = lazily(() =>
  z.strictObject({ from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/) }),
);

/** The working calendar: a table, not a formula. A date in a year not listed as official leans on a provisional calendar. */
export const Calendar = lazily(() =>
  z.strictObject({
    version: z.string(),
    officialYears: z.array(z.int()),
    days: z.array(CalendarDay),
    sessions: z.array(Session).min(1),
  }),
);
export type Calendar = z.infer<typeof Calendar>;
