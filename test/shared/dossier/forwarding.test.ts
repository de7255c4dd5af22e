import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from '#shared/calendar/local-time.ts';
import { isCounterOpen } from '#shared/calendar/reception-hours.ts';
import { forwardBy } from '#shared/dossier/forwarding.ts';
import { calendar2026 } from '../calendar/calendar-2026.ts';

/** Sessions of that calendar are 07:30–11:30 and 13:30–17:00. */
describe('forwarding to the competent agency', () => {
  test.each([
    ['Mon 23/11 at 07:30, the same day', '2026-11-23', '07:30', '2026-11-23', '17:00'],
    ['at 15:00 sharp, still the same day', '2026-11-23', '15:00', '2026-11-23', '17:00'],
    ['at 15:01, over 24/11 which is a day off', '2026-11-23', '15:01', '2026-11-25', '07:30'],
    ['Fri 20/11 at 16:59, on Monday', '2026-11-20', '16:59', '2026-11-23', '07:30'],
    ['before the counter opens, the same day', '2026-11-25', '06:10', '2026-11-25', '17:00'],
    ['Sat 21/11, on Monday', '2026-11-21', '09:00', '2026-11-23', '07:30'],
    ['Sat 22/8, a make-up working day', '2026-08-22', '09:00', '2026-08-22', '17:00'],
    ['Fri 28/8 after 15:00, over 31/8 to 2/9', '2026-08-28', '15:30', '2026-09-03', '07:30'],
  ])('%s', (_name, date, time, byDate, byTime) => {
    expect(forwardBy(calendar2026, instantAt(date, time))).toBe(instantAt(byDate, byTime));
  });

  test('after a unit closed that day, as its next one begins', () => {
    const inTheMorning = { ...calendar2026, sessions: [{ from: '07:00', to: '11:30' }] };
    const by = (time: string) => forwardBy(inTheMorning, instantAt('2026-11-25', time));
    expect(by('11:29')).toBe(instantAt('2026-11-25', '11:30'));
    expect(by('11:30')).toBe(instantAt('2026-11-26', '07:00'));
    expect(by('14:00')).toBe(instantAt('2026-11-26', '07:00'));
  });

  test('whoever comes later never has it forwarded earlier, and always after it came', () => {
    const instant = fc
      .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-20T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        expect(forwardBy(calendar2026, first) <= forwardBy(calendar2026, second)).toBe(true);
        expect(first < forwardBy(calendar2026, first)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-11-23', '07:29', false],
  ['2026-11-23', '07:30', true],
  ['2026-11-23', '11:30', true],
  ['2026-11-23', '12:15', false],
  ['2026-11-23', '17:00', true],
  ['2026-11-23', '17:01', false],
  ['2026-11-24', '09:00', false],
  ['2026-11-22', '09:00', false],
  ['2026-08-22', '09:00', true],
])('the counter on %s at %s is open: %s', (date, time, open) => {
  expect(isCounterOpen(calendar2026, instantAt(date, time))).toBe(open);
});
