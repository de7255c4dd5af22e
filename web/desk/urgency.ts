import type { DossierRow } from '#shared/api/views.ts';
import { addDays, daysBetween, localDate, weekday } from '#shared/calendar/local-time.ts';

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

/** Weekdays after one local date up to another: never fewer than its working days, so that nothing is called soon too late by more than a holiday. */
const weekdaysBetween = (from: string, to: string): number => {
  const days = Math.max(0, daysBetween(from, to));
  if (days > 14) return days;
  return Array.from({ length: days }, (_, past) => weekday(addDays(from, past + 1))).filter((day) => day % 6 !== 0)
    .length;
};

/** How urgent a date is by the portal's clock: past, today, within two weekdays (NĐ 61/2018 Đ19.9 warns in time), or later. */
export const urgency = (dueAt: string, now: string): Urgency => {
  if (dueAt < now) return 'overdue';
  const [today, day] = [localDate(now), localDate(dueAt)];
  if (day === today) return 'today';
  return weekdaysBetween(today, day) <= 2 ? 'soon' : 'later';
};

/** What a row is dated by: the clock that runs, or the day by which the applicant is to answer; else nothing. */
export const datedBy = ({ due, answerBy }: Pick<DossierRow, 'due' | 'answerBy'>): 'clock' | 'answer' | undefined =>
  due ? 'clock' : answerBy === undefined ? undefined : 'answer';
