import type { Calendar } from './calendar.ts';
import { addMilliseconds, instantAt, localDate, millisecondsBetween } from './local-time.ts';
import { sessionsOf } from './unit-hours.ts';
import { datesFrom, isWorkingDay, nextWorkingDay } from './working-days.ts';

const hour = 60 * 60 * 1000;

/** The working sessions of a local date as instants, in order; none on a day off. */
const sessionsOn = (calendar: Calendar, date: string): { from: string; to: string }[] =>
  isWorkingDay(calendar, date)
    ? sessionsOf(calendar, date)
        .map(({ from, to }) => ({ from: instantAt(date, from), to: instantAt(date, to) }))
        .filter(({ from, to }) => from < to)
        .sort((one, other) => (one.from < other.from ? -1 : 1))
    : [];

/** Working time between two instants, in milliseconds. */
export const workingTime = (calendar: Calendar, from: string, to: string): number =>
  datesFrom(localDate(from), localDate(to))
    .flatMap((date) => sessionsOn(calendar, date))
    .map((session) => millisecondsBetween(session.from > from ? session.from : from, session.to < to ? session.to : to))
    .reduce((sum, part) => sum + Math.max(0, part), 0);

/** The instant when so many milliseconds of working time have passed; a session used up to its end ends there. */
export const addWorkingTime = (calendar: Calendar, from: string, milliseconds: number): string => {
  let left = milliseconds;
  if (left <= 0) return from;
  for (let date = localDate(from), empty = 0; empty < 100; date = nextWorkingDay(calendar, date), empty += 1) {
    for (const session of sessionsOn(calendar, date)) {
      const begin = session.from > from ? session.from : from;
      const length = Math.max(0, millisecondsBetween(begin, session.to));
      if (length > 0) empty = 0;
      if (left <= length) return addMilliseconds(begin, left);
      left -= length;
    }
  }
  throw new Error('a calendar without working hours');
};

/** The instant when so many working hours have passed, counted over the sessions of working days. */
export const addWorkingHours = (calendar: Calendar, instant: string, hours: number): string =>
  addWorkingTime(calendar, instant, hours * hour);
