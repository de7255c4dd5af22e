import type { PaymentStatus } from '#shared/payment/payment-lifecycle.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';
import type { MoneyWay } from '#shared/payment/attempt.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of paying: what is owed, how to pay it, what became of it. */
export const payWords = {
  payFirst: {
    vi: 'Nộp phí, lệ phí của hồ sơ. Hồ sơ chỉ được tiếp nhận hoặc trả kết quả khi khoản này đã được xác nhận.',
    en: 'Pay the fee of this dossier. It is only accepted, or its result handed over, once the payment is confirmed.',
  },
  resultWaits: {
    vi: 'Đã có kết quả. Nộp phí, lệ phí rồi nhận kết quả.',
    en: 'The result is ready. Pay the fee to get it.',
  },
  resultWithheld: {
    vi: 'Tải được sau khi phí, lệ phí đã được xác nhận.',
    en: 'To be downloaded once the fee is confirmed.',
  },
  toPay: { vi: 'Phí, lệ phí phải nộp', en: 'Fees to pay' },
  payNow: { vi: 'Thanh toán ngay', en: 'Pay now' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  choose: { vi: 'Chọn cách nộp', en: 'Choose how to pay' },
  chooseAgain: { vi: 'Nộp lại – chọn cách nộp', en: 'Pay again – choose how' },
  atCounter: {
    vi: 'Nộp tại quầy: {where}. Khi đến, nêu mã hồ sơ {code}.',
    en: 'At the counter: {where}. Give the dossier code {code} there.',
  },
  onlyCounter: {
    vi: 'Đơn vị thu chưa mở thanh toán trực tuyến.',
    en: 'The collecting unit takes no online payments yet.',
  },
  notHere: {
    vi: 'Hiện khoản này không thu tại {where}. Khi cần hướng dẫn cách nộp, nêu mã hồ sơ {code} tại quầy.',
    en: 'This fee is not taken at {where} now. To learn how to pay, give the dossier code {code} at the counter.',
  },
  leaving: { vi: 'Đang chuyển sang trang thanh toán…', en: 'Going to the payment page…' },
  lookAt: { vi: 'Xem tình trạng lần nộp {reference}', en: 'See how payment {reference} stands' },
  earlier: { vi: 'Phí, lệ phí đã ghi nhận', en: 'Fees recorded' },
  paidOn: { vi: '{way}, {time}', en: '{way}, {time}' },
  receipt: { vi: 'Biên lai {serial} số {number}', en: 'Receipt {serial} no. {number}' },
  refunds: { vi: 'Hoàn trả phí, lệ phí', en: 'What goes back to you' },
  owedBack: { vi: 'Hoàn trả {money}', en: '{money} goes back to you' },
  referenceOf: { vi: 'Mã thanh toán {reference}', en: 'Payment reference {reference}' },
  other: { vi: 'Nhờ người khác nộp', en: 'Let someone else pay' },
  otherHelp: {
    vi: 'Người nhận đường dẫn thấy số tiền, tên thủ tục và đơn vị thu; không thấy thông tin của chủ hồ sơ.',
    en: 'Whoever has the link sees amount, service and collecting unit, and nothing about the applicant.',
  },
  makeLink: { vi: 'Tạo đường dẫn', en: 'Make a link' },
  link: { vi: 'Đường dẫn thanh toán', en: 'Payment link' },
  linkUntil: { vi: 'Dùng được đến {time}.', en: 'Good until {time}.' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  copyYourself: { vi: 'Không sao chép được. Hãy chọn và chép tay.', en: 'It could not be copied. Select and copy it.' },
  waiting: { vi: 'Chưa có xác nhận thanh toán', en: 'Not confirmed yet' },
  waitingHelp: {
    vi: 'Chưa có xác nhận từ đơn vị thanh toán. Đừng nộp lại khi chưa có kết quả: trang này tự kiểm tra và báo ngay khi có.',
    en: 'The payment provider has not confirmed it yet. Do not pay again before there is a result: this page checks by itself and tells you at once.',
  },
  asking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  stillWaiting: { vi: 'Vẫn chưa có xác nhận', en: 'Still not confirmed' },
  stillWaitingHelp: {
    vi: 'Đã kiểm tra trong 10 phút. Nếu tài khoản đã bị trừ tiền, đừng nộp lại: cổng vẫn tiếp tục hỏi đơn vị thanh toán. Nếu chưa bị trừ tiền, có thể nộp lại từ hồ sơ hoặc từ đường dẫn thanh toán.',
    en: 'It was checked for 10 minutes. If money was taken from your account, do not pay again: the portal keeps asking the provider. If none was taken, you may pay again from the dossier or the payment link.',
  },
  askAgain: { vi: 'Kiểm tra lại', en: 'Check again' },
  unreached: {
    vi: 'Mất kết nối với cổng; trang này tự thử lại.',
    en: 'The portal cannot be reached; this page tries again by itself.',
  },
  paid: { vi: 'Đã nộp {money}', en: '{money} paid' },
  paidHelp: {
    vi: 'Khoản nộp đã được xác nhận và ghi vào hồ sơ. Không cần làm gì thêm.',
    en: 'The payment is confirmed and recorded. There is nothing more to do.',
  },
  failed: { vi: 'Thanh toán không thành công', en: 'The payment failed' },
  failedHelp: {
    vi: 'Chưa ghi nhận khoản nộp nào. Có thể nộp lại ngay, không phải điền lại gì.',
    en: 'No payment was recorded. You may pay again at once; nothing is to be filled in again.',
  },
  expired: { vi: 'Đã hết thời gian thanh toán', en: 'The time to pay is over' },
  expiredHelp: {
    vi: 'Lần nộp này không nhận được tiền trong thời hạn. Có thể nộp lại, không phải điền lại gì. Nếu đã bị trừ tiền, đừng nộp lại: tiền đến sau vẫn được ghi nhận.',
    en: 'No money came in time. You may pay again; nothing is to be filled in again. If money was taken, do not pay again: money that comes later is still recorded.',
  },
  inDoubt: { vi: 'Giao dịch đang được kiểm tra', en: 'The payment is being looked into' },
  inDoubtHelp: {
    vi: 'Đơn vị thanh toán chưa khẳng định được giao dịch này. Đừng nộp lại khi cán bộ chưa đối soát xong; tiền thừa, nếu có, được hoàn trả.',
    en: 'The provider cannot say for sure what became of it. Do not pay again before an officer has looked into it; what is too much goes back to you.',
  },
  lookAgain: {
    vi: 'Mở lại hồ sơ hoặc trang này để xem kết quả; cổng chỉ gửi thông báo khi đã nhận được tiền.',
    en: 'Open the dossier or this page again to see what came of it; the portal sends a notice only once the money was received.',
  },
  lookAgainByLink: {
    vi: 'Mở lại trang này để xem kết quả.',
    en: 'Open this page again to see what came of it.',
  },
  toDossier: { vi: 'Về hồ sơ', en: 'Back to the dossier' },
  payAgain: { vi: 'Nộp lại', en: 'Pay again' },
  toMine: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  reference: { vi: 'Mã thanh toán', en: 'Payment reference' },
  way: { vi: 'Cách nộp', en: 'Way' },
  begunAt: { vi: 'Bắt đầu lúc', en: 'Begun' },
  until: { vi: 'Nộp trước', en: 'Pay before' },
  nothing: { vi: 'Không có gì để thanh toán ở đây', en: 'There is nothing to pay here' },
  nothingHelp: {
    vi: 'Trang này mở từ một hồ sơ hoặc một đường dẫn thanh toán. Phí, lệ phí phải nộp nằm trong “Hồ sơ của tôi”.',
    en: 'This page opens from a dossier or a payment link. What you have to pay is in “My dossiers”.',
  },
  qrTitle: { vi: 'Chuyển khoản bằng mã VietQR', en: 'Bank transfer by VietQR' },
  qrHelp: {
    vi: 'Quét mã bằng ứng dụng ngân hàng, hoặc chuyển khoản đúng số tiền và nội dung dưới đây.',
    en: 'Scan the code with your banking app, or transfer exactly this amount with this message.',
  },
  qrAlt: { vi: 'Mã VietQR để chuyển {money}', en: 'VietQR code to transfer {money}' },
  saveQr: { vi: 'Lưu ảnh mã QR', en: 'Save the code as an image' },
  bank: { vi: 'Ngân hàng', en: 'Bank' },
  account: { vi: 'Số tài khoản', en: 'Account number' },
  holder: { vi: 'Chủ tài khoản', en: 'Account holder' },
  purpose: { vi: 'Nội dung chuyển khoản', en: 'Message' },
  qrWaiting: {
    vi: 'Chuyển khoản được xác nhận khi đơn vị thu đối chiếu sao kê ngân hàng, thường trong ngày làm việc. Không cần giữ trang này mở.',
    en: 'A transfer is confirmed when the collecting unit reads its bank statement, mostly within the working day. You may close this page.',
  },
  qrGone: {
    vi: 'Mã QR chỉ hiện ở cửa sổ đã tạo ra nó. Nếu chưa chuyển khoản, mở lại hồ sơ và chọn cách nộp để có mã mới.',
    en: 'The code only shows in the window that made it. If you have not paid yet, open the dossier and choose how to pay to get a new one.',
  },
  owedHelp: {
    vi: 'Đánh dấu các khoản muốn nộp cùng một lần.',
    en: 'Tick what you want to pay in one go.',
  },
  otherAccount: {
    vi: 'Thu vào tài khoản khác; nộp riêng sau khi bỏ các dấu đã chọn.',
    en: 'Goes to another account; untick the others to pay it.',
  },
  enough: {
    vi: 'Mỗi lần nộp tối đa {most} khoản; khoản này nộp ở lần sau.',
    en: 'At most {most} fees are paid in one go; pay this one next.',
  },
  sum: { vi: 'Tổng cộng đã chọn: {money}', en: 'Chosen in all: {money}' },
  tickSome: { vi: 'Chưa chọn khoản nào.', en: 'Nothing chosen yet.' },
  seeDossier: { vi: 'Xem hồ sơ', en: 'See the dossier' },
} as const satisfies Record<string, Text>;

/** What each way to pay is called on its button, and what it takes. */
export const onlineWayWords: Record<OnlineWay, { name: Text; help: Text }> = {
  vnpay: {
    name: { vi: 'Nộp qua VNPay', en: 'Pay by VNPay' },
    help: {
      vi: 'Thẻ, tài khoản ngân hàng hoặc ví; xác nhận trong ít phút.',
      en: 'Card, bank account or wallet; confirmed within minutes.',
    },
  },
  vietqr: {
    name: { vi: 'Chuyển khoản VietQR', en: 'Transfer by VietQR' },
    help: {
      vi: 'Quét mã bằng ứng dụng ngân hàng; xác nhận khi có sao kê.',
      en: 'Scan with a banking app; confirmed with the bank statement.',
    },
  },
};

/** How money came. */
export const moneyWayWords: Record<MoneyWay, Text> = {
  vnpay: { vi: 'VNPay', en: 'VNPay' },
  vietqr: { vi: 'Chuyển khoản', en: 'Bank transfer' },
  cash: { vi: 'Tiền mặt tại quầy', en: 'Cash at the counter' },
  card: { vi: 'Thẻ tại quầy', en: 'Card at the counter' },
};

/** What a payment's status means for whoever owes it. */
export const owingHelp: Partial<Record<PaymentStatus, Text>> = {
  pending: {
    vi: 'Lần nộp trước chưa có kết quả. Nếu tài khoản đã bị trừ tiền, đừng nộp lại mà chờ xác nhận; nếu chưa, có thể nộp lại ngay.',
    en: 'Your last payment has no result yet. If money was taken from your account, do not pay again but wait; if none was, you may pay again now.',
  },
  'awaiting-reconciliation': {
    vi: 'Khoản nộp đang chờ đối soát với ngân hàng. Nếu đã chuyển tiền, đừng nộp lại; nếu chưa, có thể chọn lại cách nộp.',
    en: 'Your payment waits for the bank statement. If you have sent the money, do not pay again; if not, you may choose again how to pay.',
  },
  failed: {
    vi: 'Lần nộp trước không thành công. Có thể nộp lại ngay, không phải điền lại gì.',
    en: 'Your last payment failed. You may pay again now; nothing is to be filled in again.',
  },
  expired: {
    vi: 'Lần nộp trước đã hết thời gian. Có thể nộp lại ngay, không phải điền lại gì.',
    en: 'The time of your last payment ran out. You may pay again now; nothing is to be filled in again.',
  },
};
