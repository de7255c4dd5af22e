import type { Text } from './text.ts';

/** Why a service takes no dossiers on a date. */
export const standingWords = {
  ended: {
    vi: 'Thủ tục này hết hiệu lực từ ngày {date}. Hồ sơ nộp trước ngày đó vẫn được giải quyết.',
    en: 'This procedure ceased to be in force on {date}. What was filed before that day is still decided.',
  },
  suspended: {
    vi: 'Đang tạm ngừng tiếp nhận hồ sơ: {reason}. Dự kiến nhận lại: {time}.',
    en: 'Applications are not taken for now: {reason}. Expected back: {time}.',
  },
  suspendedForNow: {
    vi: 'Đang tạm ngừng tiếp nhận hồ sơ: {reason}. Chưa có thời điểm nhận lại; xem lại trang thủ tục.',
    en: 'Applications are not taken for now: {reason}. No time expected back yet; check the page of the service again.',
  },
} as const satisfies Record<string, Text>;
