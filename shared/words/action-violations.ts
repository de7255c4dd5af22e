import type { Text } from './text.ts';

/** What is wrong with an action's own fields. */
export const actionViolationWords = {
  'unknown-colleague': {
    vi: 'Chọn một chuyên viên hoặc lãnh đạo của đơn vị',
    en: 'Choose a processing officer or leader of the agency',
  },
  'colleague-without-duty': {
    vi: '{name} không có nhiệm vụ của bước này ({duty}); chọn người khác',
    en: '{name} does not hold the duty of this step ({duty}); choose someone else',
  },
  'colleague-absent': {
    vi: '{name} vắng mặt đến hết ngày {until}; chọn người khác hoặc chuyển cho bước, ai có nhiệm vụ sẽ nhận',
    en: '{name} is away until the end of {until}; choose someone else, or hand it to the step for whoever has the duty',
  },
  'unknown-step': {
    vi: 'Chọn một bước của quy trình nội bộ',
    en: 'Choose a step of the internal procedure',
  },
  'nobody-named': {
    vi: 'Chọn người nhận hoặc bước tiếp theo',
    en: 'Choose who gets it, or the next step',
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
  'case-missing': {
    vi: 'Mở hồ sơ và chọn trường hợp khi tiếp nhận: Cổng Dịch vụ công quốc gia không cho biết trường hợp',
    en: 'Open the dossier and choose its case when accepting it: the National Portal does not tell it',
  },
  'case-unknown': { vi: 'Chọn một trường hợp của thủ tục này', en: 'Choose a case of this procedure' },
  'case-settled': {
    vi: 'Trường hợp của hồ sơ đã được xác định khi nộp, không chọn lại khi tiếp nhận',
    en: 'The case was settled when it was filed, and is not chosen anew at acceptance',
  },
  'exemption-reason-missing': {
    vi: 'Ghi lý do không chấp nhận miễn, giảm để người nộp biết',
    en: 'Say why the exemption is not granted, so that the applicant knows',
  },
  'tracking-missing': {
    vi: 'Nhập số hiệu bưu gửi để người nhận theo dõi được',
    en: 'Enter the number of the consignment, so that it can be followed',
  },
  'again-missing': {
    vi: 'Ghi lý do phải yêu cầu bổ sung thêm lần nữa',
    en: 'Say why a supplement must be asked once more',
  },
  'not-named': {
    vi: 'Chưa nêu trong yêu cầu bổ sung: {what}. Phải yêu cầu đủ trong một lần (NĐ 61/2018, Điều 15.3)',
    en: 'Not among what is asked for: {what}. Everything is asked for at once (Decree 61/2018, Art. 15.3)',
  },
  'nobody-holds': {
    vi: 'Hồ sơ đã xong không có người giữ; bỏ lọc theo người giữ',
    en: 'Nobody holds what is done; leave out the holder',
  },
  'too-far-ahead': {
    vi: 'Ngày này cách hôm nay hơn một năm; kiểm tra lại năm đã nhập',
    en: 'This is more than a year ahead; check the year you entered',
  },
  'unknown-unit': { vi: 'Chọn một cơ quan trong danh sách', en: 'Choose an agency from the list' },
  'own-unit': { vi: 'Đây là cơ quan đang giải quyết; chọn cơ quan khác', en: 'This agency decides it; choose another' },
  'asked-already': {
    vi: '{name} đang được lấy ý kiến; chờ trả lời hoặc bỏ dòng này',
    en: '{name} has been asked already; wait for the answer, or take this line out',
  },
  'one-lead': {
    vi: 'Chọn một cơ quan chủ trì (NĐ 61/2018, Điều 19.6)',
    en: 'Choose the one agency that leads (Decree 61/2018, Art. 19.6)',
  },
  'visit-passed': {
    vi: 'Chọn thời điểm sau bây giờ: người nộp phải được báo trước',
    en: 'Choose a time that lies ahead: the applicant must be told beforehand',
  },
  'visit-to-come': {
    vi: 'Biên bản ghi việc đã làm; chọn thời điểm đã qua',
    en: 'Minutes record what was done; choose a time that has passed',
  },
  'not-after-today': { vi: 'Chọn ngày sau hôm nay', en: 'Choose a date after today' },
} as const satisfies Record<string, Text>;
export type ActionViolation = keyof typeof actionViolationWords;
