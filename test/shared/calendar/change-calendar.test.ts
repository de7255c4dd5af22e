import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import type { CalendarDay } from '#shared/calendar/calendar.ts';
import { changeCalendar, changedDays, daysOf } from '#shared/calendar/change-calendar.ts';
import { calendar2026 } from './calendar-2026.ts';

const day = (date: string, kind: CalendarDay['kind'] = 'holiday'): CalendarDay => ({
  date,
  kind,
  name: { vi: 'Nghỉ', en: 'Off' },
  source: 'TB 1/2026',
  status: 'official',
});

const rulesOf = (days: CalendarDay[]): [string, string][] => {
  try {
    changeCalendar(calendar2026, { year: 2027, official: true, days }, 'x');
  } catch (error) {
    if (error instanceof Refusal) return (error.detail.violations ?? []).map(({ path, rule }) => [path, rule]);
    throw error;
  }
  return [];
};

describe('changing the working calendar', () => {
  it('puts another year in, in order, as a version of its own', () => {
    const days = [day('2027-02-08'), day('2027-01-01')];
    const after = changeCalendar(calendar2026, { year: 2027, official: true, days }, '2026-11-23.1');
    expect(Calendar.parse(after)).toEqual(after);
    expect(after.version).toBe('2026-11-23.1');
    expect(after.officialYears).toContain(2027);
    expect(daysOf(after, 2027).map(({ date }) => date)).toEqual(['2027-01-01', '2027-02-08']);
    expect(daysOf(after, 2026)).toEqual(daysOf(calendar2026, 2026));
    expect(calendar2026.officialYears).not.toContain(2027);
  });

  it('takes a day out, and an announcement back', () => {
    const [first, ...rest] = daysOf(calendar2026, 2026);
    const after = changeCalendar(calendar2026, { year: 2026, official: false, days: rest }, 'v2');
    expect(after.days).not.toContainEqual(first);
    expect(after.officialYears).not.toContain(2026);
    expect(changedDays(calendar2026, after)).toEqual({
      before: { version: '2026-test', days: [first], officialYears: calendar2026.officialYears },
      after: { version: 'v2', days: [], officialYears: after.officialYears },
    });
  });

  it.each<[string, CalendarDay[], [string, string]]>([
    ['a day of another year', [day('2026-01-02')], ['days.0.date', 'another-year']],
    ['a day twice', [day('2027-01-01'), day('2027-01-01')], ['days.1.date', 'listed-twice']],
    ['a make-up day on a weekday', [day('2027-01-04', 'swap-work')], ['days.0.date', 'works-anyway']],
    ['a compensatory day on a Saturday', [day('2027-01-02', 'compensatory')], ['days.0.date', 'off-anyway']],
    ['a swapped day off on a Sunday', [day('2027-01-03', 'swap-off')], ['days.0.date', 'off-anyway']],
  ])('refuses %s', (_, days, expected) => expect(rulesOf(days)).toContainEqual(expected));

  it('refuses what changes nothing', () => {
    const asked = { year: 2026, official: true, days: daysOf(calendar2026, 2026) };
    expect(() => changeCalendar(calendar2026, asked, 'x')).toThrow('invalid');
  });
});
