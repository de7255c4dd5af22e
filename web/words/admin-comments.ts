import type { Text } from '#shared/words/text.ts';

/** Words of comments on a draft. */
export const commentWords = {
  comment: { vi: 'Góp ý', en: 'Comment' },
  on: { vi: 'Góp ý: {place}', en: 'Comment on: {place}' },
  whole: { vi: 'Góp ý chung', en: 'On the whole' },
  wholeDraft: { vi: 'cả dự thảo', en: 'the whole draft' },
  send: { vi: 'Gửi góp ý', en: 'Send' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  missing: { vi: 'Nhập nội dung góp ý', en: 'Enter the comment' },
  settle: { vi: 'Đánh dấu đã xử lý', en: 'Mark as settled' },
  settledBy: { vi: '{name} đã xử lý', en: 'settled by {name}' },
  settledCount: { vi: '{count} góp ý đã xử lý', en: '{count} settled comments' },
  by: { vi: '{name}, {moment}', en: '{name}, {moment}' },
  comments: { vi: 'Góp ý', en: 'Comments' },
  none: { vi: 'Chưa có góp ý nào.', en: 'There are no comments.' },
  gone: { vi: 'chỗ này không còn nữa', en: 'this place is gone' },
} as const satisfies Record<string, Text>;
