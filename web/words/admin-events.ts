import type { DraftEvent } from '#shared/service/draft/draft.ts';
import type { Text } from '#shared/words/text.ts';

/** What happened to a draft, as its history says it. */
export const draftEventWords: Record<DraftEvent['action'], Text> = {
  open: { vi: 'Bắt đầu soạn', en: 'Begun' },
  save: { vi: 'Lưu nội dung', en: 'Saved' },
  send: { vi: 'Gửi thẩm tra', en: 'Sent for review' },
  'take-back': { vi: 'Rút về để sửa', en: 'Taken back' },
  return: { vi: 'Trả lại để sửa', en: 'Returned' },
  approve: { vi: 'Thẩm tra đồng ý', en: 'Approved' },
  'put-online': { vi: 'Đưa lên cổng', en: 'Put online' },
  publish: { vi: 'Công bố theo quyết định', en: 'Published by decision' },
  drop: { vi: 'Bỏ dự thảo', en: 'Dropped' },
};
