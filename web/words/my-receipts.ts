import type { ReceiptLine } from '#shared/payment/receipt.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of one's own receipts, and of the statement (bảng kê) made of them. */
export const receiptWords = {
  title: { vi: 'Biên lai', en: 'Receipts' },
  intro: {
    vi: 'Biên lai phí, lệ phí đã nộp qua cổng hoặc tại quầy, của bạn và của tổ chức mà bạn được xem hồ sơ hoặc nộp phí. Bảng kê dùng để đối chiếu, hạch toán.',
    en: 'Receipts of fees paid on the portal or at a counter: your own, and of organisations you may see or pay for. The statement is for the accounts.',
  },
  whose: { vi: 'Biên lai của', en: 'Whose receipts' },
  everybody: { vi: 'Tất cả', en: 'All' },
  own: { vi: 'Của tôi', en: 'My own' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'To' },
  fromMissing: { vi: 'Nhập ngày đầu', en: 'Enter the first day' },
  toWrong: { vi: 'Nhập ngày cuối, không trước ngày đầu', en: 'Enter the last day, not before the first' },
  show: { vi: 'Xem', en: 'Show' },
  quick: { vi: 'Chọn nhanh', en: 'Quick choices' },
  none: { vi: 'Không có biên lai nào trong thời gian này.', en: 'There are no receipts in this period.' },
  shown: { vi: 'Từ {from} đến hết {to}: {count} biên lai', en: 'From {from} to {to}. Receipts: {count}' },
  shownPart: {
    vi: 'Từ {from} đến hết {to}: đang hiện {count} biên lai mới nhất, còn nữa',
    en: 'From {from} to {to}. The newest {count} receipts are shown; there are more',
  },
  noneYet: { vi: 'Chưa thấy biên lai nào; còn biên lai chưa đọc.', en: 'None so far; there are more to read.' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  named: { vi: 'Biên lai {serial} số {number}', en: 'Receipt {serial} no. {number}' },
  void: { vi: 'Đã hủy', en: 'Void' },
  by: { vi: '{way}, {time}', en: '{way}, {time}' },
  made: { vi: 'biên lai lập lúc {time}', en: 'receipt made at {time}' },
  dossier: { vi: 'Hồ sơ {code}', en: 'Dossier {code}' },
  noCode: { vi: 'Xem hồ sơ', en: 'See the dossier' },
  sums: { vi: 'Cộng', en: 'Totals' },
  sumsShown: { vi: 'Cộng các biên lai đang hiện', en: 'Totals of those shown' },
  sumsHelp: { vi: 'Không tính biên lai đã hủy.', en: 'Void receipts do not count.' },
  all: { vi: 'Tổng số tiền', en: 'In all' },
  statement: { vi: 'Tải bảng kê', en: 'Save the statement' },
  statementIsWhole: {
    vi: 'Bảng kê gồm tất cả biên lai trong thời gian đã chọn, kể cả những biên lai chưa hiện.',
    en: 'The statement has all receipts of the period, also those not shown yet.',
  },
  xlsx: { vi: 'Bảng kê XLSX (Excel)', en: 'Statement as XLSX (Excel)' },
  csv: { vi: 'Bảng kê CSV', en: 'Statement as CSV' },
  file: { vi: 'bang-ke-bien-lai', en: 'statement-of-receipts' },
  sheet: { vi: 'Bảng kê', en: 'Statement' },
} as const satisfies Record<string, Text>;

export const quickPeriodWords = {
  'this-month': { vi: 'Tháng này', en: 'This month' },
  'last-month': { vi: 'Tháng trước', en: 'Last month' },
  'this-quarter': { vi: 'Quý này', en: 'This quarter' },
  'this-year': { vi: 'Năm nay', en: 'This year' },
} as const satisfies Record<string, Text>;

/** Luật Phí và lệ phí 97/2015 Đ3. */
export const feeKindWords: Record<ReceiptLine['kind'], Text> = {
  phi: { vi: 'Phí', en: 'Fees (phí)' },
  'le-phi': { vi: 'Lệ phí', en: 'Charges (lệ phí)' },
};

/** The columns of a statement. */
export const statementColumns = {
  no: { vi: 'TT', en: 'No.' },
  date: { vi: 'Ngày', en: 'Date' },
  serial: { vi: 'Mẫu và ký hiệu', en: 'Form and series' },
  number: { vi: 'Số biên lai', en: 'Receipt no.' },
  collector: { vi: 'Đơn vị thu', en: 'Collected by' },
  service: { vi: 'Thủ tục', en: 'Service' },
  code: { vi: 'Mã hồ sơ', en: 'Dossier' },
  phi: feeKindWords.phi,
  lePhi: feeKindWords['le-phi'],
  dong: { vi: 'Tổng số tiền (đồng)', en: 'In all (VND)' },
  method: { vi: 'Hình thức', en: 'Paid by' },
  reference: { vi: 'Mã tham chiếu', en: 'Reference' },
  status: { vi: 'Tình trạng', en: 'Status' },
} as const satisfies Record<string, Text>;

export const receiptStatusWords = {
  standing: { vi: 'Có hiệu lực', en: 'Stands' },
  void: receiptWords.void,
} as const satisfies Record<string, Text>;
