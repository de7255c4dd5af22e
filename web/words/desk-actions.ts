import type { StaffAction } from '#shared/dossier/action.ts';
import type { Text } from '#shared/words/text.ts';

export type StaffActionType = StaffAction['type'];

/** What an action's button says, and what happens when it is confirmed. */
export const deskActionWords: Record<StaffActionType, { button: Text; effect: Text }> = {
  accept: {
    button: { vi: 'Tiếp nhận', en: 'Accept' },
    effect: {
      vi: 'Hồ sơ được cấp mã chính thức, thời hạn giải quyết bắt đầu tính và Giấy tiếp nhận được cấp.',
      en: 'The dossier gets its official code, the time limit starts and the receipt is issued.',
    },
  },
  decline: {
    button: { vi: 'Không tiếp nhận', en: 'Decline' },
    effect: { vi: 'Phiếu từ chối tiếp nhận được gửi cho người nộp.', en: 'The applicant gets the notice of refusal.' },
  },
  'request-supplement': {
    button: { vi: 'Yêu cầu bổ sung', en: 'Ask for a supplement' },
    effect: {
      vi: 'Phiếu yêu cầu bổ sung được gửi; thời hạn tạm dừng.',
      en: 'The request is sent; the clock stands still.',
    },
  },
  'request-payment': {
    button: { vi: 'Yêu cầu nộp phí, lệ phí', en: 'Ask for payment' },
    effect: {
      vi: 'Người nộp được báo nộp tiền; thời hạn tạm dừng.',
      en: 'The applicant is told to pay; the clock stands still.',
    },
  },
  'judge-exemption': {
    button: { vi: 'Xét miễn, giảm phí', en: 'Judge an exemption' },
    effect: {
      vi: 'Nếu không chấp nhận, người nộp được báo lý do và phải nộp phần chênh lệch.',
      en: 'If it is not granted the applicant is told why and owes the difference.',
    },
  },
  assign: {
    button: { vi: 'Phân công', en: 'Assign' },
    effect: { vi: 'Giao hồ sơ cho một cán bộ thụ lý.', en: 'Gives the dossier to an officer.' },
  },
  claim: {
    button: { vi: 'Nhận xử lý', en: 'Take it up' },
    effect: { vi: 'Bạn sẽ giữ hồ sơ này.', en: 'You will hold this dossier.' },
  },
  'hand-over': {
    button: { vi: 'Chuyển cho đồng nghiệp', en: 'Hand over' },
    effect: { vi: 'Đồng nghiệp được chọn sẽ giữ hồ sơ.', en: 'The colleague chosen will hold it.' },
  },
  propose: {
    button: { vi: 'Trình kết quả', en: 'Propose the result' },
    effect: { vi: 'Lãnh đạo sẽ thấy dự thảo kết quả để ký.', en: 'The leader will see the draft result to sign.' },
  },
  resolve: {
    button: { vi: 'Ký, ban hành kết quả', en: 'Approve the result' },
    effect: { vi: 'Người nộp được báo đã có kết quả.', en: 'The applicant is told that the result is ready.' },
  },
  refuse: {
    button: { vi: 'Từ chối giải quyết', en: 'Refuse' },
    effect: { vi: 'Phiếu từ chối giải quyết được gửi cho người nộp.', en: 'The applicant gets the notice of refusal.' },
  },
  stop: {
    button: { vi: 'Dừng giải quyết', en: 'Stop' },
    effect: { vi: 'Hồ sơ dừng lại và người nộp được báo lý do.', en: 'Work stops and the applicant is told why.' },
  },
  extend: {
    button: { vi: 'Xin lỗi và hẹn lại', en: 'Set a new date' },
    effect: {
      vi: 'Người nộp được xin lỗi và báo ngày mới; chỉ được hẹn lại một lần (NĐ 61/2018, Điều 19.9).',
      en: 'The applicant gets an apology and the new date; this may be done once only (Decree 61/2018, Art. 19.9).',
    },
  },
  'return-result': {
    button: { vi: 'Trả kết quả', en: 'Hand over the result' },
    effect: { vi: 'Ghi người nhận và cách trả.', en: 'Records who received it and how.' },
  },
  correct: {
    button: { vi: 'Đính chính kết quả', en: 'Correct the result' },
    effect: {
      vi: 'Hồ sơ được mở lại để sửa sai sót của cơ quan (NĐ 61/2018, Điều 21).',
      en: 'The dossier is reopened to mend the agency’s error (Decree 61/2018, Art. 21).',
    },
  },
};
