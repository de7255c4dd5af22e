import type { Text } from './text.ts';

/** The sentences a date to answer by is explained with; read in order they add up to the date. */
export const deadlineWords = {
  supplemented: {
    vi: 'Hồ sơ đã được bổ sung đủ: thời hạn tính lại từ đầu (Nghị định 61/2018, Điều 19.4).',
    en: 'The dossier was completed: the time limit counts again from the start (Decree 61/2018, Art. 19.4).',
  },
  corrected: {
    vi: 'Hồ sơ được mở lại để đính chính kết quả: thời hạn tính lại từ đầu (Nghị định 61/2018, Điều 21).',
    en: 'The result is being corrected: the time limit counts again from the start (Decree 61/2018, Art. 21).',
  },
  outOfHours: {
    vi: 'Hồ sơ đến lúc {moment}, ngoài giờ làm việc, nên tính là nhận khi bắt đầu ngày làm việc kế tiếp.',
    en: 'It came at {moment}, out of hours, and so counts as received when the next working day opens.',
  },
  received: {
    vi: 'Nhận lúc {moment}; ngày này không tính (Bộ luật Dân sự 2015, Điều 147).',
    en: 'Received at {moment}; that day is not counted (Civil Code 2015, Art. 147).',
  },
  receivedAt: { vi: 'Nhận lúc {moment}.', en: 'Received at {moment}.' },
  submitted: { vi: 'Nộp lúc {moment}.', en: 'Submitted at {moment}.' },
  committed: {
    vi: 'Thời hạn tỉnh cam kết ngắn hơn thời hạn quy định ({asWritten}).',
    en: 'The province commits to less than the time laid down ({asWritten}).',
  },
  workingDays: {
    vi: 'Cộng {count} ngày làm việc, đến {end}{skipped}.',
    en: 'Working days added: {count}, to {end}{skipped}.',
  },
  days: { vi: 'Cộng {count} ngày, đến {end}.', en: 'Days added: {count}, to {end}.' },
  months: { vi: 'Cộng {count} tháng, đến {end}.', en: 'Months added: {count}, to {end}.' },
  workingHours: {
    vi: 'Cộng {count} giờ làm việc (các buổi {sessions}), đến {end}{skipped}.',
    en: 'Working hours added: {count} (sessions {sessions}), to {end}{skipped}.',
  },
  hours: {
    vi: 'Giờ làm việc của nơi tiếp nhận và trả kết quả: {sessions}.',
    en: 'Working hours where it is received and handed back: {sessions}.',
  },
  hoursFrom: { vi: 'Từ {day}, giờ làm việc: {sessions}.', en: 'Hours from {day} on: {sessions}.' },
  sameDay: {
    vi: 'Trả kết quả trong ngày: nhận không muộn hơn {cutOff}.',
    en: 'Result on the same day: received no later than {cutOff}.',
  },
  afterCutOff: {
    vi: 'Nhận sau {cutOff}: trả kết quả trong ngày làm việc tiếp theo, {end}{skipped}.',
    en: 'Received after {cutOff}: the result comes on the next working day, {end}{skipped}.',
  },
  pausedForPayment: {
    vi: 'Tạm dừng từ {from} đến {to} để thực hiện nghĩa vụ tài chính: {added}, đến {end}{skipped}.',
    en: 'Paused from {from} until {to} for payment: {added}, to {end}{skipped}.',
  },
  pausedForSupplement: {
    vi: 'Tạm dừng từ {from} đến {to} để bổ sung hồ sơ: {added}, đến {end}{skipped}.',
    en: 'Paused from {from} until {to} for a supplement: {added}, to {end}{skipped}.',
  },
  extended: {
    vi: 'Gia hạn một lần, đến {end} (Nghị định 61/2018, Điều 19.9).',
    en: 'Extended once, to {end} (Decree 61/2018, Art. 19.9).',
  },
  moved: {
    vi: '{day} là ngày nghỉ: hạn chuyển sang ngày làm việc tiếp theo, {next} (Bộ luật Dân sự 2015, Điều 148).',
    en: '{day} is a day off: the term ends on the next working day, {next} (Civil Code 2015, Art. 148).',
  },
  due: { vi: 'Hạn trả kết quả: {moment}.', en: 'Result due: {moment}.' },
  intakeDue: { vi: 'Hạn trả lời việc tiếp nhận: {moment}.', en: 'Answer on acceptance due: {moment}.' },
  provisional: {
    vi: 'Dự kiến: lịch nghỉ của khoảng thời gian này chưa được công bố chính thức.',
    en: 'Provisional: the holidays of this period are not yet officially announced.',
  },
} as const satisfies Record<string, Text>;

/** What was passed over or counted among the days, as the tail of a sentence. */
export const skippedWords = {
  weekends: { vi: 'không tính thứ Bảy, Chủ nhật', en: 'Saturdays and Sundays not counted' },
  holidays: { vi: 'nghỉ {days}', en: 'off: {days}' },
  makeUp: { vi: 'có tính ngày làm bù {days}', en: 'make-up days counted: {days}' },
  range: { vi: '{from} đến {to}', en: '{from} to {to}' },
} as const satisfies Record<string, Text>;

/** An amount of time given back, in the unit it is counted in. */
export const givenBackWords = {
  workingDays: { vi: 'cộng thêm {count} ngày làm việc', en: 'working days given back: {count}' },
  days: { vi: 'cộng thêm {count} ngày', en: 'days given back: {count}' },
  minutes: { vi: 'cộng thêm {count} phút làm việc', en: 'working minutes given back: {count}' },
} as const satisfies Record<string, Text>;
