import type { Text } from './text.ts';
import type { Wording } from './wording.ts';

/** What people at a kiosk and officers at a counter of the waiting hall are told. */
export const hallRefusals = {
  'counter-not-open': {
    title: { vi: 'Quầy đang đóng', en: 'The counter is closed' },
    help: {
      vi: 'Chưa có số nào được lấy hay được gọi. Người chờ: xem bảng ở sảnh, lấy số khi quầy mở. Cán bộ: mở quầy rồi gọi số.',
      en: 'No number was taken or called. If you wait: watch the board and take a number once it opens. Officers: open the counter first.',
    },
  },
  'kiosk-closed': {
    title: { vi: 'Máy lấy số này chưa được mở', en: 'This ticket kiosk is not open' },
    help: {
      vi: 'Chưa lấy số nào. Người cần lấy số: hỏi cán bộ ở quầy. Cán bộ: vào Bàn làm việc, mục Quầy, bấm “Mở máy lấy số”.',
      en: 'No number was taken. If you need one: ask an officer at the counter. Officers: at the desk, under Counter, press “Open a ticket kiosk”.',
    },
  },
  'counter-held': {
    title: { vi: 'Cán bộ khác đang trực quầy này', en: 'Another officer is at this counter' },
    help: {
      vi: 'Chưa có gì thay đổi. Chọn quầy khác, hoặc nhờ người đang trực đóng quầy; lãnh đạo đóng được quầy bỏ trống.',
      en: 'Nothing was changed. Choose another counter, or have them close it; a leader can close one that was left.',
    },
  },
  'ticket-called': {
    title: { vi: 'Quầy khác đã gọi số này', en: 'Another counter has called this number' },
    help: {
      vi: 'Không gọi thêm lần nữa, để người chờ không phải đi hai quầy. Gọi số tiếp theo.',
      en: 'It was not called again, so that nobody is sent to two counters. Call the next one.',
    },
  },
  'nobody-waiting': {
    title: { vi: 'Không còn ai chờ quầy này', en: 'Nobody is waiting for this counter' },
    help: {
      vi: 'Chưa có gì thay đổi. Khi có người lấy số, màn hình này hiện ngay.',
      en: 'Nothing was changed. This screen shows at once when somebody takes a number.',
    },
  },
  'hall-full': {
    title: { vi: 'Số người chờ hôm nay đã quá nhiều', en: 'Too many people are waiting today' },
    help: {
      vi: 'Chưa lấy số nào. Hỏi cán bộ hướng dẫn, hoặc nộp hồ sơ trực tuyến trên cổng này.',
      en: 'No number was taken. Ask a member of staff, or file online on this portal.',
    },
  },
} as const satisfies Record<string, Wording>;

/** Why something at a counter is not possible just now. */
export const hallReasons = {
  'nobody-called': { vi: 'Chưa gọi ai tới quầy này.', en: 'Nobody was called to this counter.' },
  'served-already': { vi: 'Người này đang được phục vụ.', en: 'They are being served.' },
  'somebody-at-the-counter': {
    vi: 'Còn người ở quầy: bấm Xong, Vắng mặt hoặc Chuyển, rồi đóng quầy.',
    en: 'Somebody is at the counter: press Done, Absent or Send on, then close it.',
  },
  'holds-another-counter': {
    vi: 'Bạn đang trực một quầy khác. Đóng quầy đó trước.',
    en: 'You are at another counter. Close that one first.',
  },
  'no-such-group': {
    vi: 'Không có quầy nào khác phục vụ nhóm này.',
    en: 'No other counter serves that group.',
  },
  'sent-on-too-often': {
    vi: 'Số này đã được chuyển 5 lần. Hãy giải quyết tại quầy.',
    en: 'This number was sent on five times. Settle it at this counter.',
  },
} as const satisfies Record<string, Text>;
