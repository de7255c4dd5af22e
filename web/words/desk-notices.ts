import type { Sending } from '#shared/notice/sending.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the desk's page about messages that may not have arrived. */
export const unsureWords = {
  title: { vi: 'Thông báo chưa rõ kết quả', en: 'Messages that may not have arrived' },
  intro: {
    vi: 'Hộp thông báo trên cổng luôn có các tin này. Cổng không tự gửi lại thư điện tử hoặc tin nhắn khi chưa rõ đã đến hay chưa, để không ai nhận hai lần. Với việc gấp, hãy gọi điện. Ai không có tài khoản, thư điện tử hay số di động thì chỉ báo được bằng giấy.',
    en: 'The portal’s inbox has them in any case. Nothing is sent again by itself while nobody knows whether it arrived, so that nobody gets it twice. Where it is urgent, call. Who has no account, no e-mail address and no mobile is told on paper alone.',
  },
  none: { vi: 'Mọi thông báo của đơn vị đã gửi xong.', en: 'Every message of your unit has gone out.' },
  count: { vi: '{count} thông báo cần xem', en: '{count} to look at' },
  about: { vi: 'Hồ sơ', en: 'Dossier' },
  what: { vi: 'Việc đã báo', en: 'What it tells' },
  channel: { vi: 'Gửi qua', en: 'Sent by' },
  since: { vi: 'Từ lúc', en: 'Since' },
  why: { vi: 'Vì sao', en: 'Why' },
  action: { vi: 'Xử lý', en: 'What to do' },
  resend: { vi: 'Gửi lại', en: 'Send again' },
  told: { vi: 'Đã báo qua điện thoại', en: 'Told by phone' },
  print: { vi: 'Mở hồ sơ để in phiếu', en: 'Open it to print the form' },
  posted: { vi: 'Đã gửi hoặc trao tay', en: 'Posted or handed over' },
  notedPosted: { vi: 'Đã ghi là gửi hoặc trao tay.', en: 'Noted as posted or handed over.' },
  resent: { vi: 'Đã đưa vào hàng gửi lại.', en: 'It will be sent again.' },
  noted: { vi: 'Đã ghi là báo qua điện thoại.', en: 'Noted as told by phone.' },
  sureTitle: { vi: 'Gửi lại thông báo của hồ sơ {code}?', en: 'Send the message about {code} again?' },
  sure: {
    vi: 'Nếu lần trước thực ra đã đến, người nộp sẽ nhận hai lần.',
    en: 'If it did arrive, the applicant gets it twice.',
  },
  keep: { vi: 'Để nguyên', en: 'Leave it' },
} as const satisfies Record<string, Text>;

export const channelWords: Record<Sending['channel'], Text> = {
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  sms: { vi: 'Tin nhắn SMS', en: 'SMS' },
  paper: { vi: 'Phiếu giấy', en: 'Paper' },
};

/** Why a message did not go out, or why nobody knows. */
export const whyWords: Record<NonNullable<Sending['reason']>, Text> = {
  'nobody-reached': {
    vi: 'Không báo được: người nộp không có tài khoản, thư điện tử hay số di động. In phiếu rồi gửi bưu chính',
    en: 'Nobody could be told: no account, no e-mail address, no mobile. Print the form and post it',
  },
  'invalid-address': {
    vi: 'Không gửi được: địa chỉ hoặc số điện thoại sai',
    en: 'Not sent: the address or number is wrong',
  },
  rejected: { vi: 'Không gửi được: nơi chuyển thư từ chối', en: 'Not sent: the carrier refused it' },
  throttled: {
    vi: 'Không gửi được sau năm lần: nơi chuyển thư quá tải',
    en: 'Not sent in five attempts: the carrier is busy',
  },
  unreachable: {
    vi: 'Không gửi được sau năm lần: không nối được nơi chuyển thư',
    en: 'Not sent in five attempts: the carrier is out of reach',
  },
  'not-set-up': {
    vi: 'Không gửi được: dịch vụ gửi chưa sẵn sàng, hãy báo quản trị',
    en: 'Not sent: sending is not set up; tell the administrator',
  },
  'no-answer': { vi: 'Đã chuyển đi nhưng không có trả lời', en: 'Handed over, but no answer came' },
  'carrier-broke': { vi: 'Nơi chuyển thư gặp sự cố khi đang nhận', en: 'The carrier broke down while taking it' },
  vanished: { vi: 'Bị ngắt giữa chừng khi đang gửi', en: 'Interrupted while it was being sent' },
};
