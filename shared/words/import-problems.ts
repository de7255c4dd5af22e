import type { Text } from './text.ts';

/** What is wrong with a cell of a table that is imported, and what is expected. */
export const importProblemWords = {
  missing: { vi: 'Ô này phải có nội dung', en: 'This cell must be filled' },
  'code-malformed': {
    vi: '“{text}” không phải mã thủ tục; ví dụ đúng: 1.001193 hoặc 1.001193.000.00.00.H52',
    en: '“{text}” is no procedure code; such as 1.001193 or 1.001193.000.00.00.H52',
  },
  'code-twice': { vi: 'Mã này đã có ở dòng {row}', en: 'Row {row} has this code already' },
  'level-unknown': {
    vi: 'Mức độ phải là 1, 2, 3 hoặc 4, không phải “{text}”',
    en: 'A level is 1, 2, 3 or 4, not “{text}”',
  },
  'administrative-level-unknown': {
    vi: 'Cấp thực hiện là tỉnh, huyện hoặc xã, không phải “{text}”',
    en: 'The level of administration is province, district or commune, not “{text}”',
  },
  'mode-unknown': {
    vi: 'Hình thức là toàn trình, một phần hoặc cung cấp thông tin, không phải “{text}”',
    en: 'The online mode is toàn trình, một phần or cung cấp thông tin, not “{text}”',
  },
  'applicant-unknown': {
    vi: 'Không có đối tượng “{text}” trong danh mục đối tượng thực hiện',
    en: '“{text}” is not among the classes of applicants',
  },
  'channel-unknown': {
    vi: 'Cách thức là trực tuyến, trực tiếp hoặc bưu chính, không phải “{text}”',
    en: 'It is filed online (trực tuyến), in person (trực tiếp) or by post (bưu chính), not “{text}”',
  },
  'time-not-understood': {
    vi: 'Không hiểu thời hạn “{text}”; ví dụ: 03 ngày làm việc, 20 ngày, 8 giờ làm việc, 01 tháng, trong ngày',
    en: 'The time limit “{text}” is not understood; such as 03 ngày làm việc, 20 ngày, 8 giờ làm việc, 01 tháng, trong ngày',
  },
  'money-not-understood': {
    vi: 'Không hiểu số tiền “{text}”; ghi số đồng, ví dụ 15.000, hoặc Không',
    en: 'The amount “{text}” is not understood; write whole đồng such as 15.000, or Không',
  },
  'number-not-understood': { vi: '“{text}” không phải số nguyên dương', en: '“{text}” is no whole number above 0' },
  'agency-unknown': {
    vi: 'Không có cơ quan “{text}” đang hoạt động trong danh mục',
    en: 'No agency in force is called “{text}”',
  },
  'too-long': { vi: 'Ô này dài quá {most} ký tự', en: 'This cell has more than {most} characters' },
  'draft-open': {
    vi: 'Thủ tục này đang có bản dự thảo; hoàn tất hoặc bỏ bản đó trước',
    en: 'There is an open draft of this procedure; finish or drop it first',
  },
} as const satisfies Record<string, Text>;
export type ImportProblem = keyof typeof importProblemWords;
