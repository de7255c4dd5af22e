import type { FieldKind } from '#shared/service/form.ts';
import type { patternWords } from '#shared/words/field-kinds.ts';
import type { Text } from '#shared/words/text.ts';

/** What each kind of question is for, beside its name. */
export const kindHelp: Record<FieldKind, Text> = {
  text: { vi: 'Họ tên, số giấy tờ, câu trả lời ngắn', en: 'Names, numbers of papers, short answers' },
  'long-text': { vi: 'Lý do, mô tả, vài câu', en: 'Reasons, descriptions, a few sentences' },
  'whole-number': { vi: 'Đếm được: số bản, số người, số phòng', en: 'What is counted: copies, people, rooms' },
  money: { vi: 'Số tiền bằng đồng', en: 'An amount in đồng' },
  date: { vi: 'Ngày, tháng, năm; có thể giới hạn', en: 'Day, month, year; may be bounded' },
  'yes-no': { vi: 'Trả lời có hoặc không', en: 'Answered yes or no' },
  'one-of': { vi: 'Đến 12 lựa chọn, thấy hết cùng lúc', en: 'Up to 12 choices, all in sight' },
  'several-of': { vi: 'Đánh dấu mọi lựa chọn phù hợp', en: 'All choices that apply' },
  list: { vi: 'Nhiều lựa chọn, mở ra để chọn một', en: 'Many choices, opened to take one' },
  'national-id': { vi: '12 chữ số, cổng tự kiểm tra', en: '12 digits, checked by the portal' },
  'tax-code': { vi: '10 hoặc 13 số, cổng tự kiểm tra', en: '10 or 13 digits, checked by the portal' },
  phone: { vi: 'Di động, có thể nhận cả máy bàn', en: 'Mobile, landlines if you allow them' },
  email: { vi: 'Địa chỉ thư điện tử', en: 'An e-mail address' },
  address: { vi: 'Tỉnh, xã chọn từ danh mục và số nhà', en: 'Province and commune from the list, and the rest' },
  file: { vi: 'Ảnh hoặc tệp đính kèm vào câu trả lời', en: 'A photo or file as the answer' },
  note: { vi: 'Đoạn chữ để đọc, không hỏi gì', en: 'Text to read, asks nothing' },
  group: { vi: 'Nhiều mục có cùng các câu hỏi, như thành viên', en: 'Several entries of the same questions' },
};

/** An example of what each named pattern lets through. */
export const patternExamples: Record<keyof typeof patternWords, Text> = {
  'letters-and-spaces': { vi: 'Nguyễn Thị Hoa', en: 'Nguyễn Thị Hoa' },
  digits: { vi: '0123456', en: '0123456' },
  'vehicle-plate': { vi: '26A-123.45', en: '26A-123.45' },
  'land-parcel': { vi: '125/8', en: '125/8' },
  'certificate-number': { vi: 'BX 123456', en: 'BX 123456' },
  'cmnd-9': { vi: '050123456', en: '050123456' },
};
