import type { Text } from '#shared/words/text.ts';

/** Words of the lists of units and staff that are read from files and given out as such. */
export const listWords = {
  open: { vi: 'Nhập, xuất danh sách', en: 'Lists in and out' },
  close: { vi: 'Đóng', en: 'Close' },
  unitsTitle: { vi: 'Nhập, xuất danh sách đơn vị', en: 'Lists of units in and out' },
  staffTitle: { vi: 'Nhập, xuất danh sách cán bộ', en: 'Lists of staff in and out' },
  unitsIntro: {
    vi: 'Nhập danh sách đơn vị từ XLSX hoặc CSV. Cổng đọc tệp trên máy bạn và cho xem trước từng dòng; chưa có gì được ghi cho đến khi bạn bấm ghi.',
    en: 'Read a list of units from XLSX or CSV. The file is read on your device and every row is shown first; nothing is written until you say so.',
  },
  staffIntro: {
    vi: 'Nhập danh sách cán bộ từ XLSX hoặc CSV. Cổng đọc tệp trên máy bạn và cho xem trước từng dòng; chưa có gì được ghi cho đến khi bạn bấm ghi.',
    en: 'Read a list of staff from XLSX or CSV. The file is read on your device and every row is shown first; nothing is written until you say so.',
  },
  unitKnown: {
    vi: 'Đơn vị đã có được nhận ra theo mã trong hệ thống hoặc mã định danh.',
    en: 'Units that are there are known by their id or code.',
  },
  unitFrom: {
    vi: 'Giữ nguyên “Từ ngày” là sửa cho đúng nội dung đang ghi; ghi ngày sau đó là thay đổi từ ngày ấy.',
    en: 'With the date it has, what is recorded of a unit is put right; with a later one it changes from that day on.',
  },
  memberKnown: {
    vi: 'Người đã có được nhận ra theo họ tên, đúng dấu, và đơn vị chủ quản.',
    en: 'People who are there are known by their name, accents included, and home unit.',
  },
  memberDuties: {
    vi: 'Nhiều nhiệm vụ thì cách nhau bằng dấu phẩy, dấu chấm phẩy hoặc xuống dòng.',
    en: 'Several duties are parted by commas, semicolons or new lines.',
  },
  unitHours: {
    vi: 'Giờ làm việc riêng không có trong danh sách: ghi ở trang của từng đơn vị; đơn vị đã ghi thì giữ nguyên.',
    en: 'Own working hours are not in the list: they are set on a unit’s page, and stay as they are.',
  },
  blank: {
    vi: 'Ô trống giữ như cũ; ô chỉ ghi dấu gạch ngang là bỏ nội dung đang ghi.',
    en: 'A blank cell leaves all as it is; a dash alone takes away what is recorded.',
  },
  export: { vi: 'Xuất danh sách hiện có', en: 'Give out the present list' },
  exportHelp: {
    vi: 'Tệp XLSX cùng các cột này: sửa trong tệp rồi nhập lại.',
    en: 'XLSX with the same columns: mend it there and read it in again.',
  },
  exportStaffHelp: {
    vi: 'Tệp XLSX cùng các cột này, không có mã tài khoản: sửa trong tệp rồi nhập lại.',
    en: 'XLSX with the same columns, without account numbers: mend it there and read it in again.',
  },
  exporting: { vi: 'Đang soạn tệp…', en: 'Preparing the file…' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  member: { vi: 'Cán bộ', en: 'Member' },
  new: { vi: 'Thêm mới', en: 'New' },
  changed: { vi: 'Sửa đổi', en: 'Changed' },
  unchanged: { vi: 'Đã đúng', en: 'Already so' },
  wrong: { vi: 'Cần sửa trong tệp', en: 'To mend in the file' },
  skips: {
    vi: '{count} dòng cần sửa sẽ không được ghi. Sửa tệp rồi chọn lại để ghi đủ.',
    en: '{count} rows to mend will not be written. Mend the file and choose it again to write all.',
  },
  allSo: {
    vi: 'Không có gì để ghi: mọi dòng đúng đã như vậy trên cổng.',
    en: 'Nothing to write: every right row is already so.',
  },
  write: { vi: 'Ghi {count} dòng', en: 'Write {count} rows' },
  writing: { vi: 'Đã ghi {done}/{all} dòng', en: '{done} of {all} rows written' },
  stop: { vi: 'Dừng lại', en: 'Stop' },
  stopped: { vi: 'Đã dừng: ghi được {done}/{all} dòng', en: 'Stopped: {done} of {all} rows written' },
  stoppedHelp: {
    vi: 'Những dòng đã ghi vẫn giữ. Bấm Tiếp tục, hoặc sau này chọn lại chính tệp này: dòng đã ghi sẽ hiện là đã đúng.',
    en: 'Rows that were written stay. Go on, or choose the same file again later: what was written is already so then.',
  },
  ended: { vi: 'Đã ghi {done} dòng', en: '{done} rows written' },
  endedRefused: {
    vi: 'Đã ghi {done} dòng, {refused} dòng không ghi được',
    en: '{done} rows written, {refused} refused',
  },
  written: { vi: 'Đã ghi', en: 'Written' },
  refused: { vi: 'Không ghi được', en: 'Refused' },
  waiting: { vi: 'Chưa ghi', en: 'Not yet' },
  notTried: {
    vi: 'Chưa ghi vì đơn vị ở dòng {row} không ghi được',
    en: 'Not tried, since the unit of row {row} was refused',
  },
  overtaken: {
    vi: 'Vừa được người khác sửa sau khi xem trước; chọn lại tệp để xem bản mới',
    en: 'Somebody changed it since it was shown; choose the file again to see the latest',
  },
  another: { vi: 'Chọn tệp khác', en: 'Choose another file' },
} as const satisfies Record<string, Text>;
