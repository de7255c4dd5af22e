import type { Calendar } from '#shared/calendar/calendar.ts';

type Day = Calendar['days'][number];
const day = (date: string, kind: Day['kind'], vi: string, en: string): Day => ({
  date,
  kind,
  name: { vi, en },
  source: 'lịch nghỉ 2026',
  status: 'official',
});

/** The table of 2026 as announced, written out: holidays, and two Saturdays worked in return. 2027 is not announced. */
export const calendar2026: Calendar = {
  version: '2026-test',
  officialYears: [2026],
  sessions: [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  days: [
    day('2026-01-01', 'holiday', 'Tết Dương lịch', 'New Year’s Day'),
    day('2026-01-02', 'swap-off', 'nghỉ hoán đổi', 'swapped day off'),
    day('2026-01-10', 'swap-work', 'làm bù', 'make-up day'),
    day('2026-02-16', 'holiday', 'Tết Nguyên đán', 'Lunar New Year'),
    day('2026-02-17', 'holiday', 'Tết Nguyên đán', 'Lunar New Year'),
    day('2026-02-18', 'holiday', 'Tết Nguyên đán', 'Lunar New Year'),
    day('2026-02-19', 'holiday', 'Tết Nguyên đán', 'Lunar New Year'),
    day('2026-02-20', 'holiday', 'Tết Nguyên đán', 'Lunar New Year'),
    day('2026-04-27', 'compensatory', 'Giỗ Tổ Hùng Vương (nghỉ bù)', 'Hung Kings’ Day (in lieu)'),
    day('2026-04-30', 'holiday', 'Ngày Chiến thắng', 'Reunification Day'),
    day('2026-05-01', 'holiday', 'Ngày Quốc tế lao động', 'Labour Day'),
    day('2026-08-22', 'swap-work', 'làm bù', 'make-up day'),
    day('2026-08-31', 'swap-off', 'nghỉ hoán đổi', 'swapped day off'),
    day('2026-09-01', 'holiday', 'Quốc khánh', 'National Day'),
    day('2026-09-02', 'holiday', 'Quốc khánh', 'National Day'),
    day('2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'),
    {
      ...day('2027-01-01', 'holiday', 'Tết Dương lịch', 'New Year’s Day'),
      status: 'provisional',
    },
  ],
};
