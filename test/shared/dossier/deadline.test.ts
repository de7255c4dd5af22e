import { describe, expect, it } from 'vitest';
import { deadline, intakeDue } from '#shared/dossier/deadline.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import type { ClockMark } from '#shared/dossier/dossier.ts';
import type { TimeLimit } from '#shared/service/service.ts';
import seedCalendar from '#infra/seed/calendar.json' with { type: 'json' };
import { calendar2026 } from '../calendar/calendar-2026.ts';

const at = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+07:00`).toISOString();
const mark = (effect: ClockMark['effect'], when: string): ClockMark => ({ effect, at: at(when) });
const limit = (value: number, unit: TimeLimit['unit']): TimeLimit => ({ value, unit, asWritten: { vi: '–', en: '–' } });
const endOfDay = { dueTime: 'end-of-day' } as const;
const due = (marks: ClockMark[], time: TimeLimit, afterSupplement: 'restart' | 'resume' = 'restart') =>
  deadline(marks, time, afterSupplement, calendar2026, endOfDay);

/** The vectors of the deadline rules: received, how much, due. */
const vectors: [received: string, value: number, unit: TimeLimit['unit'], due: string][] = [
  ['2026-08-21 09:15', 1, 'working-day', '2026-08-22 17:00'],
  ['2026-08-21 09:15', 5, 'working-day', '2026-08-27 17:00'],
  ['2026-08-28 09:15', 3, 'working-day', '2026-09-07 17:00'],
  ['2026-02-13 09:15', 3, 'working-day', '2026-02-25 17:00'],
  ['2026-04-24 09:15', 3, 'working-day', '2026-05-04 17:00'],
  ['2026-11-23 09:15', 1, 'working-day', '2026-11-25 17:00'],
  ['2026-12-30 09:15', 3, 'working-day', '2027-01-05 17:00'],
  ['2026-08-12 09:15', 10, 'day', '2026-08-22 17:00'],
  ['2026-10-12 09:15', 20, 'day', '2026-11-02 17:00'],
];

describe('the date a result is due', () => {
  it.each(vectors)('received %s + %i %s: %s', (received, value, unit, expected) => {
    expect(due([mark('intake', received), mark('start', received)], limit(value, unit))?.at).toBe(at(expected));
  });

  it.each(vectors)(
    'is the same with the calendar a portal starts with: %s + %i %s',
    (received, value, unit, expected) => {
      const calendar = Calendar.parse(seedCalendar);
      const { at: seeded } =
        deadline([mark('start', received)], limit(value, unit), 'restart', calendar, endOfDay) ?? {};
      expect(seeded?.slice(0, 10)).toBe(at(expected).slice(0, 10));
    },
  );

  it('counts again from the start after a supplement', () => {
    const marks = [mark('start', '2026-11-02 09:00'), mark('pause', '2026-11-04 09:00')];
    const restarted = due([...marks, mark('restart', '2026-11-23 09:00')], limit(5, 'working-day'));
    expect(restarted?.at).toBe(at('2026-12-01 17:00'));
    expect(restarted?.reasons[0]?.vi).toContain('Điều 19.4');
  });

  it.each<[received: string, value: number, unit: TimeLimit['unit'], due: string]>([
    ['2026-12-31 09:00', 1, 'working-day', '2027-01-04 17:00'],
    ['2026-12-31 23:59', 1, 'working-day', '2027-01-05 17:00'],
    ['2027-01-01 00:00', 1, 'working-day', '2027-01-05 17:00'],
    ['2026-01-09 09:00', 1, 'working-day', '2026-01-10 17:00'],
    ['2026-01-09 09:00', 2, 'working-day', '2026-01-12 17:00'],
    ['2026-02-13 16:00', 1, 'working-day', '2026-02-23 17:00'],
    ['2026-02-09 09:00', 7, 'day', '2026-02-23 17:00'],
    ['2026-11-22 22:00', 5, 'working-day', '2026-12-01 17:00'],
    ['2026-11-20 22:00', 10, 'day', '2026-12-03 17:00'],
    ['2026-01-30 09:00', 1, 'month', '2026-03-02 17:00'],
    ['2026-11-23 09:00', 1, 'month', '2026-12-23 17:00'],
    ['2028-01-31 09:00', 1, 'month', '2028-02-29 17:00'],
    ['2028-02-28 09:00', 1, 'day', '2028-02-29 17:00'],
    ['2026-11-23 10:00', 8, 'working-hour', '2026-11-25 10:30'],
    ['2026-11-20 15:00', 4, 'working-hour', '2026-11-23 09:30'],
  ])('at the edges: received %s + %i %s: %s', (received, value, unit, expected) => {
    expect(due([mark('start', received)], limit(value, unit))?.at).toBe(at(expected));
  });

  it.each([
    ['2026-11-23 14:59', '2026-11-23 17:00'],
    ['2026-11-23 15:00', '2026-11-23 17:00'],
    ['2026-11-23 15:01', '2026-11-25 17:00'],
    ['2026-08-21 15:30', '2026-08-22 17:00'],
    ['2026-11-22 10:00', '2026-11-23 17:00'],
  ])('a result on the same day, received %s: %s', (received, expected) => {
    expect(due([mark('start', received)], limit(0, 'same-day'))?.at).toBe(at(expected));
  });

  it('reads the cut-off to the minute, as the receipt prints it', () => {
    const second = { effect: 'start', at: '2026-11-23T08:00:30.000Z' } as const;
    expect(due([second], limit(0, 'same-day'))?.at).toBe(at('2026-11-23 17:00'));
  });

  it('keeps the cut-off a service names', () => {
    const early = { ...limit(0, 'same-day'), cutOff: '10:00' };
    expect(due([mark('start', '2026-11-25 10:01')], early)?.at).toBe(at('2026-11-26 17:00'));
  });

  it('ends at the hour of receipt where the policy says so', () => {
    const byHour = deadline([mark('start', '2026-11-25 09:15')], limit(3, 'working-day'), 'restart', calendar2026, {
      dueTime: 'receipt-hour',
    });
    expect(byHour?.at).toBe(at('2026-11-30 09:15'));
  });

  it('uses the shorter limit a province commits to', () => {
    const promised = { ...limit(20, 'working-day'), committed: 2 };
    expect(due([mark('start', '2026-11-25 09:15')], promised)?.at).toBe(at('2026-11-27 17:00'));
  });

  it.each<[unit: TimeLimit['unit'], value: number, paused: string, resumed: string, due: string]>([
    ['working-day', 5, '2026-11-04 09:00', '2026-11-06 09:00', '2026-11-11 17:00'],
    ['working-day', 5, '2026-11-04 09:00', '2026-11-04 16:00', '2026-11-09 17:00'],
    ['working-day', 5, '2026-11-06 09:00', '2026-11-09 09:00', '2026-11-10 17:00'],
    ['working-day', 5, '2026-11-09 16:00', '2026-11-15 10:00', '2026-11-16 17:00'],
    ['working-day', 5, '2026-11-12 09:00', '2026-11-16 09:00', '2026-11-09 17:00'],
    ['day', 10, '2026-11-04 09:00', '2026-11-06 09:00', '2026-11-16 17:00'],
    ['day', 12, '2026-11-15 09:00', '2026-11-18 09:00', '2026-11-18 17:00'],
    ['month', 1, '2026-11-04 09:00', '2026-11-14 09:00', '2026-12-14 17:00'],
    ['same-day', 0, '2026-11-02 10:00', '2026-11-04 10:00', '2026-11-04 17:00'],
    ['working-hour', 4, '2026-11-02 10:00', '2026-11-03 08:00', '2026-11-03 11:00'],
  ])('gives the time of a fee pause back: %s %i, %s – %s: %s', (unit, value, paused, resumed, expected) => {
    const marks = [mark('start', '2026-11-02 09:00'), mark('pause', paused), mark('resume', resumed)];
    expect(due(marks, limit(value, unit))?.at).toBe(at(expected));
  });

  it('only pauses for a supplement where a sector’s law says so', () => {
    const marks = [
      mark('start', '2026-11-02 09:00'),
      mark('pause', '2026-11-04 09:00'),
      mark('restart', '2026-11-06 09:00'),
    ];
    expect(due(marks, limit(5, 'working-day'), 'resume')?.at).toBe(at('2026-11-11 17:00'));
    expect(due(marks, limit(5, 'working-day'), 'restart')?.at).toBe(at('2026-11-13 17:00'));
  });

  it('moves to the one new date, and on when that is a day off', () => {
    const started = mark('start', '2026-11-02 09:00');
    const extend = (until: string): ClockMark => ({ ...mark('extend', '2026-11-06 09:00'), until });
    expect(due([started, extend('2026-11-20')], limit(5, 'working-day'))?.at).toBe(at('2026-11-20 17:00'));
    expect(due([started, extend('2026-11-24')], limit(5, 'working-day'))?.at).toBe(at('2026-11-25 17:00'));
    expect(due([started, extend('2026-11-20')], limit(8, 'working-hour'))?.at).toBe(at('2026-11-20 17:00'));
  });

  it('begins afresh when a result is corrected', () => {
    const marks = [
      mark('start', '2026-11-02 09:00'),
      mark('end', '2026-11-06 09:00'),
      mark('restart', '2026-11-23 09:00'),
    ];
    expect(due(marks, limit(5, 'working-day'), 'resume')?.at).toBe(at('2026-12-01 17:00'));
  });

  it.each([
    ['before acceptance', [mark('intake', '2026-11-02 09:00')]],
    ['while paused', [mark('start', '2026-11-02 09:00'), mark('pause', '2026-11-03 09:00')]],
    ['after the end', [mark('start', '2026-11-02 09:00'), mark('end', '2026-11-03 09:00')]],
    ['without a mark', []],
  ])('is none %s', (_, marks) => expect(due(marks, limit(5, 'working-day'))).toBeUndefined());
});

describe('explaining a due date', () => {
  it('names every day passed over, and says that it is provisional', () => {
    const explained = due([mark('start', '2026-12-30 09:15')], limit(3, 'working-day'));
    expect(explained).toEqual({
      at: '2027-01-05T10:00:00.000Z',
      provisional: true,
      reasons: [
        {
          vi: 'Nhận lúc 09:15 thứ Tư 30/12/2026; ngày này không tính (Bộ luật Dân sự 2015, Điều 147).',
          en: 'Received at 09:15 on Wednesday 30 December 2026; that day is not counted (Civil Code 2015, Art. 147).',
        },
        {
          vi: 'Cộng 3 ngày làm việc, đến thứ Ba 05/01/2027 (không tính thứ Bảy, Chủ nhật; nghỉ thứ Sáu 01/01/2027 (Tết Dương lịch)).',
          en: 'Working days added: 3, to Tuesday 5 January 2027 (Saturdays and Sundays not counted; off: Friday 1 January 2027 (New Year’s Day)).',
        },
        { vi: 'Hạn trả kết quả: 17:00 thứ Ba 05/01/2027.', en: 'Result due: 17:00 on Tuesday 5 January 2027.' },
        {
          vi: 'Dự kiến: lịch nghỉ của khoảng thời gian này chưa được công bố chính thức.',
          en: 'Provisional: the holidays of this period are not yet officially announced.',
        },
      ],
    });
  });

  it('takes a long holiday together and names make-up days', () => {
    const tet = due([mark('start', '2026-02-13 09:15')], limit(3, 'working-day'));
    expect(tet?.reasons[1]?.vi).toContain('nghỉ 16/02/2026 đến 20/02/2026 (Tết Nguyên đán)');
    const madeUp = due([mark('start', '2026-08-21 09:15')], limit(1, 'working-day'));
    expect(madeUp?.reasons[1]?.vi).toContain('(có tính ngày làm bù thứ Bảy 22/08/2026)');
  });

  it('tells receipt out of hours, pause, extension and a moved last day', () => {
    const marks: ClockMark[] = [
      mark('start', '2026-11-01 22:00'),
      mark('pause', '2026-11-04 09:00'),
      mark('resume', '2026-11-06 09:00'),
      { ...mark('extend', '2026-11-09 09:00'), until: '2026-12-13' },
    ];
    expect(due(marks, limit(10, 'day'))?.reasons.map(({ vi }) => vi)).toEqual([
      'Hồ sơ đến lúc 22:00 Chủ nhật 01/11/2026, ngoài giờ làm việc, nên tính là nhận khi bắt đầu ngày làm việc kế tiếp.',
      'Nhận lúc 07:30 thứ Hai 02/11/2026; ngày này không tính (Bộ luật Dân sự 2015, Điều 147).',
      'Cộng 10 ngày, đến thứ Năm 12/11/2026.',
      'Tạm dừng từ 09:00 thứ Tư 04/11/2026 đến 09:00 thứ Sáu 06/11/2026 để thực hiện nghĩa vụ tài chính: cộng thêm 2 ngày, đến thứ Bảy 14/11/2026.',
      'Gia hạn một lần, đến Chủ nhật 13/12/2026 (Nghị định 61/2018, Điều 19.9).',
      'Chủ nhật 13/12/2026 là ngày nghỉ: hạn chuyển sang ngày làm việc tiếp theo, thứ Hai 14/12/2026 (Bộ luật Dân sự 2015, Điều 148).',
      'Hạn trả kết quả: 17:00 thứ Hai 14/12/2026.',
    ]);
  });
});

describe('the time in which a submission must be answered', () => {
  const intake = (marks: ClockMark[]) => intakeDue(marks, calendar2026, { intakeHours: 8 });

  it.each([
    ['2026-11-25 08:00', '2026-11-26 08:30'],
    ['2026-11-23 09:00', '2026-11-25 09:30'],
    ['2026-11-22 22:00', '2026-11-25 08:00'],
    ['2026-12-31 23:59', '2027-01-05 08:00'],
  ])('submitted %s: %s', (submitted, expected) => {
    expect(intake([mark('intake', submitted)])?.at).toBe(at(expected));
  });

  it('begins again when the applicant has answered, and stops while they have the move', () => {
    const marks = [mark('intake', '2026-11-02 09:00'), mark('pause', '2026-11-03 09:00')];
    expect(intake(marks)).toBeUndefined();
    expect(intake([...marks, mark('intake', '2026-11-23 09:00')])?.at).toBe(at('2026-11-25 09:30'));
    expect(intake([...marks, mark('end', '2026-11-23 09:00')])).toBeUndefined();
    expect(intake([mark('intake', '2026-11-02 09:00'), mark('start', '2026-11-02 10:00')])).toBeUndefined();
    expect(intake([])).toBeUndefined();
  });

  it('explains itself', () => {
    expect(intake([mark('intake', '2026-11-25 08:00')])?.reasons.map(({ en }) => en)).toEqual([
      'Submitted at 08:00 on Wednesday 25 November 2026.',
      'Working hours added: 8 (sessions 07:30–11:30, 13:30–17:00), to 08:30 on Thursday 26 November 2026.',
      'Answer on acceptance due: 08:30 on Thursday 26 November 2026.',
    ]);
  });
});
