import type { Text } from '#shared/words/text.ts';

/** Words of the questions that tell what one has to pay before applying. */
export const feeAskedWords = {
  help: {
    vi: 'Chỉ để tham khảo; không lưu gì và không cần đăng nhập. Số tiền chính thức tính theo hồ sơ đã nộp.',
    en: 'For information only: nothing is kept and no sign-in is needed. The fee that counts is that of the dossier you file.',
  },
  answerAll: { vi: 'Trả lời các câu hỏi trên để biết số tiền.', en: 'Answer the questions above to see the fee.' },
  case: { vi: 'Trường hợp', en: 'Case' },
  channel: { vi: 'Cách nộp hồ sơ', en: 'How you file' },
  capacity: { vi: 'Nộp cho ai', en: 'For whom you file' },
  agency: { vi: 'Cơ quan giải quyết', en: 'Authority' },
} as const satisfies Record<string, Text>;
