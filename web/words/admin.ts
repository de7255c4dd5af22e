import type { DraftActionType } from '#shared/service/draft/draft-lifecycle.ts';
import type { ChangeKind } from '#shared/service/draft/draft.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the administration around the builder: lists, drafts and what is done to them. */
export const adminWords = {
  title: { vi: 'Quản trị dịch vụ công', en: 'Service administration' },
  signInWhy: {
    vi: 'Dành cho người biên tập, thẩm tra, công bố thủ tục và quản trị đơn vị.',
    en: 'For those who write, review and publish procedures, and for administrators.',
  },
  signIn: { vi: 'Đăng nhập bằng tài khoản công vụ', en: 'Sign in with your staff account' },
  notStaff: {
    vi: 'Tài khoản này chưa được giao nhiệm vụ ở cơ quan nào. Hãy liên hệ quản trị đơn vị.',
    en: 'This account holds no duty in any agency. Ask your administrator.',
  },
  elsewhere: {
    vi: 'Tài khoản này không có nhiệm vụ quản trị dịch vụ',
    en: 'This account has no duty in the administration of services',
  },
  elsewhereHelp: {
    vi: 'Nhiệm vụ hiện tại: {duties}. Trang này dành cho người biên tập, thẩm tra, công bố thủ tục và quản trị.',
    en: 'Duties held: {duties}. This page is for editors, reviewers, publishers and administrators.',
  },
  sections: { vi: 'Khu vực quản trị', en: 'Administration' },
  services: { vi: 'Dịch vụ', en: 'Services' },
  servicesFound: { vi: '{count} dịch vụ', en: '{count} services' },
  servicesShown: {
    vi: 'Đang hiện {shown} trong {count} dịch vụ; hãy tìm hoặc lọc thêm.',
    en: 'Showing {shown} of {count} services; find or filter further.',
  },
  everyField: { vi: 'Mọi lĩnh vực', en: 'Every field' },
  everyState: { vi: 'Mọi trạng thái', en: 'Every state' },
  servicesNone: { vi: 'Không có dịch vụ nào khớp.', en: 'No service matches.' },
  readingMore: { vi: 'Đang tải, đã có {count} dịch vụ…', en: 'Loading, {count} services so far…' },
  find: { vi: 'Tìm theo tên hoặc mã, không cần dấu', en: 'Find by name or code, accents do not matter' },
  code: { vi: 'Mã thủ tục', en: 'Code' },
  name: { vi: 'Tên dịch vụ', en: 'Name' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  level: { vi: 'Mức độ', en: 'Level' },
  inForce: { vi: 'Hiệu lực', en: 'In force' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  notPublished: { vi: 'Chưa công bố', en: 'Not published' },
  versionSince: { vi: 'Phiên bản {version}, từ {date}', en: 'Version {version}, since {date}' },
  abolishedSince: { vi: 'Hết hiệu lực từ {date}', en: 'Not in force from {date}' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  drafts: { vi: 'Dự thảo', en: 'Drafts' },
  draftsEmpty: { vi: 'Không có dự thảo nào ở đây.', en: 'There is no draft here.' },
  department: { vi: 'Của cơ quan tôi', en: 'Of my agency' },
  'in-review': { vi: 'Chờ thẩm tra', en: 'To review' },
  'ready-to-sign': { vi: 'Chờ ký', en: 'Ready to sign' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
  kind: { vi: 'Loại', en: 'Kind' },
  status: { vi: 'Trạng thái', en: 'Status' },
  changedAt: { vi: 'Sửa lần cuối', en: 'Last change' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  decisions: { vi: 'Quyết định công bố', en: 'Publishing decisions' },
  import: { vi: 'Nhập, xuất danh mục', en: 'Import and export' },
  backToServices: { vi: 'Về danh sách dịch vụ', en: 'Back to services' },
  backToDrafts: { vi: 'Về danh sách dự thảo', en: 'Back to drafts' },
} as const satisfies Record<string, Text>;

/** What services may be asked for by. */
export const serviceStateWords = {
  'in-force': { vi: 'Đang có hiệu lực', en: 'In force' },
  'not-published': { vi: 'Chưa công bố', en: 'Not published' },
  'open-draft': { vi: 'Đang có dự thảo', en: 'With an open draft' },
  suspended: { vi: 'Đang tạm dừng', en: 'Suspended' },
  abolished: { vi: 'Đã bãi bỏ', en: 'Abolished' },
} as const satisfies Record<string, Text>;

export const kindWords: Record<ChangeKind, Text> = {
  new: { vi: 'Mới ban hành', en: 'New' },
  amended: { vi: 'Sửa đổi, bổ sung', en: 'Amended' },
  replaced: { vi: 'Thay thế', en: 'Replaced' },
  abolished: { vi: 'Bãi bỏ', en: 'Abolished' },
};

type ActionWords = { button: Text; done: Text };

/** What is done to a draft: the button, and what is said once it is done. */
export const draftActionWords: Record<Exclude<DraftActionType, 'save' | 'publish'>, ActionWords> = {
  send: {
    button: { vi: 'Gửi thẩm tra', en: 'Send for review' },
    done: { vi: 'Đã gửi thẩm tra. Người thẩm tra thấy bản này ngay bây giờ.', en: 'Sent. Reviewers see it now.' },
  },
  'take-back': {
    button: { vi: 'Rút về để sửa', en: 'Take back to edit' },
    done: { vi: 'Đã rút về. Bạn có thể sửa tiếp.', en: 'Taken back. You can go on editing.' },
  },
  return: {
    button: { vi: 'Trả lại để sửa', en: 'Return to be mended' },
    done: { vi: 'Đã trả lại kèm lý do.', en: 'Returned with the reason.' },
  },
  approve: {
    button: { vi: 'Đồng ý, trình ký', en: 'Approve for signing' },
    done: { vi: 'Đã đồng ý. Bản này chờ đưa vào quyết định công bố.', en: 'Approved. It waits for a decision.' },
  },
  'put-online': {
    button: { vi: 'Đồng ý, đưa lên cổng', en: 'Approve and put online' },
    done: { vi: 'Đã công bố phiên bản mới trên cổng.', en: 'The new version is online.' },
  },
  drop: {
    button: { vi: 'Bỏ dự thảo', en: 'Drop the draft' },
    done: { vi: 'Đã bỏ dự thảo. Bản đang công bố không thay đổi.', en: 'Dropped. What is published is unchanged.' },
  },
};
