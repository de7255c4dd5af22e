import type { ActionType } from '../dossier/lifecycle.ts';
import type { Text } from './text.ts';

/** Every action as a line of the history that applicant and staff both read; buttons have words of their own where they are. */
export const doneWords: Record<ActionType, Text> = {
  open: { vi: 'Đã lập hồ sơ', en: 'Application started' },
  'take-newer-version': { vi: 'Đã chuyển sang mẫu mới của thủ tục', en: 'Moved to the newer version of the service' },
  submit: { vi: 'Đã nộp hồ sơ', en: 'Submitted' },
  'submit-to-pay': { vi: 'Đã gửi hồ sơ, chờ nộp phí', en: 'Handed in, fee to be paid' },
  'answer-supplement': { vi: 'Đã gửi phần bổ sung', en: 'Supplement sent' },
  withdraw: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' },
  collect: { vi: 'Đã nhận kết quả', en: 'Result collected' },
  accept: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  decline: { vi: 'Đã từ chối tiếp nhận', en: 'Not accepted' },
  'request-supplement': { vi: 'Đã yêu cầu bổ sung', en: 'Supplement asked for' },
  'request-payment': { vi: 'Đã yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment asked for' },
  'confirm-payment': { vi: 'Đã nộp phí, lệ phí', en: 'Fee paid' },
  'judge-exemption': { vi: 'Đã xét miễn, giảm phí', en: 'Exemption judged' },
  assign: { vi: 'Đã phân công xử lý', en: 'Assigned' },
  claim: { vi: 'Đã nhận xử lý', en: 'Claimed' },
  'hand-over': { vi: 'Đã chuyển người xử lý', en: 'Handed over' },
  propose: { vi: 'Đã trình kết quả', en: 'Result proposed' },
  resolve: { vi: 'Đã có kết quả', en: 'Result issued' },
  refuse: { vi: 'Đã từ chối giải quyết', en: 'Refused' },
  stop: { vi: 'Đã dừng giải quyết', en: 'Stopped' },
  extend: { vi: 'Đã xin lỗi và hẹn lại ngày trả kết quả', en: 'New date set, with apologies' },
  'return-result': { vi: 'Đã trả kết quả', en: 'Result handed over' },
  correct: { vi: 'Đã mở lại để đính chính kết quả', en: 'Reopened to correct the result' },
  transfer: { vi: 'Đã chuyển sang cơ quan kế thừa', en: 'Moved to the agency that took over' },
  're-date': {
    vi: 'Đã tính lại ngày hẹn theo lịch làm việc mới',
    en: 'Date counted again by the new working calendar',
  },
};
