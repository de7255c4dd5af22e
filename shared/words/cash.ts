import type { MoneyWay } from '../payment/attempt.ts';
import type { BoundedList, DifferenceKind } from '../payment/day-differences.ts';
import type { Text } from './text.ts';

/** How money came. */
export const moneyWayWords: Record<MoneyWay, Text> = {
  vnpay: { vi: 'VNPay', en: 'VNPay' },
  vietqr: { vi: 'Chuyển khoản', en: 'Bank transfer' },
  cash: { vi: 'Tiền mặt', en: 'Cash' },
  card: { vi: 'Thẻ tại quầy', en: 'Card at the counter' },
};

export const differenceWords: Record<DifferenceKind, Text> = {
  'allotments-differ': { vi: 'Tiền đến không bằng các phần đã phân bổ', en: 'Money that came differs from its parts' },
  'payment-missing': { vi: 'Tiền đến không thấy ở khoản phải nộp', en: 'Money came and the payment does not show it' },
  'receipt-missing': { vi: 'Đã thu nhưng chưa có biên lai', en: 'Paid, and no receipt stands for it' },
  'receipt-differs': {
    vi: 'Số tiền trên biên lai khác số đã thu',
    en: 'The receipt shows another amount than was paid',
  },
  'receipt-without-money': { vi: 'Biên lai không có khoản thu', en: 'A receipt stands without money' },
  'refund-missing': { vi: 'Tiền phải hoàn chưa có phiếu hoàn trả', en: 'Money is owed back and no refund says so' },
  'refund-differs': {
    vi: 'Số phải hoàn khác tổng các phiếu hoàn trả',
    en: 'What is owed back differs from its refunds',
  },
  'not-all-seen': {
    vi: 'Danh sách dài hơn phần đối soát đọc được trong một đêm, chưa đối soát hết',
    en: 'The list is longer than a night reads; it was not checked to its end',
  },
  'attempt-open': {
    vi: 'Giao dịch quá một ngày chưa rõ kết quả',
    en: 'An attempt to pay is undecided for more than a day',
  },
  'money-missing': {
    vi: 'Khoản của ngày trước ghi là đã nộp nhưng không thấy tiền',
    en: 'A payment of an earlier day says it was paid, and no money shows it',
  },
  'sums-differ': {
    vi: 'Tiền đến trong ngày khác tổng biên lai và hoàn trả',
    en: 'What came that day differs from its receipts and refunds',
  },
};

/** The lists that a night reads up to a bound. */
export const boundedListWords: Record<BoundedList, Text> = {
  'receipts-due': { vi: 'khoản chờ lập biên lai', en: 'payments whose receipt is due' },
  attempts: { vi: 'giao dịch chờ kết quả', en: 'attempts still asked about' },
  doubts: { vi: 'giao dịch chưa rõ kết quả', en: 'attempts in doubt' },
  lines: { vi: 'tiền đến chưa rõ của ai', en: 'lines that are nobody’s yet' },
  differences: { vi: 'các điểm không khớp', en: 'what does not add up' },
};

/** What a cashier is told to mend. */
export const cashViolationWords = {
  'other-statement': {
    vi: 'Dòng này thuộc tài khoản {account}, không phải tài khoản đã chọn; chọn đúng tài khoản hoặc tệp khác',
    en: 'This line is of the account {account}, not of the one chosen; choose that account or another file',
  },
  'read-for-another': {
    vi: 'Tệp này đã được đọc cho tài khoản {account} và tiền đã ghi nhận theo tài khoản đó; không ghi nhận lần nữa cho tài khoản khác',
    en: 'This file was read for the account {account} and its money counts there; it does not count again for another',
  },
  'not-a-part': { vi: 'Phần này không có trong tệp; chọn lại tệp', en: 'The file has no such part; choose it again' },
  'not-yet': {
    vi: 'Ngày này chưa tới; kiểm tra lại tệp hoặc ngày đã nhập',
    en: 'This date has not come yet; check it',
  },
  'other-amount': {
    vi: 'Dòng này chỉ có {line}, khoản phải nộp là {due}; nếu không phải khoản này thì chuyển sang hoàn trả',
    en: 'The line is of {line} only and {due} is due; if it is for something else, give it back',
  },
  'like-no-other': {
    vi: 'Không có dòng nào trước đó giống dòng này; ghi nhận cho hồ sơ hoặc hoàn trả',
    en: 'No line before is like this one; let it pay a dossier, or give it back',
  },
  'no-such-dossier': {
    vi: 'Không có hồ sơ nào của đơn vị thu mang mã này',
    en: 'The collecting unit has no dossier with this code',
  },
  'counts-as-paid': {
    vi: 'Khoản này còn được tính là đã nộp và biên lai còn hiệu lực. Mở hồ sơ, đề nghị hoàn trả toàn bộ và chờ duyệt, rồi kết luận ở đây',
    en: 'This still counts as paid and its receipt stands. Open the dossier, propose to give all of it back and have it approved, then decide here',
  },
  'treasury-only': {
    vi: 'Khoản này đã nộp Kho bạc; chỉ hoàn trả được qua Kho bạc',
    en: 'This was remitted to the Treasury; only the Treasury can give it back',
  },
  'not-remitted': {
    vi: 'Khoản này chưa nộp Kho bạc nên Kho bạc không hoàn trả được; chọn cách trả khác',
    en: 'This was not remitted, so that the Treasury cannot give it back; choose another way',
  },
  'not-by-provider': {
    vi: 'Khoản này không thu qua cổng có hoàn tiền; chọn cách khác',
    en: 'No provider that gives back brought this; choose another way',
  },
  'not-next-period': {
    vi: 'Kỳ nộp phải nối tiếp kỳ trước: bắt đầu từ {from}',
    en: 'A period follows the one before: it begins on {from}',
  },
  'money-before': {
    vi: 'Đã có khoản thu từ ngày {day} chưa nộp Kho bạc; kỳ đầu tiên bắt đầu từ ngày đó hoặc trước đó',
    en: 'Money has come since {day} and was not remitted; the first period begins on that day or before',
  },
  'period-runs': {
    vi: 'Kỳ nộp phải đã kết thúc, và không dài quá {days} ngày',
    en: 'A period must be over, and at most {days} days long',
  },
  'difference-unexplained': {
    vi: 'Tiền đếm được khác số theo sổ; ghi lý do chênh lệch',
    en: 'The cash differs from what is booked; say why',
  },
  'receipts-missing': {
    vi: 'Còn khoản chưa có biên lai; chờ ít phút rồi thử lại',
    en: 'Some payments have no receipt yet; try again in a few minutes',
  },
} as const satisfies Record<string, Text>;
export type CashViolation = keyof typeof cashViolationWords;
