import type { Text } from '#shared/words/text.ts';

/** Why a file is no table that can be read. */
export const tableFaultWords = {
  'too-big': {
    vi: 'Tệp lớn quá {most} MB. Chia danh mục thành nhiều tệp nhỏ hơn.',
    en: 'The file is larger than {most} MB. Split the list into smaller files.',
  },
  'not-a-table': {
    vi: 'Tệp này không phải bảng XLSX hoặc CSV đọc được. Mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.',
    en: 'This file is no XLSX or CSV table that can be read. Open it in Excel or LibreOffice and save it as .xlsx.',
  },
  'too-big-inside': {
    vi: 'Tệp này giải nén ra quá lớn nên không được mở, để bảo vệ máy của bạn.',
    en: 'This file unpacks to far too much, so that it was not opened, to protect your device.',
  },
  formula: {
    vi: 'Ô {cell} có công thức. Chép rồi dán dưới dạng giá trị trước khi nhập, để danh mục không đổi sau lưng bạn.',
    en: 'Cell {cell} has a formula. Paste it as a value first, so that the list does not change behind your back.',
  },
  encoding: {
    vi: 'Tệp CSV không ở dạng Unicode nên chữ Việt sẽ sai. Lưu lại thành “CSV UTF-8” hoặc .xlsx.',
    en: 'The CSV file is not Unicode, so that Vietnamese would be wrong. Save it as “CSV UTF-8” or .xlsx.',
  },
  'too-many-rows': {
    vi: 'Bảng có hơn {most} dòng. Chia danh mục thành nhiều tệp.',
    en: 'The table has more than {most} rows. Split the list into several files.',
  },
  'no-rows': { vi: 'Bảng không có dòng nào dưới tiêu đề.', en: 'The table has no rows below its header.' },
  'no-columns': {
    vi: 'Không thấy dòng tiêu đề nào có tên cột của mẫu. Tải mẫu về để đối chiếu.',
    en: 'No row names the columns of the template. Download the template to compare.',
  },
  'columns-missing': { vi: 'Thiếu cột bắt buộc: {columns}.', en: 'Columns are missing: {columns}.' },
  'not-services': {
    vi: 'Tệp JSON không chứa dịch vụ theo mẫu của cổng.',
    en: 'The JSON file holds no services as the portal writes them.',
  },
} as const satisfies Record<string, Text>;
export type TableFaultCode = keyof typeof tableFaultWords;

