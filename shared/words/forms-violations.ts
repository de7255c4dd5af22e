import type { Text } from './text.ts';

/** What keeps a turn of the printed forms from being recorded. */
export const formsViolationWords = {
  'day-twice': { vi: 'Ngày này đã được đặt rồi', en: 'This day is set already' },
  'not-ahead': {
    vi: 'Chọn ngày sau hôm nay: giấy tờ đã in giữ nguyên mẫu của ngày in',
    en: 'Choose a day after today: papers that were printed keep the forms of their day',
  },
  'used-already': {
    vi: 'Trước ngày đó đã dùng mẫu của văn bản này',
    en: 'The forms of this regulation are used before that day already',
  },
  'begun-stays': {
    vi: 'Mẫu đã dùng không sửa được nữa',
    en: 'Forms that are used already can no longer be changed',
  },
  'nothing-changed': { vi: 'Chưa có gì thay đổi', en: 'Nothing was changed' },
} as const satisfies Record<string, Text>;
export type FormsViolation = keyof typeof formsViolationWords;
