import type { RefundMethod, RefundReason, RefundStatus } from '../payment/refund.ts';
import type { Text } from './text.ts';

export const refundStatusWords: Record<RefundStatus, Text> = {
  due: { vi: 'Phải hoàn trả', en: 'Owed back' },
  proposed: { vi: 'Đề nghị hoàn trả', en: 'Proposed' },
  asked: { vi: 'Chờ duyệt', en: 'Waiting for approval' },
  approved: { vi: 'Đã duyệt, chờ chuyển tiền', en: 'Approved, to be sent' },
  sent: { vi: 'Đã gửi yêu cầu hoàn tiền', en: 'Sent' },
  'in-doubt': { vi: 'Chưa rõ kết quả, cần kiểm tra', en: 'In doubt, to be checked' },
  done: { vi: 'Đã hoàn trả', en: 'Refunded' },
  rejected: { vi: 'Không duyệt', en: 'Rejected' },
};

/** Where a refund stands, told to whoever wants a step that it does not have there, and what to do instead. */
export const refundStandsWords: Record<RefundStatus, Text> = {
  due: {
    vi: 'Khoản này chưa có ai đề nghị cách trả, hoặc đề nghị trước không được duyệt. Chưa có gì được ghi; kế toán chọn “Đề nghị hoàn” trước.',
    en: 'Nobody has asked for it yet, or what was asked was not approved. Nothing was written; a cashier chooses “Ask” first.',
  },
  proposed: {
    vi: 'Khoản này mới được đề nghị, chưa duyệt. Chưa có gì được ghi; người thứ hai duyệt hoặc không duyệt.',
    en: 'It is only proposed. Nothing was written; a second person approves or rejects it.',
  },
  asked: {
    vi: 'Khoản này đã được đề nghị và đang chờ duyệt. Chưa có gì được ghi; người thứ hai duyệt hoặc không duyệt.',
    en: 'It was asked for and waits for approval. Nothing was written; a second person approves or rejects it.',
  },
  approved: {
    vi: 'Khoản này đã được duyệt. Chưa có gì được ghi thêm; trả tiền theo cách đã duyệt rồi chọn “Ghi đã trả” kèm số chứng từ. Nếu không trả được theo cách đó, người khác với người đề nghị chọn “Ghi chưa trả”.',
    en: 'It was approved. Nothing more was written; give the money back that way, then choose “Note as given back” with the number of the document. Where it cannot go that way, somebody else than who asked notes it as not given back.',
  },
  sent: {
    vi: 'Cổng thanh toán đã nhận lệnh hoàn tiền. Chưa có gì được ghi thêm; khi tiền đã về tài khoản người nộp thì chọn “Ghi đã trả”. Nếu cổng báo từ chối, người khác với người đề nghị chọn “Ghi chưa trả”.',
    en: 'The provider has taken it to send. Nothing more was written; once the payer has it, choose “Note as given back”. Where the provider refuses it after all, somebody else than who asked notes it as not given back.',
  },
  'in-doubt': {
    vi: 'Chưa rõ tiền đã đi hay chưa, nên không gửi lại để khỏi trả hai lần. Hỏi cổng hoặc ngân hàng, rồi chọn “Ghi đã trả” hoặc “Ghi chưa trả”.',
    en: 'Nobody knows whether it went, so it is not sent again. Ask the provider or the bank, then note it as given back, or as not given back.',
  },
  done: {
    vi: 'Khoản này đã hoàn trả xong, không cần làm gì thêm. Không có gì được ghi lần nữa.',
    en: 'It was given back already and there is nothing more to do. Nothing was written again.',
  },
  rejected: {
    vi: 'Đề nghị này đã bị từ chối. Chưa có gì được ghi; nếu vẫn cần hoàn trả, lập đề nghị mới ở hồ sơ.',
    en: 'This proposal was rejected. Nothing was written; if it must go back all the same, propose it anew at the dossier.',
  },
};

/** Of what is approved to go back through a provider: no person says that it went before the provider was asked. */
export const providerSendsItself: Text = {
  vi: 'Khoản này trả qua cổng thanh toán và cổng tự gửi trong vài phút. Chưa có gì được ghi; chờ kết quả, nếu sau đó chưa rõ thì ghi theo xác nhận của cổng.',
  en: 'It goes back through the provider, which is asked within minutes. Nothing was written; wait for its answer, and where that is in doubt note what it confirms.',
};

export const refundReasonWords: Record<RefundReason, Text> = {
  'paid-twice': { vi: 'Nộp hai lần', en: 'Paid twice' },
  'not-owed-any-more': { vi: 'Tiền đến khi không còn phải nộp', en: 'Money came when nothing was owed any more' },
  overpaid: { vi: 'Nộp thừa so với khoản phải nộp', en: 'More was paid than was due' },
  underpaid: {
    vi: 'Nộp thiếu nên khoản phải nộp chưa được ghi nhận',
    en: 'Less was paid than was due, so it did not count',
  },
  ended: { vi: 'Hồ sơ kết thúc khi phí còn được hoàn', en: 'The dossier ended while the fee could be returned' },
  reduced: { vi: 'Mức thu giảm sau khi bổ sung', en: 'The fee became less after a supplement' },
  'not-matched': {
    vi: 'Tiền chuyển khoản không khớp khoản phải nộp',
    en: 'A transfer that pays no fee',
  },
  other: { vi: 'Lý do khác', en: 'Another reason' },
};

export const refundMethodWords: Record<RefundMethod, Text> = {
  provider: { vi: 'Qua cổng đã thanh toán', en: 'Through the provider that took it' },
  transfer: { vi: 'Chuyển khoản', en: 'By bank transfer' },
  counter: { vi: 'Tại quầy', en: 'At the counter' },
  treasury: { vi: 'Kho bạc hoàn trả', en: 'By the Treasury' },
};
