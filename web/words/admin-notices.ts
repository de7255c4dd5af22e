import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import type { Text } from '#shared/words/text.ts';
import type { OnceWords } from '../kit/ask-once.tsx';

/** Words of the pages about the texts of notices. */
export const templateWords = {
  title: { vi: 'Mẫu thông báo', en: 'Texts of notices' },
  intro: {
    vi: 'Cổng tự gửi các thông báo này khi hồ sơ thay đổi. Sửa mẫu có hiệu lực với thông báo gửi từ lúc lưu; thông báo đã gửi giữ nguyên.',
    en: 'The portal sends these by itself when a dossier moves. A change counts for what is sent from then on; what was sent stays.',
  },
  kind: { vi: 'Khi', en: 'When' },
  own: { vi: 'Mẫu của tỉnh', en: 'Own text' },
  default: { vi: 'Mẫu mặc định', en: 'The portal’s text' },
  back: { vi: 'Về danh sách mẫu thông báo', en: 'Back to the texts' },
  heading: { vi: '{kind} – {channel}', en: '{kind} – {channel}' },
  form: { vi: 'Nội dung', en: 'Text' },
  titleField: { vi: 'Tiêu đề', en: 'Title' },
  body: { vi: 'Nội dung', en: 'Text' },
  bodyHint: {
    vi: 'Mỗi dòng là một câu; dòng có thông tin mà cổng chưa biết sẽ được bỏ.',
    en: 'A sentence a line; a line of which the portal does not know everything is left out.',
  },
  marks: { vi: 'Chỗ cổng tự điền', en: 'What the portal fills in' },
  needed: { vi: 'bắt buộc', en: 'required' },
  preview: { vi: 'Xem trước với dữ liệu mẫu', en: 'With example data' },
  sms: { vi: '{units} ký tự {alphabet}, {segments} tin', en: '{units} signs in {alphabet}, parts: {segments}' },
  accents: {
    vi: 'Có dấu: 70 ký tự một tin. Viết không dấu: 160 ký tự một tin, tên và ngày cũng được điền không dấu.',
    en: 'With accents 70 signs a part. Without them 160, and names and dates are filled in without accents too.',
  },
  saved: { vi: 'Đã lưu mẫu thông báo.', en: 'The text was saved.' },
  reverted: { vi: 'Đã trở về mẫu mặc định.', en: 'The portal’s text is used again.' },
} as const satisfies Record<string, Text>;

export const noticeChannelWords: Record<NoticeChannel, Text> = {
  inbox: { vi: 'Hộp thông báo', en: 'Inbox' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  sms: { vi: 'Tin nhắn SMS', en: 'SMS' },
};

/** What each mark stands for. */
export const markWords: Record<string, Text> = {
  code: { vi: 'mã hồ sơ', en: 'code of the dossier' },
  service: { vi: 'tên thủ tục', en: 'service' },
  agency: { vi: 'cơ quan giải quyết', en: 'competent agency' },
  receivingAgency: { vi: 'nơi tiếp nhận và trả kết quả', en: 'where it is received and handed back' },
  person: { vi: 'cán bộ thực hiện', en: 'who did it' },
  moment: { vi: 'thời điểm thực hiện', en: 'when it was done' },
  due: { vi: 'hạn mới nhất', en: 'date due' },
  answerBy: { vi: 'hạn bổ sung', en: 'to be answered by' },
  until: { vi: 'ngày hẹn lại', en: 'new date' },
  next: { vi: 'việc cần làm', en: 'what to do next' },
  link: { vi: 'địa chỉ hồ sơ trên cổng', en: 'where to read on' },
};

export const revertWords: OnceWords = {
  opens: { vi: 'Trở về mẫu mặc định', en: 'Back to the portal’s text' },
  title: { vi: 'Bỏ mẫu của tỉnh và dùng lại mẫu mặc định?', en: 'Leave your text and use the portal’s again?' },
  yes: { vi: 'Trở về mặc định', en: 'Use the portal’s' },
  no: { vi: 'Giữ mẫu này', en: 'Keep this one' },
};
