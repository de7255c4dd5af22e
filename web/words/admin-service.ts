import type { Text } from '#shared/words/text.ts';

/** Words of beginning a service. */
export const newServiceWords = {
  title: { vi: 'Thêm dịch vụ mới', en: 'New service' },
  name: { vi: 'Tên thủ tục bằng tiếng Việt', en: 'Name of the procedure in Vietnamese' },
  nameHelp: { vi: 'Ghi đúng tên trong quyết định công bố.', en: 'As the publishing decision has it.' },
  nameMissing: { vi: 'Nhập tên thủ tục', en: 'Enter the name of the procedure' },
  nameTaken: {
    vi: 'Đã có dịch vụ với tên này. Hãy mở dịch vụ đó để sửa.',
    en: 'There is a service of this name. Open it to change it.',
  },
  address: { vi: 'Địa chỉ trang: /dich-vu/{id}/', en: 'Address of its page: /dich-vu/{id}/' },
  copyOf: { vi: 'Bắt đầu từ', en: 'Start from' },
  copyOfHelp: { vi: 'Sao nội dung của một dịch vụ gần giống rồi sửa.', en: 'Copy a similar service and change it.' },
  blank: { vi: 'Trang trắng', en: 'Nothing' },
  replaces: { vi: 'Thay thế thủ tục', en: 'Takes the place of' },
  replacesHelp: {
    vi: 'Thủ tục cũ hết hiệu lực đúng ngày thủ tục mới có hiệu lực.',
    en: 'The old procedure ends on the day the new one begins.',
  },
  replacesNone: { vi: 'Không thay thế thủ tục nào', en: 'Nothing' },
  file: { vi: 'Lấy nội dung từ tệp JSON', en: 'Take the content from a JSON file' },
  fileHelp: {
    vi: 'Tệp tải từ trang dịch vụ của cổng này hoặc tỉnh khác.',
    en: 'As downloaded here or in another province.',
  },
  fileWrong: { vi: 'Tệp này không phải nội dung một dịch vụ dạng JSON', en: 'This file is not a service as JSON' },
  open: { vi: 'Bắt đầu soạn', en: 'Start writing' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
} as const satisfies Record<string, Text>;

/** Words of one service's page in the administration. */
export const servicePageWords = {
  amend: { vi: 'Sửa đổi, bổ sung', en: 'Amend' },
  rollBack: { vi: 'Lấy lại phiên bản này', en: 'Start from this version' },
  copy: { vi: 'Sao thành dịch vụ mới', en: 'Copy as a new service' },
  abolish: { vi: 'Đề nghị bãi bỏ', en: 'Propose to abolish' },
  suspend: { vi: 'Tạm dừng tiếp nhận trực tuyến', en: 'Suspend online filing' },
  resume: { vi: 'Tiếp nhận trở lại', en: 'Take up again' },
  suspendHelp: {
    vi: 'Trang dịch vụ sẽ nêu lý do và thời gian dự kiến tiếp nhận lại. Hồ sơ đã nộp vẫn được giải quyết.',
    en: 'Its page will state the reason and the time expected back. Dossiers already filed go on.',
  },
  reasonVi: { vi: 'Lý do (tiếng Việt)', en: 'Reason (Vietnamese)' },
  reasonEn: { vi: 'Lý do (tiếng Anh)', en: 'Reason (English)' },
  backBy: { vi: 'Dự kiến tiếp nhận lại', en: 'Expected back' },
  reasonMissing: { vi: 'Nhập lý do bằng cả hai ngôn ngữ', en: 'Enter the reason in both languages' },
  confirm: { vi: 'Tạm dừng', en: 'Suspend' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  suspendedSince: { vi: 'Tạm dừng từ {moment}: {reason}.', en: 'Suspended since {moment}: {reason}.' },
  versions: { vi: 'Các phiên bản', en: 'Versions' },
  version: { vi: 'Phiên bản', en: 'Version' },
  versionNumber: { vi: 'Phiên bản {version}', en: 'Version {version}' },
  inForce: { vi: 'đang có hiệu lực', en: 'in force' },
  backOn: { vi: 'Dự kiến tiếp nhận lại: {moment}.', en: 'Expected back: {moment}.' },
  resumed: { vi: 'Dịch vụ đã tiếp nhận trở lại.', en: 'The service takes dossiers again.' },
  suspendDone: { vi: 'Đã tạm dừng. Trang dịch vụ nêu lý do ngay bây giờ.', en: 'Suspended. Its page says why now.' },
  from: { vi: 'Hiệu lực từ', en: 'In force from' },
  to: { vi: 'Đến', en: 'Until' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  openDraft: { vi: 'Mở dự thảo', en: 'Open the draft' },
  publicPage: { vi: 'Trang công khai', en: 'Public page' },
  download: { vi: 'Tải nội dung (JSON)', en: 'Download (JSON)' },
  neverPublished: { vi: 'Chưa công bố phiên bản nào.', en: 'No version was published yet.' },
} as const satisfies Record<string, Text>;
