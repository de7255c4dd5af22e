import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsApology, proposedDate } from '#shared/dossier/apologising.ts';
import { isWorkingDay } from '#shared/calendar/working-days.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { calendar2026 } from '../calendar/calendar-2026.ts';
import { aDossier } from './a-dossier.ts';

const dueAt = '2026-11-27T10:00:00.000Z';
const running = aDossier({
  status: 'processing',
  acceptedAt: '2026-11-16T02:00:00.000Z',
  due: { at: dueAt, provisional: false, reasons: [] },
});
const at = (date: string) => `${date}T00:00:00.000Z`;

describe('an apology prepared in time', () => {
  // 24 November is a day off: the second working day after Monday 23 is Thursday 26.
  it.each([
    ['2026-11-23', false, 'three working days before'],
    ['2026-11-25', true, 'two working days before'],
    ['2026-11-26', true, 'the day before, the last on which it may be sent'],
    ['2026-11-27', false, 'on its day: too late to set another'],
  ])('on %s: %s, %s', (date, needed) => {
    expect(needsApology(running, calendar2026, at(date))).toBe(needed);
  });

  it('is not prepared for what is extended, waits, is done, or has one for this date', () => {
    const on = at('2026-11-25');
    expect(needsApology({ ...running, extensionCount: 1 }, calendar2026, on)).toBe(false);
    expect(needsApology({ ...running, status: 'supplement' }, calendar2026, on)).toBe(false);
    expect(needsApology({ ...running, status: 'resolved' }, calendar2026, on)).toBe(false);
    const apology = { dueAt, until: '2026-12-03', preparedAt: on };
    expect(needsApology({ ...running, apology }, calendar2026, on)).toBe(false);
    expect(needsApology({ ...running, apology: { ...apology, dueAt: on } }, calendar2026, on)).toBe(true);
  });

  it('proposes half the working days that were given again, two at least', () => {
    // Given from 17 to 27 November without the 24th and a weekend: 8 working days.
    expect(proposedDate(calendar2026, '2026-11-16T02:00:00.000Z', dueAt)).toBe('2026-12-03');
    expect(proposedDate(calendar2026, '2026-11-26T02:00:00.000Z', dueAt)).toBe('2026-12-01');
  });

  it('proposes a working day after the due date, ten working days later at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 120 }), (back, given) => {
        const due = Date.UTC(2026, 8, 1 + back, 10);
        const proposed = proposedDate(
          calendar2026,
          new Date(due - given * 86_400_000).toISOString(),
          new Date(due).toISOString(),
        );
        expect(isWorkingDay(calendar2026, proposed)).toBe(true);
        expect(proposed > localDate(new Date(due).toISOString())).toBe(true);
        expect(Date.parse(proposed) - due).toBeLessThan(21 * 86_400_000);
      }),
    );
  });
});
