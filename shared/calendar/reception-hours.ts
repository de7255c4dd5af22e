import type { Calendar } from './calendar.ts';
import { localDate, localTime } from './local-time.ts';
import { sessionsOf } from './unit-hours.ts';
import { isWorkingDay } from './working-days.ts';

/** Is the counter open at that instant: on a working day, within one of its sessions (the last minute still is)? */
export const isCounterOpen = (calendar: Calendar, instant: string): boolean => {
  const [date, time] = [localDate(instant), localTime(instant)];
  return isWorkingDay(calendar, date) && sessionsOf(calendar, date).some(({ from, to }) => from <= time && time <= to);
};
