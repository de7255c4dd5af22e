import type { DeskView } from '#shared/api/desk-views.ts';
import type { Text } from '#shared/words/text.ts';

export type { DeskView };

/** The queues of a desk, in the order a working day takes them. */
export const viewWords: Record<DeskView, { name: Text; empty: Text }> = {
  new: {
    name: { vi: 'Mới nộp', en: 'New' },
    empty: { vi: 'Không có hồ sơ mới chờ tiếp nhận.', en: 'No new dossier waits to be accepted.' },
  },
  mine: {
    name: { vi: 'Của tôi', en: 'Mine' },
    empty: { vi: 'Không có hồ sơ nào do bạn giữ.', en: 'You hold no dossier.' },
  },
  processing: {
    name: { vi: 'Đang giải quyết', en: 'In progress' },
    empty: { vi: 'Không có hồ sơ nào đang giải quyết.', en: 'No dossier is in progress.' },
  },
  'due-soon': {
    name: { vi: 'Sắp đến hạn', en: 'Due soon' },
    empty: {
      vi: 'Không có hồ sơ nào đến hạn trong hai ngày làm việc tới.',
      en: 'Nothing is due in the next two working days.',
    },
  },
  'due-today': {
    name: { vi: 'Đến hạn hôm nay', en: 'Due today' },
    empty: { vi: 'Không có hồ sơ nào đến hạn hôm nay.', en: 'Nothing is due today.' },
  },
  'to-apologise': {
    name: { vi: 'Cần xin lỗi trước hạn', en: 'Apologies to sign' },
    empty: {
      vi: 'Không có hồ sơ nào cần xin lỗi, hẹn lại trước hạn.',
      en: 'No dossier needs an apology before its date.',
    },
  },
  overdue: {
    name: { vi: 'Quá hạn', en: 'Overdue' },
    empty: { vi: 'Không có hồ sơ quá hạn.', en: 'Nothing is overdue.' },
  },
  waiting: {
    name: { vi: 'Chờ người nộp', en: 'Waiting for applicant' },
    empty: { vi: 'Không có hồ sơ nào chờ người nộp.', en: 'No dossier waits for its applicant.' },
  },
  done: {
    name: { vi: 'Đã xong', en: 'Done' },
    empty: { vi: 'Chưa có hồ sơ nào xong.', en: 'No dossier is done yet.' },
  },
};

