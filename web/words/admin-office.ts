import type { AdminAct } from '#shared/admin/admin-event.ts';
import type { Text } from '#shared/words/text.ts';

/** Words that all forms about units, staff, calendar and province share. */
export const officeWords = {
  language: { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } },
  choose: { vi: '– Chọn –', en: '– Choose –' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  leave: {
    vi: 'Những gì vừa nhập chưa được ghi. Rời trang này thì mất.',
    en: 'What you typed is not recorded. If you leave, it is lost.',
  },
  save: { vi: 'Ghi lại', en: 'Save' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  basisHint: {
    vi: 'Số, ký hiệu văn bản, ví dụ: NQ 1681/NQ-UBTVQH15',
    en: 'Number of the document, e.g. NQ 1681/NQ-UBTVQH15',
  },
  history: { vi: 'Đã thực hiện', en: 'What was done' },
  noHistory: { vi: 'Chưa có thay đổi nào từ khi cài đặt.', en: 'Nothing was changed since the portal was set up.' },
  bound: { vi: 'đã gắn', en: 'bound' },
  nothing: { vi: 'không có', en: 'none' },
  changed: { vi: '{name}: từ {before} thành {after}', en: '{name}: from {before} to {after}' },
  dayBefore: { vi: 'Bỏ ngày: {day}', en: 'Day taken out: {day}' },
  dayAfter: { vi: 'Ghi ngày: {day}', en: 'Day recorded: {day}' },
  added: { vi: '{name}: {after}', en: '{name}: {after}' },
  latest: { vi: 'Lấy bản mới nhất', en: 'Take over the latest' },
  overtaken: {
    vi: 'Đã lấy bản mới nhất vào những chỗ bạn chưa sửa; những gì bạn đã nhập vẫn giữ nguyên. Hãy kiểm tra rồi ghi lại.',
    en: 'The latest state was taken over where you changed nothing; what you typed stays. Check it, then save again.',
  },
  recorded: { vi: 'Đã ghi.', en: 'Recorded.' },
  basisMissing: { vi: 'Nhập số văn bản làm căn cứ', en: 'Enter the number of the document it is based on' },
  textMissing: { vi: '{name}: nhập bằng cả hai ngôn ngữ', en: '{name}: enter it in both languages' },
  textLong: {
    vi: '{name}: tối đa {most} ký tự mỗi ngôn ngữ',
    en: '{name}: at most {most} characters in each language',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

type OfficeAct = Exclude<
  AdminAct,
  | 'open-decision'
  | 'save-decision'
  | 'sign-decision'
  | 'drop-decision'
  | 'put-online'
  | 'suspend'
  | 'resume'
  | 'open-import'
  | 'finish-import'
  | 'undo-import'
>;

/** What an administrator did, as a history says it. */
export const officeActWords: Record<OfficeAct, Text> = {
  'add-agency': { vi: 'Thêm đơn vị', en: 'Unit added' },
  'change-agency': { vi: 'Sửa thông tin đơn vị', en: 'Unit changed' },
  'end-agency': { vi: 'Kết thúc hoạt động', en: 'Unit ended' },
  'add-member': { vi: 'Thêm cán bộ', en: 'Member added' },
  'change-member': { vi: 'Sửa thông tin cán bộ', en: 'Member changed' },
  'end-member': { vi: 'Kết thúc công tác', en: 'Member ended' },
  'set-absence': { vi: 'Ghi ngày vắng mặt', en: 'Absence recorded' },
  'bind-sign-in': { vi: 'Gắn tài khoản đăng nhập', en: 'Sign-in bound' },
  'change-calendar': { vi: 'Sửa lịch làm việc', en: 'Calendar changed' },
  're-date': { vi: 'Tính lại ngày hẹn', en: 'Dates counted again' },
  'change-province': { vi: 'Sửa thông tin tỉnh và giao diện', en: 'Province settings changed' },
  'add-external': { vi: 'Thêm dịch vụ ở hệ thống khác', en: 'Service elsewhere added' },
  'change-external': { vi: 'Sửa thông tin dịch vụ', en: 'Service elsewhere changed' },
  'add-collector': { vi: 'Thêm đơn vị thu', en: 'Unit that collects added' },
  'change-national': { vi: 'Sửa kết nối Cổng Dịch vụ công quốc gia', en: 'Exchange with the National Portal changed' },
  'change-forms': { vi: 'Đặt mẫu giấy tờ sẽ in', en: 'Printed forms set' },
  'change-notice-template': { vi: 'Sửa mẫu thông báo', en: 'Text of a notice changed' },
  'revert-notice-template': { vi: 'Trở về mẫu mặc định', en: 'Back to the portal’s own text' },
  'change-collector': { vi: 'Sửa cách thu phí, lệ phí', en: 'Collection of fees changed' },
  'add-hall': { vi: 'Thêm sảnh chờ', en: 'Waiting hall added' },
  'change-hall': { vi: 'Sửa nhóm dịch vụ và quầy', en: 'Groups and counters changed' },
  'end-external': { vi: 'Thôi giới thiệu trên cổng', en: 'Taken out of the portal' },
};

/** What of a record an act changed, by the name it is stored under. */
export const factWords: Record<string, Text> = {
  id: { vi: 'Mã trong hệ thống', en: 'Id' },
  name: { vi: 'Tên', en: 'Name' },
  summary: { vi: 'Mô tả ngắn', en: 'Summary' },
  provider: { vi: 'Cơ quan tiếp nhận', en: 'Provided by' },
  href: { vi: 'Địa chỉ nộp hồ sơ', en: 'Where it is filed' },
  code: { vi: 'Mã thủ tục', en: 'Procedure code' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  lifeEvents: { vi: 'Sự kiện trong đời', en: 'Life events' },
  audiences: { vi: 'Dành cho', en: 'Audiences' },
  administrativeLevel: { vi: 'Cấp thực hiện', en: 'Administrative level' },
  keywords: { vi: 'Từ khóa', en: 'Keywords' },
  level: { vi: 'Cấp', en: 'Level' },
  parentId: { vi: 'Trực thuộc', en: 'Under' },
  receivedAt: { vi: 'Nơi tiếp nhận hồ sơ', en: 'Dossiers received at' },
  place: { vi: 'Địa danh trên giấy tờ', en: 'Place papers are dated at' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  sessions: { vi: 'Giờ làm việc riêng', en: 'Own working hours' },
  forms: { vi: 'Mẫu giấy tờ', en: 'Printed forms' },
  codes: { vi: 'Mã định danh', en: 'Codes' },
  validFrom: { vi: 'Từ ngày', en: 'From' },
  validTo: { vi: 'Đến hết ngày', en: 'Until' },
  absence: { vi: 'Vắng mặt', en: 'Away' },
  insteadOf: { vi: 'Thay cho dịch vụ của tỉnh', en: 'Stands in for the province’s' },
  unverified: { vi: 'Điều chưa kiểm chứng', en: 'Not verified' },
  successorIds: { vi: 'Đơn vị kế thừa', en: 'Successors' },
  dossiersTo: { vi: 'Nhận hồ sơ đang giải quyết', en: 'Takes the open dossiers' },
  from: { vi: 'Áp dụng từ ngày', en: 'Holds from' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  portal: { vi: 'Tên cổng', en: 'Name of the portal' },
  footer: { vi: 'Dòng chữ cuối trang', en: 'Words below every page' },
  languages: { vi: 'Ngôn ngữ', en: 'Languages' },
  header: { vi: 'Màu đầu trang', en: 'Header' },
  accent: { vi: 'Màu nhấn', en: 'Accent' },
  action: { vi: 'Màu nút và liên kết', en: 'Buttons and links' },
  emblem: { vi: 'Biểu trưng (dấu tệp)', en: 'Emblem (digest)' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  form: { vi: 'Ký hiệu mẫu biên lai', en: 'Form of receipts' },
  series: { vi: 'Ký hiệu biên lai', en: 'Series' },
  ways: { vi: 'Cách thu đang mở', en: 'Ways open' },
  exchange: { vi: 'Trao đổi hồ sơ', en: 'Exchange' },
  unit: { vi: 'Mã đơn vị', en: 'Code of the province' },
  titleVi: { vi: 'Tiêu đề tiếng Việt', en: 'Title in Vietnamese' },
  bodyVi: { vi: 'Nội dung tiếng Việt', en: 'Text in Vietnamese' },
  titleEn: { vi: 'Tiêu đề tiếng Anh', en: 'Title in English' },
  bodyEn: { vi: 'Nội dung tiếng Anh', en: 'Text in English' },
  terminal: { vi: 'Mã website VNPay', en: 'VNPay terminal' },
  accounts: { vi: 'Tài khoản nhận tiền', en: 'Accounts' },
  remits: { vi: 'Nộp Kho bạc', en: 'Remitted to the Treasury' },
  serviceGroups: { vi: 'Nhóm dịch vụ', en: 'Groups of services' },
  counters: { vi: 'Quầy', en: 'Counters' },
  priorityInARow: { vi: 'Số ưu tiên gọi liên tiếp', en: 'Priority numbers in a row' },
  homeAgencyId: { vi: 'Đơn vị chủ quản', en: 'Home unit' },
  agencyId: { vi: 'Nơi làm việc', en: 'Works at' },
  duties: { vi: 'Nhiệm vụ', en: 'Duties' },
  account: { vi: 'Tài khoản đăng nhập', en: 'Sign-in' },
  version: { vi: 'Phiên bản', en: 'Version' },
  year: { vi: 'Năm', en: 'Year' },
  days: { vi: 'Ngày', en: 'Days' },
  officialYears: { vi: 'Năm đã công bố', en: 'Announced years' },
};
