import type { ExternalStands } from '#shared/service/external-on.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the pages about services of other systems. */
export const externalWords = {
  title: { vi: 'Dịch vụ ở hệ thống khác', en: 'Elsewhere' },
  intro: {
    vi: 'Những việc người dân nộp ở Cổng Dịch vụ công quốc gia hoặc hệ thống của bộ, ngành. Cổng này giới thiệu trong danh mục và kết quả tìm kiếm, rồi dẫn thẳng đến nơi nộp.',
    en: 'What people file on the National Public Service Portal or a ministry’s system. This portal has it in catalogue and search, and leads straight there.',
  },
  find: { vi: 'Tìm theo tên, nơi tiếp nhận, không cần dấu', en: 'Find by name or provider, accents do not matter' },
  state: { vi: 'Trạng thái', en: 'State' },
  everyState: { vi: 'Mọi trạng thái', en: 'Every state' },
  count: { vi: '{count} dịch vụ', en: 'Services: {count}' },
  none: { vi: 'Không có dịch vụ nào khớp.', en: 'No service matches.' },
  shownOf: { vi: 'Đang hiện {shown} trong {count}; hãy lọc thêm.', en: 'Showing {shown} of {count}; filter further.' },
  name: { vi: 'Tên dịch vụ', en: 'Name' },
  provider: { vi: 'Cơ quan tiếp nhận', en: 'Provided by' },
  providerHint: { vi: 'Ví dụ: Bộ Công an', en: 'E.g. Ministry of Public Security' },
  period: { vi: 'Thời gian', en: 'Period' },
  since: { vi: 'Từ\u00a0{from}', en: 'Since {from}' },
  between: { vi: '{from} – {to}', en: '{from} – {to}' },
  add: { vi: 'Thêm dịch vụ', en: 'Add a service' },
  change: { vi: 'Sửa thông tin', en: 'Change' },
  end: { vi: 'Thôi giới thiệu', en: 'Take it out' },
  changeEnd: { vi: 'Sửa ngày cuối', en: 'Change the last day' },
  endHelp: {
    vi: 'Từ 0 giờ hôm sau ngày cuối, dịch vụ này tự rời danh mục và kết quả tìm kiếm. Ghi một ngày đã qua để gỡ ngay. Lịch sử vẫn giữ.',
    en: 'At midnight after the last day it leaves catalogue and search by itself. Enter a day that is past to take it out at once. Its history stays.',
  },
  endBlank: { vi: 'Để trống nếu tiếp tục giới thiệu.', en: 'Leave it blank if it is to stay.' },
  back: { vi: 'Về danh sách dịch vụ ở hệ thống khác', en: 'Back to services elsewhere' },
  facts: { vi: 'Thông tin', en: 'What is recorded' },
  saved: {
    vi: 'Đã ghi. Danh mục và tìm kiếm được cập nhật trong khoảng một phút.',
    en: 'Saved. Catalogue and search follow within about a minute.',
  },
  nameHint: { vi: 'Như trên hệ thống nơi người dân sẽ nộp', en: 'As on the system where people will file' },
  summary: { vi: 'Mô tả ngắn', en: 'Summary' },
  summaryHint: {
    vi: 'Một, hai câu để người dân biết đây có phải việc mình cần không',
    en: 'A sentence or two by which people know whether this is what they need',
  },
  href: { vi: 'Địa chỉ nộp hồ sơ', en: 'Where it is filed' },
  hrefHint: { vi: 'Dán cả địa chỉ, bắt đầu bằng https://', en: 'Paste the whole address, beginning with https://' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  otherField: { vi: 'Lĩnh vực khác, nhập tên…', en: 'Another field, to be named…' },
  newField: { vi: 'Tên lĩnh vực mới', en: 'Name of the new field' },
  fieldMissing: { vi: 'Chọn lĩnh vực', en: 'Choose the field' },
  lifeEvents: { vi: 'Sự kiện trong đời', en: 'Life events' },
  lifeEventsMissing: { vi: 'Chọn ít nhất một sự kiện trong đời', en: 'Choose at least one life event' },
  audiences: { vi: 'Dành cho', en: 'Audiences' },
  audiencesMissing: { vi: 'Chọn dành cho ai', en: 'Choose who it is for' },
  level: { vi: 'Cấp thực hiện', en: 'Administrative level' },
  levelMissing: { vi: 'Chọn cấp thực hiện', en: 'Choose the administrative level' },
  code: { vi: 'Mã thủ tục', en: 'Procedure code' },
  codeHint: {
    vi: 'Mã quốc gia, ví dụ 1.004222; chưa kiểm chứng thì để trống',
    en: 'The national code, e.g. 1.004222; leave it blank while unverified',
  },
  codeWrong: { vi: 'Nhập mã như 1.004222, hoặc để trống', en: 'Enter a code such as 1.004222, or leave it blank' },
  keywords: { vi: 'Từ khóa', en: 'Keywords' },
  keywordsHint: {
    vi: 'Cách người dân gọi việc này, mỗi dòng một từ khóa',
    en: 'What people call it, one keyword a line',
  },
  unverified: { vi: 'Điều chưa kiểm chứng', en: 'Not verified' },
  unverifiedHint: {
    vi: 'Ghi cho người quản lý, không hiện cho người dân; mỗi dòng một điều',
    en: 'For those who keep this, not shown to the public; one a line',
  },
  linesWrong: {
    vi: '{name}: tối đa {lines} dòng, mỗi dòng tối đa {length} ký tự',
    en: '{name}: at most {lines} lines of {length} characters',
  },
  validFrom: { vi: 'Giới thiệu từ ngày', en: 'First day' },
  validFromMissing: { vi: 'Nhập ngày đầu', en: 'Enter the first day' },
  validTo: { vi: 'Ngày cuối', en: 'Last day' },
  validToMissing: { vi: 'Nhập ngày cuối', en: 'Enter the last day' },
  insteadOf: { vi: 'Thay cho dịch vụ của tỉnh', en: 'Stands in for the province’s' },
  insteadOfHint: {
    vi: 'Chọn thì dịch vụ này chỉ hiện vào những ngày dịch vụ của tỉnh không có hiệu lực, và trang của dịch vụ đó dẫn sang đây.',
    en: 'If chosen, it shows only on days on which that one is not in force, and the page of that one leads here.',
  },
  id: { vi: 'Mã trong hệ thống', en: 'Id' },
  idHint: {
    vi: 'Đặt một lần, gợi ý từ tên: chữ thường không dấu, chữ số và dấu gạch nối',
    en: 'Given once, proposed from the name: small letters, digits and hyphens',
  },
  idWrong: {
    vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối',
    en: 'Only small letters, digits and hyphens',
  },
  whyHidden: {
    vi: 'trong khi dịch vụ của tỉnh còn hiệu lực: {name}',
    en: 'while the province’s own is in force: {name}',
  },
} as const satisfies Record<string, Text>;

/** How one stands today. */
export const externalStandsWords: Record<ExternalStands, Text> = {
  shown: { vi: 'Đang hiện', en: 'Shown' },
  coming: { vi: 'Chưa đến ngày', en: 'Not begun' },
  hidden: { vi: 'Đang ẩn', en: 'Hidden' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
};
