import type { Text } from '#shared/words/text.ts';

/** Words of a draft whose service has a newer version. */
export const newerVersionWords = {
  title: { vi: 'Thủ tục đã có nội dung mới', en: 'This service has changed' },
  help: {
    vi: 'Hồ sơ này được lập theo nội dung cũ; nội dung mới có hiệu lực từ ngày {date}. Chuyển sang nội dung mới thì các câu trả lời vẫn được giữ, hoặc cứ tiếp tục và nộp theo nội dung cũ.',
    en: 'This application was begun under what held before; the change is in force from {date}. Move to what holds now, and your answers stay, or go on and submit it as it was begun.',
  },
  changes: { vi: 'Xem {count} điểm thay đổi', en: 'See {count} changes' },
  none: {
    vi: 'Câu hỏi, giấy tờ, phí và thời hạn không thay đổi.',
    en: 'Questions, documents, fees and time limits are the same.',
  },
  added: { vi: 'mới', en: 'new' },
  removed: { vi: 'không còn', en: 'gone' },
  before: { vi: 'Trước:', en: 'Before:' },
  after: { vi: 'Nay:', en: 'Now:' },
  leaves: {
    vi: 'Nội dung mới không hỏi, hoặc hỏi cách khác, nên các câu trả lời sau sẽ bị bỏ: {questions}.',
    en: 'These answers are not asked any more, or asked otherwise, and will be left out: {questions}.',
  },
  take: { vi: 'Chuyển sang nội dung mới', en: 'Move to what holds now' },
  taking: { vi: 'Đang chuyển…', en: 'Moving…' },
  notSaved: {
    vi: 'Nội dung vừa nhập chưa lưu được lên cổng nên chưa chuyển. Kiểm tra mạng rồi thử lại.',
    en: 'What you just typed could not be saved, so nothing was changed. Check your network and try again.',
  },
} as const satisfies Record<string, Text>;
