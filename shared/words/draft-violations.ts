import type { Text } from './text.ts';

/** What keeps a draft from being opened or from going on, beside what `checkForPublishing` names. */
export const draftViolationWords = {
  'id-malformed': {
    vi: 'Mã dịch vụ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ dang-ky-khai-sinh',
    en: 'An id has small letters without accents, digits and hyphens only, such as dang-ky-khai-sinh',
  },
  'id-taken': {
    vi: 'Mã này đã thuộc về một dịch vụ khác; hãy đặt mã khác',
    en: 'This id belongs to another service; choose another',
  },
  'unknown-version': { vi: 'Dịch vụ không có phiên bản này', en: 'The service has no such version' },
  'replaces-nothing': {
    vi: 'Chọn dịch vụ đang có hiệu lực sẽ bị thay thế',
    en: 'Choose the service in force that is replaced',
  },
  'unknown-agency': { vi: 'Không có cơ quan “{agency}”', en: 'There is no agency “{agency}”' },
  'base-moved': {
    vi: 'Dịch vụ đã có phiên bản mới hơn từ khi bản dự thảo được gửi; trả lại để đơn vị soạn so sánh và gửi lại',
    en: 'The service has a newer version since the draft was sent; return it, so that its authors compare and send it again',
  },
} as const satisfies Record<string, Text>;
export type DraftViolation = keyof typeof draftViolationWords;
