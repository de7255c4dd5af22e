import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  datesFrom,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  receivedAt,
} from '#shared/calendar/working-days.ts';
import { addWorkingHours, workingTime } from '#shared/calendar/working-hours.ts';
import { calendar2026 } from './calendar-2026.ts';

const local = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+07:00`).toISOString();

describe('counting working days', () => {
  it('counts 249 of them in 2026', () => {
    const days = datesFrom('2026-01-01', '2026-12-31').filter((date) => isWorkingDay(calendar2026, date));
    expect(days).toHaveLength(249);
  });

  it.each([
    ['2026-01-09', '2026-01-10'],
    ['2026-02-13', '2026-02-23'],
    ['2026-08-28', '2026-09-03'],
    ['2026-11-23', '2026-11-25'],
    ['2026-12-31', '2027-01-04'],
  ])('goes on from %s to %s', (date, next) => expect(nextWorkingDay(calendar2026, date)).toBe(next));

  it('takes the date itself, or the next working day, where nothing is added', () => {
    expect(addWorkingDays(calendar2026, '2026-11-23', 0)).toBe('2026-11-23');
    expect(addWorkingDays(calendar2026, '2026-11-24', 0)).toBe('2026-11-25');
  });

  it.each([
    ['2026-11-23 09:15', '2026-11-23 09:15'],
    ['2026-11-23 12:00', '2026-11-23 12:00'],
    ['2026-11-23 06:00', '2026-11-23 07:30'],
    ['2026-11-23 17:00', '2026-11-23 17:00'],
    ['2026-11-23 17:01', '2026-11-25 07:30'],
    ['2026-11-22 10:00', '2026-11-23 07:30'],
    ['2026-12-31 23:59', '2027-01-04 07:30'],
  ])('takes what comes at %s as received at %s', (came, received) => {
    expect(receivedAt(calendar2026, local(came))).toBe(local(received));
  });

  it.each([
    ['2026-11-23', '2026-12-31', false],
    ['2026-12-30', '2027-01-05', true],
    ['2026-12-31', '2026-12-31', false],
  ])('from %s to %s leans on a provisional calendar: %s', (from, to, provisional) => {
    expect(isProvisional(calendar2026, from, to)).toBe(provisional);
  });

  it('leans on a provisional day inside the interval only', () => {
    const calendar = { ...calendar2026, officialYears: [2026, 2027] };
    expect(isProvisional(calendar, '2026-12-30', '2027-01-04')).toBe(true);
    expect(isProvisional(calendar, '2027-01-01', '2027-01-04')).toBe(false);
  });
});

describe('counting working hours', () => {
  it.each([
    ['2026-11-23 09:00', 2, '2026-11-23 11:00'],
    ['2026-11-23 09:00', 3, '2026-11-23 14:00'],
    ['2026-11-23 07:30', 4, '2026-11-23 11:30'],
    ['2026-11-23 09:00', 8, '2026-11-25 09:30'],
    ['2026-11-20 22:00', 8, '2026-11-25 08:00'],
    ['2026-08-21 16:00', 2, '2026-08-22 08:30'],
    ['2026-12-31 23:59', 1, '2027-01-04 08:30'],
    ['2026-11-23 12:00', 0, '2026-11-23 12:00'],
  ])('adds to %s %i hours: %s', (from, hours, to) => {
    expect(addWorkingHours(calendar2026, local(from), hours)).toBe(local(to));
  });

  it('measures what of an interval was working time', () => {
    expect(workingTime(calendar2026, local('2026-11-20 16:00'), local('2026-11-25 08:00'))).toBe(9 * 3_600_000);
    expect(workingTime(calendar2026, local('2026-11-21 08:00'), local('2026-11-22 08:00'))).toBe(0);
  });

  it('does not search for ever in a calendar without sessions', () => {
    const calendar = { ...calendar2026, sessions: [{ from: '08:00', to: '08:00' }] };
    expect(() => addWorkingHours(calendar, local('2026-11-23 09:00'), 1)).toThrow('without working hours');
  });
});