/** Words of the officers' desk: signing in, queues, dates. */
export const deskWords = {
  title: { vi: 'Bàn làm việc một cửa', en: 'One-stop desk' },
  signInWhy: {
    vi: 'Dành cho cán bộ, công chức của các cơ quan trong tỉnh.',
    en: 'For the staff of the province’s agencies.',
  },
  signIn: { vi: 'Đăng nhập bằng tài khoản công vụ', en: 'Sign in with your staff account' },
  elsewhere: {
    vi: 'Tài khoản này không có nhiệm vụ ở bàn một cửa',
    en: 'This account has no duty at the desk',
  },
  elsewhereHelp: {
    vi: 'Nhiệm vụ hiện tại: {duties}. Bàn này dành cho cán bộ tiếp nhận, thụ lý, lãnh đạo và kế toán thu phí. Nếu cần làm việc ở đây, hãy liên hệ quản trị đơn vị.',
    en: 'Duties held: {duties}. The desk is for reception, processing, leaders and cashiers. If you need it, ask your administrator.',
  },
  notStaff: {
    vi: 'Tài khoản này chưa được giao nhiệm vụ ở cơ quan nào. Hãy liên hệ quản trị đơn vị.',
    en: 'This account holds no duty in any agency. Ask your administrator.',
  },
  queues: { vi: 'Hàng đợi hồ sơ', en: 'Queues' },
  register: { vi: 'Sổ theo dõi', en: 'Register' },
  glance: { vi: 'Hồ sơ theo hạn', en: 'Dossiers by date' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  search: { vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' },
  searchHint: {
    vi: 'Quét mã QR trên giấy tiếp nhận hoặc thẻ căn cước, hoặc gõ mã hồ sơ, số cuối của mã (7 hoặc 261123-0007), số định danh, số điện thoại, một phần tên (không cần dấu).',
    en: 'Scan the QR code of a receipt or an identity card, or type a code, its last number (7 or 261123-0007), an identity number, a phone number, or a name (no accents needed).',
  },
  find: { vi: 'Tìm', en: 'Find' },
  found: { vi: 'Kết quả tìm “{q}”', en: 'Found for “{q}”' },
  foundByCode: { vi: 'Kết quả tra cứu', en: 'Found' },
  foundByIdentity: { vi: 'Hồ sơ theo số định danh', en: 'Found by identity number' },
  foundByPhone: { vi: 'Hồ sơ theo số điện thoại', en: 'Found by phone number' },
  nothingByNumber: {
    vi: 'Không có hồ sơ nào ở cơ quan bạn mang số này. Hỏi mã hồ sơ hoặc tên chủ hồ sơ; hồ sơ vừa nộp có thể cần vài giây.',
    en: 'No dossier of your agency bears this number. Ask for the code or the name; one just submitted may take some seconds.',
  },
  nothingByCode: {
    vi: 'Không có hồ sơ nào mang mã này ở cơ quan bạn. Kiểm tra lại mã, hoặc hồ sơ thuộc cơ quan khác.',
    en: 'No dossier of your agency bears this code. Check it, or the dossier is another agency’s.',
  },
  moreFound: {
    vi: 'Còn hồ sơ khác; gõ thêm tên hoặc dùng mã hồ sơ để thu hẹp.',
    en: 'There are others; type more of the name or use a code.',
  },
  nothingFound: { vi: 'Không tìm thấy hồ sơ nào trong cơ quan bạn.', en: 'Nothing found in your agency.' },
  refresh: { vi: 'Làm mới', en: 'Refresh' },
  readAt: { vi: 'Cập nhật lúc {time}', en: 'As of {time}' },
  arrived: { vi: 'Có {count} hồ sơ mới trong danh sách này.', en: '{count} new in this list.' },
  stale: {
    vi: 'Chưa cập nhật được; danh sách có thể đã cũ. Đang thử lại.',
    en: 'Could not be brought up to date; the list may be old. Trying again.',
  },
  more: { vi: 'Xem thêm', en: 'Show more' },
  lookOn: { vi: 'Bấm Xem thêm để tìm tiếp.', en: 'Press Show more to look further.' },
  shown: { vi: '{count} hồ sơ', en: '{count} dossiers' },
  shownMore: { vi: '{count} hồ sơ đầu', en: 'The first {count} dossiers' },
  keys: {
    vi: 'Dùng phím mũi tên lên, xuống để đi giữa các hồ sơ, Enter để mở.',
    en: 'Use the up and down arrow keys to move between dossiers, Enter to open one.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  applicant: { vi: 'Chủ hồ sơ', en: 'Applicant' },
  service: { vi: 'Thủ tục', en: 'Service' },
  status: { vi: 'Trạng thái', en: 'Status' },
  submittedOn: { vi: 'Nộp lúc', en: 'Submitted' },
  updatedOn: { vi: 'Thay đổi lúc', en: 'Changed' },
  due: { vi: 'Hạn', en: 'Due' },
  intakeDue: { vi: 'Hạn tiếp nhận', en: 'Answer on acceptance by' },
  answerDue: { vi: 'Bổ sung trước', en: 'Supplement by' },
  holder: { vi: 'Người giữ', en: 'Held by' },
  nobody: { vi: 'Chưa ai nhận', en: 'Nobody yet' },
  notForwarded: { vi: 'Chậm chuyển xử lý', en: 'Not forwarded in time' },
  noDue: { vi: 'Đang tạm dừng', en: 'Paused' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  overdueDays: { vi: 'Quá hạn {count} ngày', en: 'Overdue by {count} day(s)' },
  dueToday: { vi: 'Hôm nay', en: 'Today' },
  dueTomorrow: { vi: 'Ngày mai', en: 'Tomorrow' },
  dueInDays: { vi: 'Còn {count} ngày', en: 'In {count} days' },
  provisional: { vi: 'dự kiến', en: 'provisional' },
} as const satisfies Record<string, Text>;
