import type { CalendarDay } from '#shared/calendar/calendar.ts';
import type { Text } from '#shared/words/text.ts';

export const dayKindWords: Record<CalendarDay['kind'], Text> = {
  holiday: { vi: 'Nghỉ lễ, tết', en: 'Public holiday' },
  compensatory: { vi: 'Nghỉ bù', en: 'Compensatory day off' },
  'swap-off': { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  'swap-work': { vi: 'Làm bù', en: 'Make-up working day' },
};

export const dayStatusWords: Record<CalendarDay['status'], Text> = {
  official: { vi: 'Chính thức', en: 'Official' },
  provisional: { vi: 'Dự kiến', en: 'Provisional' },
};

/** Days of the week, Sunday first. */
export const weekdayWords: readonly Text[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'Thứ hai', en: 'Monday' },
  { vi: 'Thứ ba', en: 'Tuesday' },
  { vi: 'Thứ tư', en: 'Wednesday' },
  { vi: 'Thứ năm', en: 'Thursday' },
  { vi: 'Thứ sáu', en: 'Friday' },
  { vi: 'Thứ bảy', en: 'Saturday' },
];

/** Words of the page about the working calendar. */
export const calendarWords = {
  title: { vi: 'Lịch làm việc', en: 'Working calendar' },
  version: { vi: 'Phiên bản {version}', en: 'Version {version}' },
  years: { vi: 'Năm', en: 'Years' },
  official: { vi: 'Đã công bố', en: 'Announced' },
  provisional: { vi: 'Chưa công bố: ngày hẹn trong năm là dự kiến', en: 'Not announced: dates in it are provisional' },
  intro: {
    vi: 'Chỉ ghi những ngày khác lệ thường: nghỉ vào ngày thường, hoặc làm bù vào thứ bảy, chủ nhật.',
    en: 'Only days that differ from the rule: off on a weekday, or made up on a Saturday or Sunday.',
  },
  noDays: { vi: 'Năm này chưa ghi ngày nào.', en: 'No day is recorded for this year.' },
  date: { vi: 'Ngày', en: 'Date' },
  kind: { vi: 'Loại', en: 'Kind' },
  name: { vi: 'Tên', en: 'Name' },
  source: { vi: 'Số văn bản', en: 'Document' },
  sourceHint: { vi: 'Ví dụ: TB 6150/TB-BLĐTBXH', en: 'For example TB 6150/TB-BLĐTBXH' },
  status: { vi: 'Trạng thái', en: 'Status' },
  edit: { vi: 'Sửa lịch năm {year}', en: 'Change the days of {year}' },
  yearIs: { vi: 'Lịch của năm', en: 'The year is' },
  isOfficial: { vi: 'đã có thông báo chính thức', en: 'announced' },
  isProvisional: { vi: 'chưa có thông báo: mọi ngày hẹn ghi “dự kiến”', en: 'not announced: every date in it says so' },
  addDay: { vi: 'Thêm ngày', en: 'Add a day' },
  removeDay: { vi: 'Bỏ ngày này', en: 'Remove this day' },
  newDay: { vi: 'Ngày mới', en: 'New day' },
  dateMissing: { vi: 'Chọn ngày', en: 'Choose the date' },
  nameMissing: { vi: 'Nhập tên ngày bằng cả hai ngôn ngữ', en: 'Enter the name in both languages' },
  sourceMissing: { vi: 'Nhập số văn bản', en: 'Enter the number of the document' },
  saveHelp: {
    vi: 'Ngày hẹn mới tính theo lịch này ngay sau khi ghi. Hồ sơ đang mở giữ ngày đã hẹn cho đến khi bạn cho tính lại.',
    en: 'New dates are counted by it at once. Open dossiers keep theirs until you have them dated anew.',
  },
  saved: {
    vi: 'Đã ghi lịch làm việc. Hồ sơ đang mở có ngày hẹn thay đổi được nêu dưới đây.',
    en: 'The calendar is recorded. Open dossiers whose date would change are listed below.',
  },
  touched: { vi: 'Hồ sơ đang mở có ngày hẹn theo lịch cũ', en: 'Open dossiers dated by an older calendar' },
  touchedHelp: {
    vi: 'Xem trước ngày hẹn nào sẽ đổi và vì sao. Xem không làm thay đổi gì.',
    en: 'See which dates would change, and why. Looking changes nothing.',
  },
  look: { vi: 'Xem hồ sơ bị ảnh hưởng', en: 'Look which are touched' },
  looking: {
    vi: 'Đang xem {seen} / {of} đơn vị, đã thấy {count} hồ sơ…',
    en: 'Units looked through: {seen} of {of}; dossiers so far: {count}…',
  },
  noneTouched: { vi: 'Không hồ sơ nào đổi ngày hẹn.', en: 'No date would change.' },
  touchedCount: { vi: '{count} hồ sơ sẽ đổi ngày hẹn', en: 'Dossiers whose date would change: {count}' },
  shownOf: { vi: 'Đang hiện {shown} hồ sơ đầu tiên.', en: 'Showing the first {shown}.' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  service: { vi: 'Thủ tục', en: 'Service' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  before: { vi: 'Đang hẹn', en: 'Dated now' },
  after: { vi: 'Sẽ hẹn', en: 'Would be' },
  isTentative: { vi: 'dự kiến', en: 'provisional' },
  why: { vi: 'Cách tính', en: 'How it is counted' },
  redate: { vi: 'Tính lại ngày hẹn cho {count} hồ sơ', en: 'Date them anew ({count})' },
  redateHelp: {
    vi: 'Mỗi hồ sơ được ghi một sự kiện, người nộp được báo ngày mới. Việc này tự chạy, có thể rời trang.',
    en: 'Each gets an event and its applicant is told. It goes on by itself, and you may leave the page.',
  },
  redating: { vi: 'Đang tính lại: còn {count} hồ sơ…', en: 'Dating anew: {count} left…' },
  redated: { vi: 'Đã tính lại ngày hẹn cho mọi hồ sơ.', en: 'Every dossier is dated anew.' },
} as const satisfies Record<string, Text>;
