import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the page on which one says how one is told. */
export const wishWords = {
  title: { vi: 'Cách nhận thông báo', en: 'How you are told' },
  intro: {
    vi: 'Bạn có thể tắt thông báo về tiến độ. Yêu cầu bổ sung, phí phải nộp, thay đổi ngày hẹn, từ chối và kết quả luôn có trong hộp thông báo, vì pháp luật yêu cầu cơ quan báo cho bạn.',
    en: 'You may turn off news of progress. What is asked of you, fees, changed dates, refusals and results are always in the inbox: the law asks agencies to tell you.',
  },
  all: { vi: 'Mọi thông báo', en: 'Everything' },
  important: { vi: 'Chỉ việc quan trọng', en: 'Only what is important' },
  importantHelp: {
    vi: 'Yêu cầu bổ sung, phí, đổi ngày hẹn, từ chối, kết quả',
    en: 'What is asked of you, fees, changed dates, refusals, results',
  },
  none: { vi: 'Không gửi', en: 'Nothing' },
  to: { vi: 'Gửi tới {to}', en: 'Sent to {to}' },
  noAddress: {
    vi: 'Tài khoản định danh của bạn chưa có địa chỉ này',
    en: 'Your identity provider gave no such address',
  },
  language: { vi: 'Ngôn ngữ thông báo', en: 'Language' },
  asFiled: { vi: 'Theo ngôn ngữ khi nộp hồ sơ', en: 'The one a dossier was filed in' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  save: { vi: 'Lưu lựa chọn', en: 'Save' },
  saved: { vi: 'Đã lưu. Áp dụng từ thông báo tiếp theo.', en: 'Saved. It counts from the next notice on.' },
} as const satisfies Record<string, Text>;

export const placeWords: Record<NoticeChannel, Text> = {
  inbox: { vi: 'Hộp thông báo trên cổng', en: 'Inbox of the portal' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  sms: { vi: 'Tin nhắn SMS', en: 'SMS' },
};