export const importWords = {
  title: { vi: 'Nhập, xuất danh mục', en: 'Import and export' },
  intro: {
    vi: 'Nhập danh mục thủ tục từ XLSX hoặc CSV, hoặc dịch vụ từ JSON hay ZIP. Cổng đọc tệp trên máy bạn và cho xem trước từng dòng; chưa có gì được ghi cho đến khi bạn bấm tạo.',
    en: 'Import a list of procedures from XLSX or CSV, or services from JSON or ZIP. The file is read on your device and every row is shown first; nothing is written until you say so.',
  },
  template: { vi: 'Tải mẫu XLSX', en: 'Download the XLSX template' },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  chooseHelp: {
    vi: 'Tối đa 5 MB, 5.000 dòng. Tên cột có dấu hay không dấu đều được.',
    en: 'At most 5 MB and 5,000 rows. Column names may come with or without accents.',
  },
  reading: { vi: 'Đang đọc {name}…', en: 'Reading {name}…' },
  checking: { vi: 'Đang đối chiếu {done}/{all} dòng…', en: 'Comparing row {done} of {all}…' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  result: { vi: 'Xem trước: {name}', en: 'Before anything is written: {name}' },
  unknownColumns: {
    vi: 'Các cột không dùng đến: {columns}.',
    en: 'These columns are not used: {columns}.',
  },
  new: { vi: 'Tạo mới', en: 'New' },
  changed: { vi: 'Sửa đổi', en: 'Changed' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  wrong: { vi: 'Cần sửa trong tệp', en: 'To mend in the file' },
  all: { vi: 'Tất cả', en: 'All' },
  show: { vi: 'Hiện', en: 'Show' },
  count: { vi: '{name} ({count})', en: '{name} ({count})' },
  row: { vi: 'Dòng', en: 'Row' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  details: { vi: 'Chi tiết', en: 'Details' },
  cell: { vi: 'Ô {cell} ({column}): {message}', en: 'Cell {cell} ({column}): {message}' },
  noCell: { vi: '{column}: {message}', en: '{column}: {message}' },
  leave: {
    vi: 'Việc nhập chưa xong. Rời trang này thì phần còn lại không được ghi.',
    en: 'The import is not finished. If you leave, the rest of it is not recorded.',
  },
  changes: { vi: 'Sửa: {columns}', en: 'Changes: {columns}' },
  changeOf: { vi: '{column} (đang ghi “{was}”)', en: '{column} (now “{was}”)' },
  stays: {
    vi: 'Giữ nguyên, cần người xem: {columns}',
    en: 'Kept as it is, for a person to look at: {columns}',
  },
  openPlaces: { vi: 'Còn {count} chỗ cần người bổ sung', en: '{count} places still need a person' },
  shownOf: { vi: 'Hiện {shown}/{count} dòng.', en: '{shown} of {count} rows are shown.' },
  make: { vi: 'Tạo {count} bản dự thảo', en: 'Make {count} drafts' },
  makeNone: { vi: 'Không có dòng nào để tạo bản dự thảo.', en: 'No row would make a draft.' },
  skips: {
    vi: '{count} dòng cần sửa sẽ không được nhập. Sửa tệp rồi chọn lại để nhập đủ.',
    en: '{count} rows to mend will not be imported. Mend the file and choose it again to import all.',
  },
  making: { vi: 'Đã tạo {done}/{all} bản dự thảo', en: '{done} of {all} drafts made' },
  undoing: { vi: 'Đang hoàn tác…', en: 'Undoing…' },
  made: {
    vi: 'Đã tạo {count} bản dự thảo. Mở từng bản để bổ sung những chỗ còn trống.',
    en: '{count} drafts were made. Open each to fill what is missing.',
  },
  refused: { vi: 'Dòng {row} – {name}: {why}', en: 'Row {row} – {name}: {why}' },
  refusedTitle: { vi: 'Những dòng không tạo được', en: 'Rows that could not be made' },
  toDrafts: { vi: 'Tới danh sách dự thảo', en: 'To the drafts' },
  undo: { vi: 'Hoàn tác lần nhập này', en: 'Undo this import' },
  undone: {
    vi: 'Đã hoàn tác: {undone} bản dự thảo được gỡ.',
    en: 'Undone: {undone} drafts were taken away.',
  },
  undoneKept: {
    vi: 'Đã hoàn tác: {undone} bản dự thảo được gỡ; {kept} bản đã có người sửa nên giữ lại.',
    en: 'Undone: {undone} drafts were taken away; {kept} stay because somebody worked on them.',
  },
  goOn: { vi: 'Tiếp tục', en: 'Go on' },
  stopped: {
    vi: 'Việc nhập bị gián đoạn. Những bản đã tạo vẫn còn: tiếp tục, hoặc hoàn tác để không còn bản nào.',
    en: 'The import was interrupted. What was made is there: go on, or undo it so that nothing remains.',
  },
  past: { vi: 'Các lần nhập', en: 'Imports' },
  pastNone: { vi: 'Đơn vị chưa nhập danh mục nào.', en: 'Your department has imported nothing yet.' },
  pastLine: { vi: '{count} bản dự thảo, {name}, {time}', en: '{count} drafts, {name}, {time}' },
  export: { vi: 'Xuất danh mục', en: 'Export the catalogue' },
  exportHelp: {
    vi: 'Mỗi dịch vụ một tệp JSON trong một tệp ZIP: để lưu trữ, đối chiếu hoặc chuyển sang tỉnh khác.',
    en: 'One JSON file per service in a ZIP: to keep, to compare or to take to another province.',
  },
  exporting: { vi: 'Đã đọc {done}/{all} dịch vụ', en: '{done} of {all} services read' },
  exportButton: { vi: 'Xuất {count} dịch vụ', en: 'Export {count} services' },
} as const satisfies Record<string, Text>;
