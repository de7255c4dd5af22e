import type { Text } from '#shared/words/text.ts';

/** Words of what is brought to a counter and not received. */
export const notReceivedWords = {
  ask: { vi: 'Yêu cầu bổ sung', en: 'Ask for what is missing' },
  askEffect: {
    vi: 'Những gì đã mang đến được lưu lại và hồ sơ được cấp mã tạm. In Phiếu yêu cầu bổ sung trao cho người nộp; thời hạn giải quyết chưa tính.',
    en: 'What was brought is kept, and the dossier gets a temporary code. Print the request for the applicant; no time limit runs yet.',
  },
  marked: {
    vi: 'Mọi mục còn thiếu hoặc sai đã được đánh dấu sẵn. Sửa lý do cho dễ hiểu, thêm mục khác nếu cần: chỉ yêu cầu một lần cho đủ.',
    en: 'Everything that is missing or wrong is marked. Word the reasons plainly and add what else is needed: it is asked for once.',
  },
  confirmAsk: { vi: 'Lập Phiếu yêu cầu bổ sung', en: 'Issue the request' },
  decline: { vi: 'Từ chối tiếp nhận', en: 'Decline it' },
  declineEffect: {
    vi: 'Những gì đã mang đến được lưu lại dưới một mã tạm và hồ sơ kết thúc. In Phiếu từ chối tiếp nhận, trả lại giấy tờ gốc cho người nộp.',
    en: 'What was brought is kept under a temporary code, and the dossier ends. Print the notice of refusal and give the papers back.',
  },
  confirmDecline: { vi: 'Lập Phiếu từ chối tiếp nhận', en: 'Issue the refusal' },
  onlyOnPaper: {
    vi: 'Người nộp không để lại số di động hay thư điện tử: chỉ báo được bằng phiếu in, trao tay hoặc gửi bưu chính.',
    en: 'The applicant left neither a mobile number nor an e-mail address: only the printed form reaches them, by hand or by post.',
  },
  sending: { vi: 'Đang lập phiếu…', en: 'Issuing it…' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  notThere: { vi: 'Chưa có trong hồ sơ.', en: 'It is not in the dossier.' },
  notShown: { vi: 'Chưa xuất trình để đối chiếu.', en: 'It was not shown to be compared.' },
  notAnswered: { vi: 'Chưa ghi.', en: 'It is not filled in.' },
  asked: { vi: 'Đã yêu cầu bổ sung', en: 'More was asked for' },
  declined: { vi: 'Đã từ chối tiếp nhận', en: 'It was declined' },
  temporary: { vi: 'Mã tạm của hồ sơ', en: 'Temporary code' },
  answerBy: { vi: 'Hạn bổ sung', en: 'To be supplemented by' },
  handAsked: {
    vi: 'Trao phiếu cho người nộp hoặc gửi theo đường bưu chính. Khi có đủ, mở lại hồ sơ bằng mã này để nhận phần bổ sung.',
    en: 'Hand it over or post it. Once everything is there, find the dossier by this code and take in the supplement.',
  },
  handDeclined: {
    vi: 'Trao phiếu và trả lại giấy tờ cho người nộp, hoặc gửi theo đường bưu chính.',
    en: 'Hand it over with the papers, or post them.',
  },
  printAsked: { vi: 'In Phiếu yêu cầu bổ sung', en: 'Print the request' },
  printDeclined: { vi: 'In Phiếu từ chối tiếp nhận', en: 'Print the refusal' },
} as const satisfies Record<string, Text>;
