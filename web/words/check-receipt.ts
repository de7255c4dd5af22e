import type { Text } from '#shared/words/text.ts';

/** Words of the page where anyone who holds a receipt checks it. */
export const checkReceiptWords = {
  lead: {
    vi: 'Quét mã QR trên biên lai, hoặc nhập những gì ghi trên biên lai. Không cần đăng nhập; không hiện tên người nộp.',
    en: 'Scan the QR code of the receipt, or enter what is printed on it. No sign-in; the payer’s name is not shown.',
  },
  form: { vi: 'Ký hiệu mẫu biên lai', en: 'Form of the receipt (Ký hiệu mẫu biên lai)' },
  formHint: { vi: 'Ví dụ: 01BLP0-001', en: 'For example 01BLP0-001' },
  formMissing: { vi: 'Nhập ký hiệu mẫu biên lai', en: 'Enter the form of the receipt' },
  series: { vi: 'Ký hiệu biên lai', en: 'Series (Ký hiệu biên lai)' },
  seriesHint: { vi: 'Ví dụ: 26E', en: 'For example 26E' },
  seriesMissing: { vi: 'Nhập ký hiệu biên lai', en: 'Enter the series' },
  number: { vi: 'Số biên lai', en: 'Number (Số)' },
  numberHint: { vi: 'Ví dụ: 00000042', en: 'For example 00000042' },
  numberMissing: { vi: 'Nhập số biên lai, tối đa 8 chữ số', en: 'Enter the number, at most 8 digits' },
  verification: { vi: 'Mã kiểm tra', en: 'Check code (mã kiểm tra)' },
  verificationHint: { vi: '16 chữ và số, cạnh mã QR', en: '16 letters and digits beside the QR code' },
  verificationMissing: { vi: 'Nhập mã kiểm tra', en: 'Enter the check code' },
  look: { vi: 'Kiểm tra', en: 'Check' },
  stands: { vi: 'Biên lai thật, đang có hiệu lực', en: 'This receipt is genuine and stands' },
  standsHelp: {
    vi: 'So các dòng dưới đây với biên lai trong tay; khác dòng nào thì biên lai đó đã bị sửa.',
    en: 'Compare these lines with the receipt you hold; where one differs, that receipt was altered.',
  },
  void: { vi: 'Biên lai này đã bị hủy, không còn giá trị', en: 'This receipt is void' },
  replaced: {
    vi: 'Thay bằng biên lai số {number}, cùng mẫu và ký hiệu.',
    en: 'Receipt no. {number} of the same form and series stands in its place.',
  },
  voidAt: { vi: 'Hủy lúc', en: 'Void since' },
  reason: { vi: 'Lý do', en: 'Reason' },
  unknown: {
    vi: 'Không có biên lai này. Hãy kiểm tra lại từng chữ và số.',
    en: 'There is no such receipt. Check every letter and digit.',
  },
  unknownHelp: {
    vi: 'Nếu đã nhập đúng như trên giấy, biên lai không do cổng này cấp. Hãy hỏi đơn vị thu ghi trên biên lai trước khi tin vào nó.',
    en: 'If you entered it just as printed, this portal did not issue it. Ask the unit named on it before you rely on it.',
  },
  collector: { vi: 'Đơn vị thu', en: 'Collected by' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  serial: { vi: 'Ký hiệu', en: 'Form and series' },
  dong: { vi: 'Số tiền', en: 'Amount' },
  at: { vi: 'Thời điểm thu', en: 'Collected at' },
  madeAt: { vi: 'Thời điểm lập', en: 'Made at' },
  needsScript: {
    vi: 'Trang này cần JavaScript để hỏi cổng. Không bật được thì mở tệp PDF của biên lai bằng phần mềm xem được chữ ký số, hoặc hỏi đơn vị thu ghi trên biên lai.',
    en: 'This page needs JavaScript to ask the portal. Without it, open the PDF of the receipt in a reader that shows digital signatures, or ask the unit named on it.',
  },
} as const satisfies Record<string, Text>;
