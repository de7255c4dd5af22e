import type { Calendar } from '../calendar/calendar.ts';
import { addDays, addMonths, daysBetween, instantAt, localDate, localTime } from '../calendar/local-time.ts';
import { addWorkingHours, addWorkingTime, workingTime } from '../calendar/working-hours.ts';
import {
  addWorkingDays,
  closing,
  datesFrom,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
} from '../calendar/working-days.ts';
import type { TimeLimit } from '../service/service.ts';
import { deadlineWords, givenBackWords } from '../words/deadlines.ts';
import type { Text } from '../words/text.ts';
import type { Policy } from './policy.ts';

/** The cut-off of a result on the same day, where the service names none (Luật Hộ tịch 2014 Đ5.3; NĐ 23/2015 Đ7). */
export const usualCutOff = '15:00';

type Span = { from: string; to: string };

/** How a time limit of one unit is counted. An end is a local date; with working hours it is an instant. */
export type Counting = {
  /** The end of so many units after something was received. */
  end: (calendar: Calendar, received: string, count: number, limit: Pick<TimeLimit, 'cutOff'>) => string;
  /** The end set by a new date; a day off moves to the next working day. */
  endOn: (calendar: Calendar, date: string) => string;
  /** The working time of a pause that the agency gets back; none if the term had run out before it. */
  givenBack: (calendar: Calendar, end: string, pause: Span) => number;
  later: (calendar: Calendar, end: string, amount: number) => string;
  /** The instant the term is over. A last day off moves to the next working day (BLDS 2015 Đ148.5). */
  over: (calendar: Calendar, end: string, policy: Pick<Policy, 'dueTime'>, received: string) => string;
  /** The sentence that adds the units, and the words for what a pause gives back. */
  added: Text;
  givenBackWords: Text;
  /** Are days off passed over while counting? */
  passesOverDaysOff: boolean;
};

const endOfDay = (calendar: Calendar, end: string): string => {
  const last = workingDayFrom(calendar, end);
  return instantAt(last, closing(calendar, last));
};

const byDate = {
  endOn: workingDayFrom,
  over: (calendar: Calendar, end: string, { dueTime }: Pick<Policy, 'dueTime'>, received: string) =>
    dueTime === 'end-of-day' ? endOfDay(calendar, end) : instantAt(workingDayFrom(calendar, end), localTime(received)),
};

/** Working days begun while it was paused: the day of the pause is given back, the day it goes on is worked. */
const byWorkingDay = {
  ...byDate,
  givenBack: (calendar: Calendar, end: string, { from, to }: Span) =>
    localDate(from) > end
      ? 0
      : datesFrom(localDate(from), addDays(localDate(to), -1)).filter((date) => isWorkingDay(calendar, date)).length,
  later: addWorkingDays,
  givenBackWords: givenBackWords.workingDays,
  passesOverDaysOff: true,
};

/** Calendar days from the pause to the day it goes on; paused on the days off after its last day, from that last day. */
const byCalendarDay = {
  ...byDate,
  givenBack: (calendar: Calendar, end: string, { from, to }: Span) =>
    localDate(from) > workingDayFrom(calendar, end)
      ? 0
      : daysBetween(localDate(from) < end ? localDate(from) : end, localDate(to)),
  later: (_: Calendar, end: string, days: number) => addDays(end, days),
  givenBackWords: givenBackWords.days,
  passesOverDaysOff: false,
};

const minute = 60_000;

/** Units as the law writes them, never turned into one another. */
export const countings: Record<TimeLimit['unit'], Counting> = {
  'working-day': {
    ...byWorkingDay,
    end: (calendar, received, count) => addWorkingDays(calendar, localDate(received), count),
    added: deadlineWords.workingDays,
  },
  day: {
    ...byCalendarDay,
    end: (_, received, count) => addDays(localDate(received), count),
    added: deadlineWords.days,
  },
  month: {
    ...byCalendarDay,
    end: (_, received, count) => addMonths(localDate(received), count),
    added: deadlineWords.months,
  },
  'same-day': {
    ...byWorkingDay,
    end: (calendar, received, _, { cutOff = usualCutOff }) => {
      const date = localDate(received);
      return received > instantAt(date, cutOff) ? nextWorkingDay(calendar, date) : date;
    },
    over: endOfDay,
    added: deadlineWords.sameDay,
  },
  'working-hour': {
    end: addWorkingHours,
    endOn: endOfDay,
    givenBack: (calendar, end, { from, to }) => (from > end ? 0 : workingTime(calendar, from, to) / minute),
    later: (calendar, end, minutes) => addWorkingTime(calendar, end, minutes * minute),
    over: (_, end) => end,
    added: deadlineWords.workingHours,
    givenBackWords: givenBackWords.minutes,
    passesOverDaysOff: true,
  },
};
