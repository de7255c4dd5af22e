import type { Text } from './text.ts';

/** What is wrong with an action's own fields. */
export const actionViolationWords = {
  'unknown-colleague': {
    vi: 'Chọn một chuyên viên hoặc lãnh đạo của đơn vị',
    en: 'Choose a processing officer or leader of the agency',
  },
  'holds-it-already': {
    vi: 'Người này đang giữ hồ sơ; chọn người khác',
    en: 'They hold it already; choose someone else',
  },
  'not-after-due': { vi: 'Chọn ngày sau hạn trả hiện tại', en: 'Choose a date after the present due date' },
  'not-after-today': { vi: 'Chọn ngày sau hôm nay', en: 'Choose a date after today' },
} as const satisfies Record<string, Text>;
export type ActionViolation = keyof typeof actionViolationWords;
