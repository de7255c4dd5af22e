import type { Text } from './text.ts';

/** What is wrong with an action's own fields. */
export const actionViolationWords = {
  'unknown-colleague': {
    vi: 'Chọn một chuyên viên hoặc lãnh đạo của đơn vị',
    en: 'Choose a processing officer or leader of the agency',
  },
  'holds-it-already': {
    vi: 'Người này đang giữ hồ sơ; chọn người khác',
    en: 'They hold it already; choose someone else',
  },
  'not-after-due': { vi: 'Chọn ngày sau hạn trả hiện tại', en: 'Choose a date after the present due date' },
  'too-late-to-extend': {
    vi: 'Chỉ được hẹn lại chậm nhất 01 ngày trước hạn trả (NĐ 61/2018, Điều 19.9), nay đã muộn. Hạn cũ giữ nguyên: hãy trả kết quả sớm nhất có thể',
    en: 'A new date can be set until one day before the due date (Decree 61/2018, Art. 19.9); it is too late now. The old date stands: give the result as soon as you can',
  },
  'result-missing': {
    vi: 'Đính kèm ít nhất một tệp kết quả đã kiểm tra: thủ tục này trả kết quả trực tuyến',
    en: 'Attach at least one checked result file: the result of this service is given online',
  },
  'exemption-reason-missing': {
    vi: 'Ghi lý do không chấp nhận miễn, giảm để người nộp biết',
    en: 'Say why the exemption is not granted, so that the applicant knows',
  },
  'too-far-ahead': {
    vi: 'Ngày này cách hôm nay hơn một năm; kiểm tra lại năm đã nhập',
    en: 'This is more than a year ahead; check the year you entered',
  },
  'not-after-today': { vi: 'Chọn ngày sau hôm nay', en: 'Choose a date after today' },
} as const satisfies Record<string, Text>;
export type ActionViolation = keyof typeof actionViolationWords;
