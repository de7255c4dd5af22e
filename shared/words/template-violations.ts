import type { Text } from './text.ts';

/** What keeps the text of a notice from being recorded. */
export const templateViolationWords = {
  empty: { vi: 'Nhập nội dung', en: 'Enter the text' },
  'unknown-mark': {
    vi: 'Cổng không điền được {marks} vào loại thông báo này. Dùng được: {known}',
    en: 'The portal cannot fill in {marks} here. These it can: {known}',
  },
  'mark-missing': {
    vi: 'Thiếu {marks}: người nộp phải biết cơ quan, người xử lý, thời gian và việc cần làm',
    en: '{marks} must be there: applicants must learn agency, person, times and what to do',
  },
  'sms-names-service': {
    vi: 'Tin nhắn hiện trên màn hình khóa: không nêu tên thủ tục, bỏ {service}',
    en: 'Text messages show on locked screens: leave out {service}, which says what the dossier is about',
  },
  'sms-title': { vi: 'Tin nhắn không có tiêu đề', en: 'A text message has no title' },
  'sms-too-long': {
    vi: 'Tin nhắn dài {segments} phần; nhiều nhất {most}. Viết ngắn lại, hoặc viết không dấu',
    en: 'It takes {segments} parts; at most {most}. Shorten it, or write it without accents',
  },
  'nothing-changed': { vi: 'Chưa có gì thay đổi', en: 'Nothing was changed' },
} as const satisfies Record<string, Text>;
export type TemplateViolation = keyof typeof templateViolationWords;
