import { describe, expect, it } from 'vitest';
import { datedBy, urgency } from '#web/desk/urgency.ts';

// Tuesday 24 November 2026, 10:15 in Vietnam.
const now = '2026-11-24T03:15:00.000Z';

describe('how urgent a date is by the portal’s clock', () => {
  it.each([
    ['a minute ago', '2026-11-24T03:14:00.000Z', 'overdue'],
    ['at this very moment', '2026-11-24T03:15:00.000Z', 'today'],
    ['later today', '2026-11-24T10:00:00.000Z', 'today'],
    ['tonight, which is still today in Vietnam', '2026-11-24T16:59:59.999Z', 'today'],
    ['just after midnight in Vietnam', '2026-11-24T17:00:00.000Z', 'soon'],
    ['on the second weekday from now', '2026-11-26T10:00:00.000Z', 'soon'],
    ['on the third', '2026-11-27T10:00:00.000Z', 'later'],
    ['next year', '2027-11-24T10:00:00.000Z', 'later'],
  ])('%s', (_, at, tone) => {
    expect(urgency(at, now)).toBe(tone);
  });

  it('does not count a weekend: on Friday, Tuesday is soon and Wednesday is not', () => {
    const friday = '2026-11-27T03:00:00.000Z';
    expect(urgency('2026-12-01T10:00:00.000Z', friday)).toBe('soon');
    expect(urgency('2026-12-02T10:00:00.000Z', friday)).toBe('later');
  });
});

describe('what a row is dated by', () => {
  it('is the clock that runs before the day an applicant answers by', () => {
    const due = { at: now, provisional: false, reasons: [] };
    expect(datedBy({ due, answerBy: '2026-12-24' })).toBe('clock');
    expect(datedBy({ answerBy: '2026-12-24' })).toBe('answer');
    expect(datedBy({})).toBeUndefined();
  });
});
