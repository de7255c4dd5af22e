import type { PaymentStatus } from '#shared/payment/payment-lifecycle.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the page that a link to pay opens. */
export const linkWords = {
  forOther: { vi: 'Nộp phí, lệ phí theo đường dẫn', en: 'Pay a fee by link' },
  service: { vi: 'Thủ tục', en: 'Service' },
  collector: { vi: 'Đơn vị thu', en: 'Collected by' },
  goodUntil: { vi: 'Đường dẫn dùng đến', en: 'Link good until' },
  askedAnew: {
    vi: 'Khoản này được tính lại và phải nộp theo yêu cầu mới; đường dẫn này không dùng được nữa. Xin người nộp hồ sơ gửi đường dẫn mới. Tiền đã nộp theo đường dẫn này mà chưa được ghi nhận thì được hoàn trả.',
    en: 'This fee was worked out anew and is asked for anew, so that this link no longer fits. Ask the applicant for a new one. Money paid by this link that was not recorded goes back to whoever paid.',
  },
} as const satisfies Record<string, Text>;

const isBack: Text = {
  vi: 'Khoản này đã được nộp và được hoàn trả. Không nộp theo đường dẫn này nữa.',
  en: 'This fee was paid and goes back to whoever paid. Do not pay by this link any more.',
};

/** Why there is nothing to pay by a link: by what became of its fee. */
export const linkOverWords: Partial<Record<PaymentStatus, Text>> = {
  paid: { vi: 'Khoản này đã được nộp. Không cần nộp lại.', en: 'This fee is paid. There is nothing more to pay.' },
  'refund-due': isBack,
  refunded: isBack,
  cancelled: { vi: 'Khoản này không phải nộp nữa.', en: 'This fee is no longer due.' },
};
