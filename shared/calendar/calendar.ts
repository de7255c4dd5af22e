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

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Sessions of a working day in local time, e.g. 07:30–11:30 and 13:30–17:00. */
export const Session = lazily(() =>
  z.strictObject({ from: z.string().regex(timeOfDay), to: z.string().regex(timeOfDay) }),
);
export type Session = z.infer<typeof Session>;

/** Sessions of one unit from a local date on. */
export const OwnHours = lazily(() => z.strictObject({ from: z.iso.date(), sessions: z.array(Session).min(1) }));
export type OwnHours = z.infer<typeof OwnHours>;

/** The working calendar: a table, not a formula. A date in a year not listed as official leans on a provisional calendar. */
export const Calendar = lazily(() =>
  z.strictObject({
    version: z.string(),
    officialYears: z.array(z.int()),
    days: z.array(CalendarDay),
    sessions: z.array(Session).min(1),
    /** Hours of the unit that dates are counted for, oldest first; before the first, `sessions` hold. Never stored: `version` says them. */
    own: z.array(OwnHours).min(1).optional(),
  }),
);
export type Calendar = z.infer<typeof Calendar>;
