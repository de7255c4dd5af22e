import type { Text } from '#shared/words/text.ts';

/** What is said of texts that this device keeps for who typed them. */
export const keptWords = {
  kept: {
    vi: 'Nội dung đã nhập ở đây vẫn được giữ trên thiết bị này; mở lại biểu mẫu này là có lại.',
    en: 'What you typed here is kept on this device; it is there again when you open this form again.',
  },
  filesNotKept: {
    vi: 'Tệp kèm theo thì không được giữ khi rời trang; hãy chọn lại.',
    en: 'Files are not kept once you leave the page; choose them again.',
  },
  restored: {
    vi: 'Đã khôi phục nội dung bạn đang nhập dở.',
    en: 'What you were typing has been restored.',
  },
} as const satisfies Record<string, Text>;
