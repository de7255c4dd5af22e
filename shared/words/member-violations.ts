import type { Text } from './text.ts';

/** What keeps a member of staff from being recorded, at the place it is about. */
export const memberViolationWords = {
  'unknown-agency': { vi: 'Không có đơn vị này', en: 'There is no such unit' },
  'not-in-force': { vi: 'Đơn vị này không hoạt động vào ngày đó', en: 'This unit does not exist on that day' },
  'ends-before-it-begins': {
    vi: 'Ngày cuối không được trước ngày bắt đầu',
    en: 'The last day may not be before the first',
  },
  'absence-over': { vi: 'Những ngày này đã qua', en: 'These days are over' },
  'absence-too-far': { vi: 'Không quá một năm kể từ hôm nay', en: 'Not more than a year from today' },
  'nothing-changed': { vi: 'Chưa có gì thay đổi', en: 'Nothing was changed' },
} as const satisfies Record<string, Text>;
export type MemberViolation = keyof typeof memberViolationWords;
