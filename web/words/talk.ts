import type { Text } from '#shared/words/text.ts';

/** Words of what applicant and agency write to each other, read by both. */
export const talkWords = {
  visitAt: { vi: '{time} ngày {date}, {place}', en: '{time} on {date}, {place}' },
  visitWith: { vi: 'Thành phần: {names}', en: 'Present: {names}' },
  title: { vi: 'Nhắn cơ quan giải quyết', en: 'Write to the agency' },
  help: {
    vi: 'Dùng khi cần hỏi hoặc gửi thêm; không thay cho việc bổ sung hồ sơ được yêu cầu.',
    en: 'For a question, or to send something more; it does not stand in for a supplement that was asked for.',
  },
  text: { vi: 'Nội dung tin nhắn', en: 'Your message' },
  missing: { vi: 'Ghi nội dung tin nhắn', en: 'Write your message' },
  addFile: { vi: 'Kèm tệp', en: 'Add a file' },
  filesAlong: { vi: 'Tệp kèm theo', en: 'Files with it' },
  checking: { vi: 'đang kiểm tra…', en: 'being checked…' },
  ready: { vi: 'đã kiểm tra', en: 'checked' },
  remove: { vi: 'Bỏ', en: 'Take out' },
  waitFiles: { vi: 'Chờ tệp được kiểm tra xong rồi gửi', en: 'Wait until the files are checked, then send' },
  send: { vi: 'Gửi tin nhắn', en: 'Send' },
  sending: { vi: 'Đang gửi…', en: 'Sending…' },
  sent: { vi: 'Đã gửi tin nhắn.', en: 'Your message was sent.' },
  changed: {
    vi: 'Hồ sơ vừa thay đổi; tin nhắn còn nguyên. Xem lại rồi gửi lần nữa.',
    en: 'The dossier has just changed; your message is kept. Have a look, then send again.',
  },
  earlierSent: {
    vi: 'Tin nhắn bạn gửi lúc trước đã tới cơ quan, xem ở phần thư. Nội dung đang nhập chưa gửi; gửi nếu vẫn cần.',
    en: 'The message you sent before has arrived, see the letters. What you are writing now was not sent; send it if you still need to.',
  },
} as const satisfies Record<string, Text>;
