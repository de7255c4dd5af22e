import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { calendarViolationWords } from '../words/calendar-violations.ts';
import type { CalendarViolation } from '../words/calendar-violations.ts';
import type { YearOfDays } from './calendar-act.ts';
import type { Calendar, CalendarDay } from './calendar.ts';
import { weekday } from './local-time.ts';

const violation = (path: string, rule: CalendarViolation): Violation => ({
  path,
  rule,
  message: calendarViolationWords[rule],
});

const yearOf = ({ date }: Pick<CalendarDay, 'date'>): number => Number(date.slice(0, 4));
const isWeekend = (date: string): boolean => weekday(date) === 0 || weekday(date) === 6;

const wrongWith = (day: CalendarDay, { year, days }: YearOfDays, at: number): CalendarViolation | undefined => {
  if (yearOf(day) !== year) return 'another-year';
  if (days.findIndex(({ date }) => date === day.date) !== at) return 'listed-twice';
  if (day.kind === 'swap-work' && !isWeekend(day.date)) return 'works-anyway';
  if ((day.kind === 'compensatory' || day.kind === 'swap-off') && isWeekend(day.date)) return 'off-anyway';
  return undefined;
};

/** Days of a year in order. */
export const daysOf = ({ days }: Pick<Calendar, 'days'>, year: number): CalendarDay[] =>
  days.filter((day) => yearOf(day) === year).toSorted((one, other) => (one.date < other.date ? -1 : 1));

/**
 * The calendar with another year of days, as a version of its own: dossiers keep the one they are pinned to. Refuses 'invalid' days of
 * another year, listed twice, or of a kind that their weekday has anyway.
 */
export const changeCalendar = (before: Calendar, asked: YearOfDays, version: string): Calendar => {
  const { year, official, days } = asked;
  const violations = days.flatMap((day, at) => {
    const rule = wrongWith(day, asked, at);
    return rule === undefined ? [] : [violation(`days.${at}.date`, rule)];
  });
  const others = before.officialYears.filter((each) => each !== year);
  const after: Calendar = {
    ...before,
    version,
    officialYears: official ? [...others, year].toSorted((one, other) => one - other) : others,
    days: [...before.days.filter((day) => yearOf(day) !== year), ...daysOf({ days: [...days] }, year)].toSorted(
      (one, other) => (one.date < other.date ? -1 : 1),
    ),
  };
  const stays = sameJson(daysOf(before, year), daysOf(after, year)) && before.officialYears.includes(year) === official;
  if (stays) violations.push(violation('days', 'nothing-changed'));
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return after;
};

/** What differs between two calendars, as a history keeps it: days that went or were otherwise before, and those that came or are now. */
export const changedDays = (before: Calendar, after: Calendar) => {
  const differing = (days: readonly CalendarDay[], others: readonly CalendarDay[]) =>
    days.filter((day) => !others.some((other) => sameJson(day, other)));
  const years = ({ officialYears }: Calendar) => ({ officialYears });
  const official = sameJson(before.officialYears, after.officialYears);
  return {
    before: { version: before.version, days: differing(before.days, after.days), ...(!official && years(before)) },
    after: { version: after.version, days: differing(after.days, before.days), ...(!official && years(after)) },
  };
};
