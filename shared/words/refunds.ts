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

export const refundReasonWords: Record<RefundReason, Text> = {
  'paid-twice': { vi: 'Nộp hai lần', en: 'Paid twice' },
  'not-owed-any-more': { vi: 'Tiền đến khi không còn phải nộp', en: 'Money came when nothing was owed any more' },
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
