import type { Calendar } from './calendar.ts';
import { addDays, instantAt, localDate, millisecondsBetween, weekday } from './local-time.ts';
import { sessionsOf } from './unit-hours.ts';

const dayInTable = (calendar: Calendar, date: string) => calendar.days.find((day) => day.date === date);

/** Is work done on that local date? The table speaks first, then the weekend (BLLĐ 2019 Đ111–112; make-up Saturdays are in the table). */
export const isWorkingDay = (calendar: Calendar, date: string): boolean => {
  const inTable = dayInTable(calendar, date);
  if (inTable) return inTable.kind === 'swap-work';
  return weekday(date) !== 0 && weekday(date) !== 6;
};

/** That date if work is done on it, else the next one on which it is (BLDS 2015 Đ148.5). */
export const workingDayFrom = (calendar: Calendar, date: string): string =>
  isWorkingDay(calendar, date) ? date : workingDayFrom(calendar, addDays(date, 1));

/** The first working day after a date. */
export const nextWorkingDay = (calendar: Calendar, date: string): string => workingDayFrom(calendar, addDays(date, 1));

/** The n-th working day after a date, which is itself not counted (BLDS 2015 Đ147.2). None: the date, or the next working day. */
export const addWorkingDays = (calendar: Calendar, date: string, days: number): string => {
  let last = workingDayFrom(calendar, date);
  if (days > 0) last = date;
  for (let left = days; left > 0; left -= 1) last = nextWorkingDay(calendar, last);
  return last;
};

/** Every date from one to another, both included. */
export const datesFrom = (from: string, to: string): string[] => {
  const dates: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
};

/** When work begins on that working day, local time. */
export const opening = (calendar: Calendar, date: string): string =>
  sessionsOf(calendar, date)
    .map(({ from }) => from)
    .reduce((a, b) => (a < b ? a : b));

/** When work ends on that working day, local time. */
export const closing = (calendar: Calendar, date: string): string =>
  sessionsOf(calendar, date)
    .map(({ to }) => to)
    .reduce((a, b) => (a > b ? a : b));

/** When something that arrives counts as received: at once in a working day, else as the next one opens (domain rule: never out of hours). */
export const receivedAt = (calendar: Calendar, instant: string): string => {
  const date = localDate(instant);
  const open = instantAt(date, opening(calendar, date));
  if (isWorkingDay(calendar, date)) {
    if (instant < open) return open;
    if (millisecondsBetween(instant, instantAt(date, closing(calendar, date))) >= 0) return instant;
  }
  const next = nextWorkingDay(calendar, date);
  return instantAt(next, opening(calendar, next));
};

/** Do the days after `from` up to `to` lean on a calendar that is not official: a year not announced, or a provisional day? */
export const isProvisional = (calendar: Calendar, from: string, to: string): boolean => {
  const lastYear = Number(to.slice(0, 4));
  for (let year = Number(addDays(from, 1).slice(0, 4)); year <= lastYear; year += 1)
    if (!calendar.officialYears.includes(year)) return true;
  return calendar.days.some(({ date, status }) => status === 'provisional' && from < date && date <= to);
};
