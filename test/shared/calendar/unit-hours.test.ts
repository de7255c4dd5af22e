import { describe, expect, it } from 'vitest';
import { Calendar } from '#shared/calendar/calendar.ts';
import { isCounterOpen } from '#shared/calendar/reception-hours.ts';
import { asPinned, calendarIn, hoursOf, sessionsFrom, sessionsOf } from '#shared/calendar/unit-hours.ts';
import { receivedAt } from '#shared/calendar/working-days.ts';
import { addWorkingHours } from '#shared/calendar/working-hours.ts';
import { deadline, intakeDue } from '#shared/dossier/deadline.ts';
import { forwardBy } from '#shared/dossier/forwarding.ts';
import { calendar2026 } from './calendar-2026.ts';

const local = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+07:00`).toISOString();
const early = sessionsFrom('07:00-11:00,13:00-16:30');
const long = sessionsFrom('07:00-11:30,13:00-17:30,18:00-20:00');
const always = { validFrom: '2025-07-01', sessions: early, former: [] };
/** The province's hours until the end of November, then its own. */
const soon = { validFrom: '2025-07-01', sessions: early, former: [{ validTo: '2026-11-30' }] };
const textOf = (reasons: readonly { vi: string }[] = []) => reasons.map(({ vi }) => vi).join(' ');

describe('the hours of a unit', () => {
  it('are the province’s, and the calendar is as it was, where it has none of its own', () => {
    expect(hoursOf(calendar2026, undefined, '2026-11-23')).toBe(calendar2026);
    expect(hoursOf(calendar2026, { validFrom: '2025-07-01', former: [] }, '2026-11-23')).toBe(calendar2026);
    const same = { ...always, sessions: calendar2026.sessions };
    expect(hoursOf(calendar2026, same, '2026-11-23')).toBe(calendar2026);
  });

  it('hold on their days: those that ended before are left out, those to come are known', () => {
    const changing = {
      validFrom: '2025-07-01',
      former: [
        { validTo: '2026-06-30', sessions: early },
        { validTo: '2026-08-31', sessions: early },
        { validTo: '2026-11-30', sessions: long },
      ],
    };
    const summer = hoursOf(calendar2026, changing, '2026-08-20');
    expect(summer.version).toBe(
      `${calendar2026.version}@2025-07-01=07:00-11:00,13:00-16:30;2026-09-01=07:00-11:30,13:00-17:30,18:00-20:00;` +
        `2026-12-01=07:30-11:30,13:30-17:00`,
    );
    expect(sessionsOf(summer, '2025-06-30')).toEqual(calendar2026.sessions);
    expect(sessionsOf(summer, '2026-08-31')).toEqual(early);
    expect(sessionsOf(summer, '2026-09-01')).toEqual(long);
    expect(sessionsOf(summer, '2026-12-01')).toEqual(calendar2026.sessions);
    expect(hoursOf(calendar2026, changing, '2026-11-01').own?.map(({ from }) => from)).toEqual([
      '2026-09-01',
      '2026-12-01',
    ]);
    expect(hoursOf(calendar2026, changing, '2026-12-02')).toBe(calendar2026);
  });

  it('are read back from what a dossier is pinned to, whatever the unit has since', () => {
    for (const unit of [always, soon]) {
      const counted = hoursOf(calendar2026, unit, '2026-11-23');
      expect(calendarIn(counted.version)).toBe(calendar2026.version);
      expect(asPinned(calendar2026, counted.version)).toEqual(counted);
      expect(Calendar.parse(counted)).toEqual(counted);
    }
    expect(asPinned(calendar2026, calendar2026.version)).toBe(calendar2026);
  });

  it('open and close its counter', () => {
    const counted = hoursOf(calendar2026, always, '2026-11-23');
    expect(isCounterOpen(counted, local('2026-11-23 07:05'))).toBe(true);
    expect(isCounterOpen(counted, local('2026-11-23 16:31'))).toBe(false);
    expect(receivedAt(counted, local('2026-11-23 16:31'))).toBe(local('2026-11-25 07:00'));
    expect(forwardBy(counted, local('2026-11-23 15:00'))).toBe(local('2026-11-23 16:30'));
    expect(forwardBy(counted, local('2026-11-23 15:01'))).toBe(local('2026-11-25 07:00'));
  });

  it('are counted hour by hour, across the day on which they change', () => {
    // Monday 30 November by the province's sessions: 4 hours are left from 11:30; Tuesday opens at 07:00.
    const counted = hoursOf(calendar2026, soon, '2026-11-30');
    expect(addWorkingHours(counted, local('2026-11-30 11:30'), 4)).toBe(local('2026-12-01 07:30'));
    expect(addWorkingHours(calendar2026, local('2026-11-30 11:30'), 4)).toBe(local('2026-12-01 08:00'));
  });

  it('are named among the reasons of a date, with the day they change', () => {
    const limit = { value: 3, unit: 'working-day', asWritten: { vi: '–', en: '–' } } as const;
    const marks = [{ effect: 'start' as const, at: local('2026-11-27 09:00') }];
    const counted = hoursOf(calendar2026, soon, '2026-11-27');
    const due = deadline(marks, limit, 'restart', counted, { dueTime: 'end-of-day' });
    expect(due?.at).toBe(local('2026-12-02 16:30'));
    expect(textOf(due?.reasons)).toContain('07:30–11:30, 13:30–17:00');
    expect(textOf(due?.reasons)).toContain('Từ thứ Ba 01/12/2026, giờ làm việc: 07:00–11:00, 13:00–16:30.');
    const usual = deadline(marks, limit, 'restart', calendar2026, { dueTime: 'end-of-day' });
    expect(textOf(usual?.reasons)).not.toContain('giờ làm việc');
  });

  it('date an answer on acceptance', () => {
    const marks = [{ effect: 'intake' as const, at: local('2026-11-23 09:00') }];
    const counted = hoursOf(calendar2026, always, '2026-11-23');
    const due = intakeDue(marks, counted, { intakeHours: 8 });
    // 2 hours in the morning, 3½ in the afternoon; Tuesday is a holiday; 2½ hours on Wednesday.
    expect(due?.at).toBe(local('2026-11-25 09:30'));
    expect(textOf(due?.reasons)).toContain('07:00–11:00, 13:00–16:30');
  });
});
