import type { Text } from './text.ts';

/** What keeps a service of another system from being recorded, at the place it is about. */
export const externalViolationWords = {
  'id-taken': {
    vi: 'Mã này đã thuộc về một dịch vụ khác; hãy đặt mã khác',
    en: 'This id belongs to another service; choose another',
  },
  'not-https': {
    vi: 'Nhập địa chỉ đầy đủ bắt đầu bằng https://, ví dụ https://dichvucong.gov.vn/',
    en: 'Enter the whole address, beginning with https://, such as https://dichvucong.gov.vn/',
  },
  'ends-before-it-begins': {
    vi: 'Ngày cuối không được trước ngày đầu',
    en: 'The last day may not be before the first',
  },
  'unknown-service': {
    vi: 'Chọn một dịch vụ của tỉnh đã được công bố',
    en: 'Choose a service of the province that has been published',
  },
  'nothing-changed': { vi: 'Chưa có gì thay đổi', en: 'Nothing was changed' },
} as const satisfies Record<string, Text>;
export type ExternalViolation = keyof typeof externalViolationWords;
