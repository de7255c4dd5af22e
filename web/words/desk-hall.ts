import type { Text } from '#shared/words/text.ts';
import type { OnceWords } from '../kit/ask-once.tsx';

/** Words of an officer's counter in the waiting hall. */
export const counterWords = {
  title: { vi: 'Quầy', en: 'Counter' },
  nav: { vi: 'Sảnh chờ', en: 'Waiting hall' },
  none: {
    vi: 'Đơn vị bạn không có sảnh chờ. Quản trị viên có thể thêm.',
    en: 'Your unit has no waiting hall. An administrator can add one.',
  },
  choose: { vi: 'Bạn đang trực quầy nào?', en: 'Which counter are you at?' },
  open: { vi: 'Mở quầy {no}', en: 'Open counter {no}' },
  heldBy: { vi: 'Quầy {no}: {name} đang trực', en: 'Counter {no}: {name} is there' },
  closeFor: { vi: 'Đóng quầy {no}', en: 'Close counter {no}' },
  serves: { vi: 'Phục vụ: {groups}', en: 'Serves: {groups}' },
  mine: { vi: 'Quầy {no}', en: 'Counter {no}' },
  next: { vi: 'Gọi số tiếp', en: 'Call the next' },
  recall: { vi: 'Gọi lại', en: 'Call again' },
  start: { vi: 'Đã tới quầy', en: 'They are here' },
  finish: { vi: 'Xong', en: 'Done' },
  miss: { vi: 'Vắng mặt', en: 'Absent' },
  close: { vi: 'Đóng quầy', en: 'Close the counter' },
  transfer: { vi: 'Chuyển tới nhóm', en: 'Send on to' },
  send: { vi: 'Chuyển', en: 'Send on' },
  gone: {
    vi: 'Quầy này không còn trong sảnh. Bấm Đóng quầy, ai đang được gọi sẽ chờ tiếp; rồi mở quầy khác.',
    en: 'This counter is no longer in the hall. Close it, and whoever was called waits on; then open another one.',
  },
  nobody: { vi: 'Chưa gọi ai', en: 'Nobody called' },
  calledAt: { vi: 'Gọi lúc {time}', en: 'Called at {time}' },
  serving: { vi: 'Đang phục vụ', en: 'Being served' },
  waiting: { vi: 'Đang chờ quầy này: {count}', en: 'Waiting for this counter: {count}' },
  nobodyWaits: { vi: 'Không có ai chờ quầy này.', en: 'Nobody is waiting for this counter.' },
  missed: { vi: 'Đã gọi, vắng mặt', en: 'Called and absent' },
  call: { vi: 'Gọi {code}', en: 'Call {code}' },
  priority: { vi: 'ưu tiên', en: 'priority' },
  since: { vi: 'từ {time}', en: 'since {time}' },
  keys: {
    vi: 'Phím tắt khi đang ở khung này: N gọi tiếp, R gọi lại, S đã tới, D xong, M vắng mặt.',
    en: 'Keys while in this box: N next, R again, S here, D done, M absent.',
  },
  called: { vi: 'Đã gọi {code}.', en: '{code} was called.' },
  board: { vi: 'Mở bảng gọi số', en: 'Open the board' },
  kiosks: { vi: 'Máy lấy số', en: 'Ticket kiosks' },
  kiosksHelp: {
    vi: 'Chỉ máy do cán bộ mở mới lấy được số, cho tới khi có người đóng. Mỗi sảnh tối đa {most} máy: mở thêm thì máy mở sớm nhất bị đóng.',
    en: 'Only a kiosk that an officer opened gives numbers, until somebody closes it. A hall has {most} at most: opening one more closes the one opened first.',
  },
  openKiosk: { vi: 'Mở máy lấy số', en: 'Open a ticket kiosk' },
  kioskReady: { vi: 'Máy lấy số đã sẵn sàng', en: 'A ticket kiosk is ready' },
  kioskHere: { vi: 'Mở trên thiết bị này', en: 'Open it on this device' },
  kioskAddress: { vi: 'Địa chỉ cho thiết bị khác', en: 'Address for another device' },
  kioskAddressHelp: {
    vi: 'Chỉ mở trên máy đặt ở sảnh: ai có địa chỉ này đều lấy được số. Địa chỉ chỉ hiện một lần.',
    en: 'Only for a device that stands in the hall: whoever has this address can take numbers. It is shown this once.',
  },
  kiosksOpen: { vi: 'Số máy đang mở: {open}.', en: 'Kiosks open now: {open}.' },
  oldestEnded: { vi: 'Máy mở sớm nhất đã đóng.', en: 'The one opened first was closed.' },
  hideKiosk: { vi: 'Ẩn địa chỉ', en: 'Hide the address' },
  kiosksEnded: { vi: 'Đã đóng {ended} máy lấy số.', en: 'Kiosks closed: {ended}.' },
} as const satisfies Record<string, Text>;

export const closeKiosksWords: OnceWords = {
  opens: { vi: 'Đóng mọi máy lấy số', en: 'Close all ticket kiosks' },
  title: { vi: 'Đóng mọi máy lấy số của sảnh này?', en: 'Close every ticket kiosk of this hall?' },
  help: {
    vi: 'Mọi máy lấy số của sảnh này ngừng cho số ngay, kể cả máy bị mất. Số đã lấy vẫn giữ nguyên. Muốn dùng lại thì mở lại từng máy.',
    en: 'Every kiosk of this hall stops giving numbers at once, also one that was stolen. Numbers taken stay. Each kiosk has to be opened again.',
  },
  yes: { vi: 'Đóng tất cả', en: 'Close them all' },
  no: { vi: 'Để nguyên', en: 'Leave them open' },
};
