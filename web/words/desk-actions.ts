import type { StaffAction } from '#shared/dossier/action.ts';
import type { Text } from '#shared/words/text.ts';

/** Numbering and sealing is a call of its own, and an action like the others to who does it. */
export type StaffActionType = StaffAction['type'] | 'stamp';

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
    effect: {
      vi: 'Đồng nghiệp được chọn sẽ giữ hồ sơ và xác nhận đã nhận; giờ giao, giờ nhận được ghi ở cả hai bên.',
      en: 'The colleague chosen will hold it and say when they have it; both times are recorded.',
    },
  },
  acknowledge: {
    button: { vi: 'Xác nhận đã nhận', en: 'Confirm receipt' },
    effect: {
      vi: 'Ghi giờ bạn nhận hồ sơ được bàn giao. Làm bất cứ việc gì khác với hồ sơ cũng được tính là đã nhận.',
      en: 'Records when you received what was handed over. Doing anything else with it counts as receiving it too.',
    },
  },
  propose: {
    button: { vi: 'Trình kết quả', en: 'Propose the result' },
    effect: { vi: 'Lãnh đạo sẽ thấy dự thảo kết quả để ký.', en: 'The leader will see the draft result to sign.' },
  },
  review: {
    button: { vi: 'Đã soát, đồng ý', en: 'Reviewed, agreed' },
    effect: {
      vi: 'Ghi là bạn đã soát dự thảo; lãnh đạo thấy tên bạn trước khi ký.',
      en: 'Records that you read the draft; the leader sees your name before signing.',
    },
  },
  'return-draft': {
    button: { vi: 'Trả lại dự thảo', en: 'Send the draft back' },
    effect: {
      vi: 'Người thụ lý sửa và trình lại; người nộp không thấy lý do này.',
      en: 'The officer mends it and proposes again; the applicant does not see this reason.',
    },
  },
  approve: {
    button: { vi: 'Ký duyệt kết quả', en: 'Sign and approve the result' },
    effect: {
      vi: 'Ký số từng tệp rồi đồng ý; văn thư sẽ vào số, đóng dấu. Người soạn hoặc trình không tự ký.',
      en: 'Sign each file, then confirm; the registrar numbers and seals it. Nobody signs what they drafted or proposed.',
    },
  },
  stamp: {
    button: { vi: 'Vào số, đóng dấu', en: 'Number and seal' },
    effect: {
      vi: 'Lấy số tiếp theo của sổ văn bản đi, ghi ngày hôm nay và ký số của cơ quan. Người nộp được báo đã có kết quả.',
      en: 'Takes the next number of the outgoing register, today’s date and the agency’s digital seal. The applicant is told that the result is ready.',
    },
  },
  resolve: {
    button: { vi: 'Ban hành kết quả bản giấy', en: 'Issue a result on paper' },
    effect: {
      vi: 'Dùng khi kết quả không có tệp, đã ký và đóng dấu trên giấy. Người nộp được báo đã có kết quả.',
      en: 'For a result without a file, signed and sealed on paper. The applicant is told that it is ready.',
    },
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
    button: { vi: 'Ký, gửi xin lỗi và hẹn lại', en: 'Sign the apology, set a new date' },
    effect: {
      vi: 'Phiếu xin lỗi được ký số và gửi cho người nộp cùng ngày hẹn mới; chỉ được hẹn lại một lần (NĐ 61/2018, Điều 19.9).',
      en: 'The applicant gets a signed apology and the new date; this may be done once only (Decree 61/2018, Art. 19.9).',
    },
  },
  'return-result': {
    button: { vi: 'Trả kết quả', en: 'Hand over the result' },
    effect: { vi: 'Ghi người nhận và cách trả.', en: 'Records who received it and how.' },
  },
  message: {
    button: { vi: 'Nhắn người nộp', en: 'Message the applicant' },
    effect: {
      vi: 'Người nộp được báo và đọc tin nhắn trong hồ sơ; thời hạn không đổi.',
      en: 'The applicant is told and reads it in the dossier; the time limit stays.',
    },
  },
  note: {
    button: { vi: 'Ghi chú nội bộ', en: 'Internal note' },
    effect: {
      vi: 'Chỉ cán bộ của hồ sơ đọc được; người nộp không bao giờ thấy.',
      en: 'Only staff of this dossier read it; the applicant never does.',
    },
  },
  'ask-opinions': {
    button: { vi: 'Lấy ý kiến', en: 'Ask for opinions' },
    effect: {
      vi: 'Các cơ quan được hỏi cùng lúc; cơ quan khác cấp được hỏi qua một cửa của họ. Thời hạn giải quyết vẫn tính (NĐ 61/2018, Điều 19).',
      en: 'All agencies are asked at once, those of another level through their one-stop. The time limit goes on (Decree 61/2018, Art. 19).',
    },
  },
  'announce-visit': {
    button: { vi: 'Hẹn kiểm tra thực địa', en: 'Announce a site visit' },
    effect: { vi: 'Người nộp được báo thời gian, địa điểm.', en: 'The applicant is told when and where.' },
  },
  'record-visit': {
    button: { vi: 'Lập biên bản thực địa', en: 'Record the site visit' },
    effect: {
      vi: 'Biên bản được lưu trong hồ sơ; người nộp đọc được.',
      en: 'The minutes are kept with the dossier; the applicant can read them.',
    },
  },
  correct: {
    button: { vi: 'Đính chính kết quả', en: 'Correct the result' },
    effect: {
      vi: 'Hồ sơ được mở lại để sửa sai sót của cơ quan (NĐ 61/2018, Điều 21).',
      en: 'The dossier is reopened to mend the agency’s error (Decree 61/2018, Art. 21).',
    },
  },
};
