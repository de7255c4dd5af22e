import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  cutToMinute,
  daysBetween,
  instantAt,
  localDate,
  localTime,
  weekday,
} from '#shared/calendar/local-time.ts';

describe('telling local time', () => {
  it.each([
    ['2026-11-23T01:00:00.000Z', '2026-11-23', '08:00'],
    ['2026-12-31T16:59:59.999Z', '2026-12-31', '23:59'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', '00:00'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29', '00:00'],
    ['2026-11-23T01:00:00Z', '2026-11-23', '08:00'],
  ])('reads %s as %s %s', (instant, date, time) => {
    expect([localDate(instant), localTime(instant)]).toEqual([date, time]);
  });

  it('finds the instant of a local time', () => {
    expect(instantAt('2027-01-01', '00:00')).toBe('2026-12-31T17:00:00.000Z');
    expect(instantAt('2026-11-23', '15:00')).toBe('2026-11-23T08:00:00.000Z');
  });

  it('cuts to the minute', () => expect(cutToMinute('2026-11-23T08:00:59.999Z')).toBe('2026-11-23T08:00:00.000Z'));

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('adds to %s %i days: %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
    expect(daysBetween(date, later)).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('adds to %s %i months: %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));

  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-08-22', 6],
    ['1969-12-31', 3],
  ])('knows the day of the week of %s', (date, day) => expect(weekday(date)).toBe(day));
});
