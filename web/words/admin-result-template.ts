import type { Text } from '#shared/words/text.ts';

/** Words of writing the template of a result. */
export const resultTemplateWords = {
  symbol: { vi: 'Ký hiệu trong sổ văn bản đi', en: 'Symbol in the outgoing register' },
  symbolHint: {
    vi: 'Đứng sau số, ví dụ XN-UBND trong “05/XN-UBND”. Mỗi ký hiệu một sổ, đánh số lại từ 01 mỗi năm.',
    en: 'Stands behind the number, as XN-UBND in “05/XN-UBND”. Each symbol has its register, numbered anew every year.',
  },
  add: { vi: 'Thêm mẫu để cổng in kết quả', en: 'Add a template, so that the portal prints the result' },
  remove: { vi: 'Bỏ mẫu kết quả', en: 'Remove the template' },
  title: { vi: 'Tên của giấy', en: 'Title of the paper' },
  body: { vi: 'Nội dung, mỗi đoạn một dòng', en: 'Text, a paragraph a line' },
  bodyHint: {
    vi: 'Câu trả lời và thông tin hồ sơ ghi trong ngoặc nhọn. Dòng chỉ có câu hỏi không trả lời thì không in. Số và ngày chỉ đặt ở cuối dòng.',
    en: 'Answers and facts of the dossier go in braces. A line all of whose questions were left open is not printed. Number and date stand at the end of a line.',
  },
  parts: { vi: 'Những gì ghi được trong ngoặc nhọn', en: 'What can stand in braces' },
  signedAs: { vi: 'Chức vụ người ký', en: 'Office of who signs' },
  preview: { vi: 'Xem trước', en: 'Preview' },
} as const satisfies Record<string, Text>;
