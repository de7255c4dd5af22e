import { describe, expect, it } from 'vitest';
import { scheduleOf } from '#infra/local/events/schedule.ts';

const next = (expression: string, after: string): string =>
  new Date(scheduleOf(expression)(Date.parse(after))).toISOString();

describe('a schedule', () => {
  it.each([
    ['rate(1 hour)', '2026-11-23T08:10:00Z', '2026-11-23T09:10:00.000Z'],
    ['rate(5 minutes)', '2026-11-23T08:10:00Z', '2026-11-23T08:15:00.000Z'],
    ['cron(0 17 * * ? *)', '2026-12-31T17:00:00Z', '2027-01-01T17:00:00.000Z'],
    ['cron(15 10 ? * MON-FRI *)', '2026-11-27T10:15:00Z', '2026-11-30T10:15:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-11-23T08:10:00Z', '2026-11-23T08:15:00.000Z'],
    ['cron(0 0 29 FEB ? *)', '2026-11-23T08:10:00Z', '2028-02-29T00:00:00.000Z'],
  ])('%s after %s is due at %s', (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  it('is refused by name where the runner does not know it', () => {
    expect(() => scheduleOf('at(2026-01-01T00:00:00)')).toThrow(
      'the runner does not know the schedule at(2026-01-01T00:00:00)',
    );
    expect(() => scheduleOf('cron(0 0 L * ? *)')).toThrow('the runner does not know L in a cron expression');
  });
});
