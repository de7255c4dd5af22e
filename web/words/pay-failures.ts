import type { Text } from '#shared/words/text.ts';

/** Why a payment failed, by the provider's code (VNPay's `vnp_ResponseCode`). */
export const failureWords: Partial<Record<string, Text>> = {
  '07': {
    vi: 'Giao dịch bị nghi ngờ (liên quan đến lừa đảo, giao dịch bất thường).',
    en: 'The payment is suspected of fraud or looks unusual.',
  },
  '11': { vi: 'Đã hết thời gian chờ thanh toán.', en: 'The time to pay ran out.' },
  '12': { vi: 'Thẻ hoặc tài khoản bị khóa.', en: 'The card or account is locked.' },
  '13': { vi: 'Mật khẩu xác thực giao dịch (OTP) không đúng.', en: 'The one-time password (OTP) was wrong.' },
  '24': { vi: 'Giao dịch đã được hủy ở trang thanh toán.', en: 'The payment was cancelled on the payment page.' },
  '51': { vi: 'Tài khoản không đủ số dư.', en: 'There is not enough money in the account.' },
  '65': { vi: 'Tài khoản đã vượt hạn mức giao dịch trong ngày.', en: 'The account’s daily limit is reached.' },
  '75': { vi: 'Ngân hàng đang bảo trì.', en: 'The bank is under maintenance.' },
  '79': { vi: 'Nhập sai mật khẩu thanh toán quá số lần quy định.', en: 'The payment password was wrong too often.' },
};

/** Why it failed, where the code says nothing. */
export const otherFailure: Text = {
  vi: 'Ngân hàng hoặc đơn vị thanh toán đã từ chối giao dịch.',
  en: 'The bank or the payment provider refused the payment.',
};
