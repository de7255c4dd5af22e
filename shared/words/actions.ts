import type { ActionType } from '../dossier/lifecycle.ts';
import type { Text } from './text.ts';

/** Every action as its button says it, and as a line of the history that applicant and staff both read. */
export const actionWords: Record<ActionType, { button: Text; done: Text }> = {
  open: {
    button: { vi: 'Lập hồ sơ', en: 'Start an application' },
    done: { vi: 'Đã lập hồ sơ', en: 'Application started' },
  },
  submit: { button: { vi: 'Nộp hồ sơ', en: 'Submit' }, done: { vi: 'Đã nộp hồ sơ', en: 'Submitted' } },
  'answer-supplement': {
    button: { vi: 'Gửi phần bổ sung', en: 'Send the supplement' },
    done: { vi: 'Đã gửi phần bổ sung', en: 'Supplement sent' },
  },
  withdraw: { button: { vi: 'Rút hồ sơ', en: 'Withdraw' }, done: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' } },
  collect: {
    button: { vi: 'Nhận kết quả', en: 'Collect the result' },
    done: { vi: 'Đã nhận kết quả', en: 'Result collected' },
  },
  accept: { button: { vi: 'Tiếp nhận', en: 'Accept' }, done: { vi: 'Đã tiếp nhận', en: 'Accepted' } },
  decline: {
    button: { vi: 'Từ chối tiếp nhận', en: 'Decline' },
    done: { vi: 'Đã từ chối tiếp nhận', en: 'Not accepted' },
  },
  'request-supplement': {
    button: { vi: 'Yêu cầu bổ sung', en: 'Ask for a supplement' },
    done: { vi: 'Đã yêu cầu bổ sung', en: 'Supplement asked for' },
  },
  'request-payment': {
    button: { vi: 'Yêu cầu nộp phí', en: 'Ask for payment' },
    done: { vi: 'Đã yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment asked for' },
  },
  'confirm-payment': {
    button: { vi: 'Xác nhận đã thu', en: 'Confirm payment' },
    done: { vi: 'Đã xác nhận nộp phí', en: 'Payment confirmed' },
  },
  assign: { button: { vi: 'Phân công', en: 'Assign' }, done: { vi: 'Đã phân công xử lý', en: 'Assigned' } },
  claim: { button: { vi: 'Nhận xử lý', en: 'Claim' }, done: { vi: 'Đã nhận xử lý', en: 'Claimed' } },
  'hand-over': {
    button: { vi: 'Chuyển người khác', en: 'Hand over' },
    done: { vi: 'Đã chuyển người xử lý', en: 'Handed over' },
  },
  propose: {
    button: { vi: 'Trình kết quả', en: 'Propose a result' },
    done: { vi: 'Đã trình kết quả', en: 'Result proposed' },
  },
  resolve: {
    button: { vi: 'Ký, ban hành kết quả', en: 'Issue the result' },
    done: { vi: 'Đã có kết quả', en: 'Result issued' },
  },
  refuse: {
    button: { vi: 'Từ chối giải quyết', en: 'Refuse' },
    done: { vi: 'Đã từ chối giải quyết', en: 'Refused' },
  },
  stop: { button: { vi: 'Dừng giải quyết', en: 'Stop' }, done: { vi: 'Đã dừng giải quyết', en: 'Stopped' } },
  extend: {
    button: { vi: 'Xin lỗi và hẹn lại', en: 'Apologise and set a new date' },
    done: { vi: 'Đã xin lỗi và hẹn lại ngày trả kết quả', en: 'New date set, with apologies' },
  },
  'return-result': {
    button: { vi: 'Trả kết quả', en: 'Hand over the result' },
    done: { vi: 'Đã trả kết quả', en: 'Result handed over' },
  },
  correct: {
    button: { vi: 'Đính chính kết quả', en: 'Correct the result' },
    done: { vi: 'Đã mở lại để đính chính kết quả', en: 'Reopened to correct the result' },
  },
};
