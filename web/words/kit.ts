import type { Text } from '#shared/words/text.ts';

/** Words of the components every page shares. */
export const kitWords = {
  error: { vi: 'Lỗi:', en: 'Error:' },
  errorSummary: { vi: 'Còn {count} chỗ cần sửa', en: 'There are {count} things to mend' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  choose: { vi: '– Chọn –', en: '– Choose –' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  day: { vi: 'Ngày', en: 'Day' },
  month: { vi: 'Tháng', en: 'Month' },
  year: { vi: 'Năm', en: 'Year' },
  dateHint: { vi: 'Ví dụ: 27 3 2026', en: 'For example: 27 3 2026' },
  severalHint: { vi: 'Chọn tất cả mục phù hợp', en: 'Choose all that apply' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  important: { vi: 'Lưu ý', en: 'Important' },
  success: { vi: 'Đã xong', en: 'Done' },
  steps: { vi: 'Các bước', en: 'Steps' },
  stepOf: { vi: 'Bước {at} / {of}', en: 'Step {at} of {of}' },
  done: { vi: 'đã xong', en: 'done' },
  'to-do': { vi: 'chưa làm', en: 'to do' },
  notAnswered: { vi: 'Chưa trả lời', en: 'Not answered' },
  change: { vi: 'Sửa', en: 'Change' },
} as const satisfies Record<string, Text>;
