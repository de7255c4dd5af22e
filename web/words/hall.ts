import type { Text } from '#shared/words/text.ts';
import type { Want } from '#shared/hall/hall-limits.ts';

/** What people come to a one-stop centre for, as a kiosk asks it. */
export const wantWords: Record<Want, Text> = {
  file: { vi: 'Nộp hồ sơ', en: 'File a dossier' },
  collect: { vi: 'Nhận kết quả', en: 'Collect a result' },
  ask: { vi: 'Hỏi, xin hướng dẫn', en: 'Ask for help' },
};

/** Words of board and kiosk of a waiting hall. */
export const hallWords = {
  board: { vi: 'Bảng gọi số', en: 'Numbers called' },
  kiosk: { vi: 'Lấy số thứ tự', en: 'Take a number' },
  choose: { vi: 'Chọn nơi đặt màn hình này', en: 'Choose where this screen stands' },
  noHalls: { vi: 'Chưa có đơn vị nào có sảnh chờ.', en: 'No unit has a waiting hall yet.' },
  number: { vi: 'Số', en: 'Number' },
  counter: { vi: 'Quầy', en: 'Counter' },
  nobodyCalled: { vi: 'Chưa gọi số nào', en: 'No number called yet' },
  called: { vi: 'Đang mời', en: 'Called' },
  closed: { vi: 'Quầy đóng', en: 'Closed' },
  free: { vi: 'Đang mở', en: 'Open' },
  allClosed: { vi: 'Các quầy đang đóng', en: 'All counters are closed' },
  announced: { vi: 'Mời số {code} tới quầy {no}.', en: 'Number {code}, please go to counter {no}.' },
  waiting: { vi: 'Số người chờ', en: 'People waiting' },
  ready: { vi: 'Hồ sơ đã có kết quả', en: 'Results ready to collect' },
  noneReady: { vi: 'Chưa có hồ sơ nào.', en: 'None at the moment.' },
  lost: { vi: 'Mất kết nối từ {time}', en: 'No connection since {time}' },
  lostHelp: { vi: 'Đang hiện số liệu lúc đó; tự cập nhật khi có mạng.', en: 'Shown as of then; goes on by itself.' },
  chimeOn: { vi: 'Bật chuông', en: 'Sound on' },
  chimeOff: { vi: 'Tắt chuông', en: 'Sound off' },
  kioskClosed: { vi: 'Máy lấy số đang đóng', en: 'This ticket kiosk is closed' },
  kioskClosedHelp: { vi: 'Xin hỏi cán bộ ở quầy để lấy số.', en: 'Please ask an officer at the counter for a number.' },
  kioskOfficers: {
    vi: 'Cán bộ: vào Bàn làm việc, mục Quầy, bấm “Mở máy lấy số”.',
    en: 'Officers: at the desk, under Counter, press “Open a ticket kiosk”.',
  },
  whatFor: { vi: 'Mời chọn việc cần làm', en: 'What do you want to do?' },
  whichGroup: { vi: 'Về lĩnh vực nào?', en: 'About what?' },
  back: { vi: 'Quay lại', en: 'Back' },
  groupClosed: { vi: 'Quầy chưa mở', en: 'Not open' },
  inFront: { vi: '{count} người đang chờ', en: '{count} waiting' },
  priority: { vi: 'Lấy số ưu tiên', en: 'Take a priority number' },
  priorityHelp: {
    vi: 'Dành cho người từ 80 tuổi, người khuyết tật, phụ nữ mang thai, người có công. Không cần xuất trình giấy tờ ở đây.',
    en: 'For people of 80 and over, disabled people, pregnant women and people with merit. No papers are asked for here.',
  },
  priorityMark: { vi: 'Ưu tiên', en: 'Priority' },
  yourNumber: { vi: 'Số của bạn', en: 'Your number' },
  before: { vi: 'Khoảng {count} người trước bạn', en: 'About {count} people before you' },
  first: { vi: 'Chưa có ai trước bạn', en: 'Nobody before you' },
  watchBoard: {
    vi: 'Xin theo dõi bảng ở sảnh. Nghe gọi số này thì tới quầy được mời.',
    en: 'Please watch the board, and go to the counter shown beside this number.',
  },
  takenAt: { vi: 'Lấy lúc {time} ngày {date}', en: 'Taken at {time} on {date}' },
  print: { vi: 'In phiếu', en: 'Print' },
  done: { vi: 'Xong', en: 'Done' },
  taking: { vi: 'Đang lấy số…', en: 'Taking a number…' },
  track: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
} as const satisfies Record<string, Text>;
