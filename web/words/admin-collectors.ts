import type { Collector } from '#shared/payment/collector.ts';
import type { Way } from '#shared/payment/ways.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the pages about units that collect fees. */
export const collectorWords = {
  title: { vi: 'Đơn vị thu phí, lệ phí', en: 'Units that collect fees' },
  intro: {
    vi: 'Đơn vị ở đây thu cho mình và cho các đơn vị trực thuộc chưa có tên ở đây. Biên lai mang mã số thuế, mẫu và ký hiệu của đơn vị thu.',
    en: 'A unit named here collects for itself and for the units below it that are not. Receipts bear its tax code, form and series.',
  },
  tables: {
    vi: 'Mức thu và ngày áp dụng của từng khoản nằm trong thủ tục, mục Phí, lệ phí:',
    en: 'What is charged, and from which day, stands in each service, under its fees:',
  },
  toServices: { vi: 'mở danh sách dịch vụ', en: 'open the list of services' },
  count: { vi: '{count} đơn vị thu', en: 'Units: {count}' },
  none: { vi: 'Chưa có đơn vị thu nào.', en: 'No unit collects fees yet.' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  unitMissing: { vi: 'Chọn đơn vị', en: 'Choose the unit' },
  ways: { vi: 'Cách thu đang mở', en: 'Ways open' },
  waysHint: {
    vi: 'Tắt một cách: không nhận giao dịch mới; giao dịch đang chạy vẫn được theo dõi đến khi xong.',
    en: 'A way turned off takes no new payment; those that run are followed until they are over.',
  },
  noWay: { vi: 'Không mở cách nào', en: 'No way is open' },
  receipts: { vi: 'Biên lai', en: 'Receipts' },
  account: { vi: 'Tài khoản đang dùng', en: 'Account in use' },
  noAccount: { vi: 'không có tài khoản dùng được hôm nay', en: 'no account is in use today' },
  add: { vi: 'Thêm đơn vị thu', en: 'Add a unit' },
  change: { vi: 'Sửa cách thu', en: 'Change' },
  back: { vi: 'Về danh sách đơn vị thu', en: 'Back to the units that collect' },
  facts: { vi: 'Cách thu', en: 'How it collects' },
  saved: {
    vi: 'Đã ghi. Trong khoảng một phút, mọi nơi thu theo cách mới.',
    en: 'Saved. Within about a minute it is collected so everywhere.',
  },
  name: { vi: 'Tên trên biên lai', en: 'Name on receipts' },
  nameHint: { vi: 'Như tên đăng ký với cơ quan thuế', en: 'As registered with the tax authority' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  form: { vi: 'Ký hiệu mẫu biên lai', en: 'Form of receipts' },
  formHint: { vi: 'Ví dụ: 01BLP0-001', en: 'E.g. 01BLP0-001' },
  formWrong: {
    vi: 'Nhập ký hiệu mẫu: chữ in hoa, chữ số và dấu gạch nối, 3 đến 15 ký tự',
    en: 'Enter the form: capital letters, digits and hyphens, 3 to 15 signs',
  },
  series: { vi: 'Ký hiệu biên lai', en: 'Series' },
  seriesHint: {
    vi: 'Một hoặc hai chữ in hoa, của riêng đơn vị. Số biên lai bắt đầu từ 1 mỗi năm.',
    en: 'One or two capital letters, this unit’s own. Receipts are numbered from 1 each year.',
  },
  seriesWrong: { vi: 'Nhập một hoặc hai chữ in hoa', en: 'Enter one or two capital letters' },
  terminal: { vi: 'Mã website VNPay (TmnCode)', en: 'VNPay terminal (TmnCode)' },
  terminalHint: {
    vi: 'Khóa bí mật không nhập ở đây: người vận hành lưu trong Secrets Manager, tên …/vnpay/{terminal}.',
    en: 'The secret is never entered here: whoever runs the portal keeps it in Secrets Manager, named …/vnpay/{terminal}.',
  },
  terminalUnknown: { vi: '<mã website>', en: '<terminal>' },
  terminalWrong: {
    vi: 'Nhập mã website gồm 8 chữ in hoa hoặc chữ số',
    en: 'Enter the terminal: 8 capital letters or digits',
  },
  accounts: { vi: 'Tài khoản nhận tiền', en: 'Accounts' },
  accountsHelp: {
    vi: 'Mỗi ngày một tài khoản. Muốn đổi số, cho tài khoản cũ ngày cuối rồi thêm tài khoản mới từ ngày sau.',
    en: 'One account a day. To change the number, give the old account a last day and add another from the day after.',
  },
  oldAccount: { vi: 'Tài khoản {number} (BIN {bin}), từ {from}', en: 'Account {number} (BIN {bin}), since {from}' },
  newAccount: { vi: 'Tài khoản thêm', en: 'Account to be added' },
  addAccount: { vi: 'Thêm tài khoản', en: 'Add an account' },
  dropAccount: { vi: 'Bỏ tài khoản thêm', en: 'Leave it out' },
  bank: { vi: 'Ngân hàng', en: 'Bank' },
  bankMissing: { vi: 'Nhập tên ngân hàng', en: 'Enter the bank' },
  bin: { vi: 'Mã ngân hàng (BIN)', en: 'Number of the bank (BIN)' },
  binWrong: { vi: 'Nhập 6 chữ số, ví dụ 970436', en: 'Enter 6 digits, such as 970436' },
  number: { vi: 'Số tài khoản', en: 'Account number' },
  numberWrong: { vi: 'Nhập 4 đến 19 chữ số hoặc chữ in hoa', en: 'Enter 4 to 19 digits or capital letters' },
  holder: { vi: 'Chủ tài khoản', en: 'Holder' },
  holderMissing: { vi: 'Nhập tên chủ tài khoản', en: 'Enter the holder' },
  treasury: { vi: 'Kho bạc Nhà nước', en: 'State Treasury' },
  treasuryMissing: { vi: 'Nhập tên Kho bạc', en: 'Enter the Treasury' },
  treasuryAccount: { vi: 'Tài khoản tại Kho bạc', en: 'Account with the Treasury' },
  treasuryAccountWrong: { vi: 'Nhập 4 đến 30 chữ số hoặc dấu chấm', en: 'Enter 4 to 30 digits or dots' },
  validFrom: { vi: 'Dùng từ ngày', en: 'First day' },
  validFromMissing: { vi: 'Nhập ngày đầu', en: 'Enter the first day' },
  validTo: { vi: 'Ngày cuối', en: 'Last day' },
  remits: { vi: 'Nộp Kho bạc', en: 'Remitted to the Treasury' },
  accountInWords: {
    vi: '{bank} {number}, {holder}, {period}, nộp vào {treasury} {treasuryAccount}',
    en: '{bank} {number}, {holder}, {period}, remitted to {treasury} {treasuryAccount}',
  },
  since: { vi: 'từ {from}', en: 'since {from}' },
  between: { vi: '{from} – {to}', en: '{from} – {to}' },
} as const satisfies Record<string, Text>;

/** The ways a unit takes money. */
export const collectingWayWords: Record<Way, Text> = {
  vnpay: { vi: 'VNPay', en: 'VNPay' },
  vietqr: { vi: 'Chuyển khoản VietQR', en: 'VietQR transfer' },
  counter: { vi: 'Tại quầy', en: 'At the counter' },
};

/** How often what was collected is remitted. */
export const remitsWords: Record<Collector['remits'], Text> = {
  weekly: { vi: 'Hằng tuần', en: 'Weekly' },
  monthly: { vi: 'Hằng tháng', en: 'Monthly' },
};
