import type { Text } from '../../words/text.ts';

/** Where a draft of a service stands. What is published is a version of the service, no draft any more. */
export const draftStatuses = ['draft', 'in-review', 'returned', 'ready-to-sign', 'published', 'dropped'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

export const draftStatusWords: Record<DraftStatus, Text> = {
  draft: { vi: 'Đang soạn', en: 'Draft' },
  'in-review': { vi: 'Đang thẩm tra', en: 'In review' },
  returned: { vi: 'Trả lại để sửa', en: 'Returned' },
  'ready-to-sign': { vi: 'Chờ ký công bố', en: 'Ready to sign' },
  published: { vi: 'Đã công bố', en: 'Published' },
  dropped: { vi: 'Đã bỏ', en: 'Dropped' },
};
