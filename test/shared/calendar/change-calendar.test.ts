import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import type { CalendarDay } from '#shared/calendar/calendar.ts';
import { changeCalendar, changedDays, daysOf } from '#shared/calendar/change-calendar.ts';
import { addDays, weekday } from '#shared/calendar/local-time.ts';
import { isWorkingDay } from '#shared/calendar/working-days.ts';
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

const isWeekend = (date: string): boolean => weekday(date) % 6 === 0;
/** Any days of 2026 that fit their weekdays, each once, in whatever order. */
const anyYear: fc.Arbitrary<CalendarDay[]> = fc.uniqueArray(
  fc
    .record({
      date: fc.integer({ min: 0, max: 364 }).map((ahead) => addDays('2026-01-01', ahead)),
      kind: fc.constantFrom('holiday', 'compensatory', 'swap-off', 'swap-work'),
      source: fc.constantFrom('TB 1/2026', 'TB 2/2026'),
      status: fc.constantFrom('official', 'provisional'),
    })
    .map(({ date, kind, source, status }) => {
      const fitting = isWeekend(date) ? 'swap-work' : 'swap-off';
      const fits = kind === 'holiday' || (kind === 'swap-work') === isWeekend(date);
      return { ...day(date, fits ? kind : fitting), source, status };
    }),
  { selector: ({ date }) => date, maxLength: 40 },
);

describe('any year of days', () => {
  const next = [day('2027-01-01'), day('2025-12-31')];
  const before = {
    ...calendar2026,
    days: [...calendar2026.days, ...next].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };

  it('is kept as it was asked for, counts, leaves other years alone, and can be taken back', () => {
    fc.assert(
      fc.property(anyYear, fc.boolean(), (days, official) => {
        const asked = { year: 2026, official, days };
        const after = changeCalendar(before, asked, 'v2');
        expect(Calendar.parse(after)).toEqual(after);
        const kept = daysOf(after, 2026);
        expect(kept).toHaveLength(days.length);
        expect(kept).toEqual(expect.arrayContaining(days));
        expect(after.days.map(({ date }) => date)).toEqual(after.days.map(({ date }) => date).toSorted());
        for (const year of [2025, 2027]) expect(daysOf(after, year)).toEqual(daysOf(before, year));
        for (const { date, kind } of days) expect(isWorkingDay(after, date)).toBe(kind === 'swap-work');
        const difference = changedDays(before, after);
        const gone = new Set(difference.before.days.map(({ date }) => date));
        const rest = before.days.filter(({ date }) => !gone.has(date));
        expect([...rest, ...difference.after.days].toSorted((a, b) => (a.date < b.date ? -1 : 1))).toEqual(after.days);
        const back = changeCalendar(after, { year: 2026, official: true, days: daysOf(before, 2026) }, before.version);
        expect(back).toEqual(before);
      }),
    );
  });

  it('is refused at the very day that does not fit', () => {
    fc.assert(
      fc.property(anyYear, fc.nat(), (days, at) => {
        const wrong = addDays('2026-01-01', at % 365);
        const kind = isWeekend(wrong) ? 'compensatory' : 'swap-work';
        const others = days.filter(({ date }) => date !== wrong);
        const place = others.length === 0 ? 0 : at % others.length;
        const asked = others.toSpliced(place, 0, day(wrong, kind));
        let rules: unknown;
        try {
          changeCalendar(before, { year: 2026, official: true, days: asked }, 'v2');
        } catch (error) {
          rules = error instanceof Refusal && error.detail.violations?.map(({ path }) => path);
        }
        expect(rules).toEqual([`days.${place}.date`]);
      }),
    );
  });
});
