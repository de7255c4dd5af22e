import type { Text } from './text.ts';

/** What keeps a change of the working calendar from being recorded, at the day it is about. */
export const calendarViolationWords = {
  'another-year': { vi: 'Ngày này không thuộc năm đang sửa', en: 'This day is not of the year being changed' },
  'listed-twice': { vi: 'Ngày này được nêu hai lần', en: 'This day is listed twice' },
  'works-anyway': {
    vi: 'Làm bù phải rơi vào thứ bảy hoặc chủ nhật',
    en: 'A make-up day must be a Saturday or Sunday',
  },
  'off-anyway': {
    vi: 'Nghỉ bù, nghỉ hoán đổi phải rơi vào ngày thường',
    en: 'A compensatory or swapped day off must be a weekday',
  },
  'nothing-changed': { vi: 'Lịch chưa có gì thay đổi', en: 'Nothing was changed in the calendar' },
} as const satisfies Record<string, Text>;
export type CalendarViolation = keyof typeof calendarViolationWords;
