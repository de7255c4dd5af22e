import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadline } from '#shared/dossier/deadline.ts';
import type { ClockMark } from '#shared/dossier/dossier.ts';
import { timeUnits } from '#shared/service/service.ts';
import type { TimeLimit } from '#shared/service/service.ts';
import { calendar2026 } from '../calendar/calendar-2026.ts';

const day = 86_400_000;
const minute = 60_000;
const localOffset = 7 * 60 * minute;
const off = new Set(
  '2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24 2027-01-01'.split(
    ' ',
  ),
);
const makeUp = new Set(['2026-01-10', '2026-08-22']);

/** A calendar of its own, on local milliseconds: nothing of the engine is used to check it. */
const dateOf = (local: number): string => new Date(local).toISOString().slice(0, 10);
const isWorked = (local: number): boolean => {
  const weekday = new Date(local).getUTCDay();
  return makeUp.has(dateOf(local)) || (!off.has(dateOf(local)) && weekday !== 0 && weekday !== 6);
};
const isSession = (local: number): boolean => {
  const clock = (local % day) / minute;
  return isWorked(local) && ((clock >= 450 && clock < 690) || (clock >= 810 && clock < 1020));
};
const plusWorkingDays = (local: number, count: number): number => {
  let at = local;
  for (let left = count; left > 0;) {
    at += day;
    if (isWorked(at)) left -= 1;
  }
  while (!isWorked(at)) at += day;
  return at;
};
const plusWorkingMinutes = (local: number, count: number): number => {
  let at = local;
  for (let left = count; left > 0; at += minute) if (isSession(at)) left -= 1;
  return at;
};
const plusMonths = (local: number, count: number): number => {
  const [year = 0, month = 0, date = 0] = dateOf(local).split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + count, Math.min(date, last)) + (local % day);
};

const moment = /(\d\d):(\d\d) (?:thứ \S+|Chủ nhật) (\d\d)\/(\d\d)\/(\d{4})/;
const date = /(\d\d)\/(\d\d)\/(\d{4})/;
const readDate = (text: string): number => {
  const [, dd, mm, yyyy] = date.exec(text) ?? [];
  return Date.UTC(Number(yyyy), Number(mm) - 1, Number(dd));
};
const readMoment = (text: string): number => {
  const [, hour, minutes] = moment.exec(text) ?? [];
  return readDate(text) + Number(hour) * 60 * minute + Number(minutes) * minute;
};

/** What each sentence adds, by its words alone. */
const sentences: [RegExp, (at: number, count: number, text: string) => number][] = [
  [/^Nhận lúc/, (_, __, text) => readMoment(text)],
  [/^Cộng (\d+) ngày làm việc/, (at, count) => plusWorkingDays(at, count)],
  [/^Cộng (\d+) ngày,/, (at, count) => at + count * day],
  [/^Cộng (\d+) tháng/, (at, count) => plusMonths(at, count)],
  [/^Cộng (\d+) giờ/, (at, count) => plusWorkingMinutes(at, count * 60)],
  [/^Nhận sau/, (at) => plusWorkingDays(at, 1)],
  [/cộng thêm (\d+) ngày làm việc/, (at, count) => plusWorkingDays(at, count)],
  [/cộng thêm (\d+) ngày,/, (at, count) => at + count * day],
  [/cộng thêm (\d+) phút/, (at, count) => plusWorkingMinutes(at, count)],
  [/^Gia hạn/, (_, __, text) => readDate(text) + 17 * 60 * minute],
  [/là ngày nghỉ: hạn chuyển/, (at) => plusWorkingDays(at, 0)],
];

const readd = (reasons: string[]): number =>
  reasons.reduce((at, text) => {
    const found = sentences.find(([pattern]) => pattern.test(text));
    return found ? found[1](at, Number(found[0].exec(text)?.[1] ?? 0), text) : at;
  }, 0);

const unit = fc.constantFrom(...timeUnits);
const limitOf = (value: number, of: TimeLimit['unit']): TimeLimit => ({
  value,
  unit: of,
  asWritten: { vi: '–', en: '–' },
});

/** Marks of one year: accepted at some minute, then pauses, supplements and at most one extension, in order. */
const history = fc
  .record({
    start: fc.integer({ min: 0, max: 300 * 1440 }),
    gaps: fc.array(fc.integer({ min: 1, max: 12 * 1440 }), { maxLength: 3 }),
    lengths: fc.array(fc.integer({ min: 1, max: 12 * 1440 }), { minLength: 3, maxLength: 3 }),
    ends: fc.array(fc.constantFrom('resume' as const, 'restart' as const), { minLength: 3, maxLength: 3 }),
    extension: fc.option(fc.integer({ min: 1, max: 40 })),
  })
  .map(({ start, gaps, lengths, ends, extension }) => {
    let at = Date.UTC(2026, 0, 3) + start * minute;
    const iso = (): string => new Date(at).toISOString();
    const marks: ClockMark[] = [{ effect: 'start', at: iso() }];
    gaps.forEach((gap, index) => {
      at += gap * minute;
      marks.push({ effect: 'pause', at: iso() });
      at += (lengths[index] ?? 1) * minute;
      marks.push({ effect: ends[index] ?? 'resume', at: iso() });
    });
    if (extension !== null)
      marks.push({ effect: 'extend', at: iso(), until: new Date(at + extension * day).toISOString().slice(0, 10) });
    return marks;
  });

const end = { dueTime: 'end-of-day' } as const;
const afterSupplement = fc.constantFrom('restart' as const, 'resume' as const);
const dueAt = (marks: ClockMark[], limit: TimeLimit, after: 'restart' | 'resume') =>
  deadline(marks, limit, after, calendar2026, end);

describe('any due date', () => {
  it('is what its explanation adds up to', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 40 }), unit, afterSupplement, (marks, value, of, after) => {
        const due = dueAt(marks, limitOf(value, of), after);
        const words = due?.reasons.map(({ vi }) => vi) ?? [];
        const sum = readd(words);
        const local = Date.parse(due?.at ?? '') + localOffset;
        expect(dateOf(sum)).toBe(dateOf(local));
        if (of === 'working-hour') expect(sum).toBe(local);
        expect(readMoment(words.find((text) => text.startsWith('Hạn')) ?? '')).toBe(local);
      }),
      { numRuns: 500 },
    );
  });

  it('is on a working day, inside working hours', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 40 }), unit, (marks, value, of) => {
        const local = Date.parse(dueAt(marks, limitOf(value, of), 'restart')?.at ?? '') + localOffset;
        expect(isSession(local - minute)).toBe(true);
      }),
    );
  });

  it('is never earlier for more time', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 40 }), unit, afterSupplement, (marks, value, of, after) => {
        const due = dueAt(marks, limitOf(value, of), after)?.at ?? '';
        const more = dueAt(marks, limitOf(value + 1, of), after)?.at ?? '';
        expect(more >= due).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('after a restart is that of a fresh start', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 40 }), unit, (marks, value, of) => {
        const last = marks.at(-1);
        const again = new Date(Date.parse(last?.at ?? '') + 3 * day).toISOString();
        const restarted = dueAt(
          [...marks, { effect: 'pause', at: last?.at ?? '' }, { effect: 'restart', at: again }],
          limitOf(value, of),
          'restart',
        );
        const fresh = dueAt([{ effect: 'start', at: again }], limitOf(value, of), 'restart');
        expect(restarted?.at).toBe(fresh?.at);
        expect(restarted?.reasons.slice(1)).toEqual(fresh?.reasons);
      }),
    );
  });
});
