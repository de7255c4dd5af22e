import type { FormName } from '#shared/dossier/regulation-set.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the page about the forms of one-stop centres that are printed. */
export const printedFormsWords = {
  title: { vi: 'Mẫu giấy tờ in', en: 'Printed forms' },
  intro: {
    vi: 'Chọn từ ngày nào in giấy tờ một cửa theo mẫu của văn bản nào. Giấy tờ in trước ngày đó giữ mẫu cũ, kể cả khi in lại.',
    en: 'Choose from which day the papers of one-stop centres follow the forms of which regulation. Papers from before that day keep the forms they had, also when printed again.',
  },
  turns: { vi: 'Mẫu theo từng thời gian', en: 'Forms by day' },
  from: { vi: 'Từ ngày', en: 'From' },
  fromTheStart: { vi: 'Từ đầu', en: 'From the start' },
  fromDay: { vi: '{name} từ {day}', en: '{name} from {day}' },
  regulation: { vi: 'Theo văn bản', en: 'Regulation' },
  stands: { vi: 'Trạng thái', en: 'Status' },
  over: { vi: 'Đã thôi dùng', en: 'No longer used' },
  now: { vi: 'Đang dùng', en: 'In use' },
  ahead: { vi: 'Sắp dùng', en: 'To come' },
  takeBack: { vi: 'Bỏ', en: 'Take back' },
  takeBackOf: { vi: '{name} từ {day}', en: '{name} from {day}' },
  takenBack: {
    vi: 'Đã bỏ. Giấy tờ tiếp tục in theo mẫu đang dùng.',
    en: 'Taken back. Papers go on with the forms in use.',
  },
  saved: { vi: 'Đã ghi.', en: 'Saved.' },
  form: { vi: 'Đặt mẫu từ một ngày', en: 'Set forms from a day on' },
  dayMissing: { vi: 'Chọn ngày bắt đầu', en: 'Choose the first day' },
  regulationMissing: { vi: 'Chọn văn bản', en: 'Choose the regulation' },
  dayHint: { vi: 'Sau hôm nay.', en: 'After today.' },
  provisionalHelp: {
    vi: 'Chưa có văn bản gốc để đối chiếu: mỗi tờ in đều ghi dấu “{mark}”.',
    en: 'Its text was not at hand to compare with: every paper bears the mark “{mark}”.',
  },
  compared: { vi: 'Đã đối chiếu với văn bản.', en: 'Compared with the regulation.' },
  meaning: { vi: 'Các mẫu của từng văn bản', en: 'The forms of each regulation' },
  meaningHelp: {
    vi: 'Tên in trên giấy và khổ giấy. Mẫu không có trong văn bản thì không in.',
    en: 'The title as it is printed, and the size of the sheet. What a regulation does not have is not printed.',
  },
  paper: { vi: 'Giấy tờ', en: 'Paper' },
  none: { vi: 'không có mẫu', en: 'no form' },
} as const satisfies Record<string, Text>;

/** What each form is for. */
export const formNameWords: Record<FormName, Text> = {
  receipt: { vi: 'Khi tiếp nhận', en: 'On acceptance' },
  supplement: { vi: 'Khi cần bổ sung', en: 'When something is missing' },
  refusal: { vi: 'Khi từ chối', en: 'On refusal' },
  apology: { vi: 'Khi trễ hẹn', en: 'When it is late' },
  'stop-notice': { vi: 'Khi dừng giải quyết', en: 'When it is stopped' },
  'control-slip': { vi: 'Theo dõi từng bước', en: 'Step by step' },
  register: { vi: 'Sổ của cả năm', en: 'Register of a year' },
};
