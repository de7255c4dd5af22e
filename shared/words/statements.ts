import type { Text } from './text.ts';

/** What is wrong with a file or a cell of an account statement, and what is expected. */
export const statementProblemWords = {
  'no-table': {
    vi: 'Không thấy bảng sao kê trong tệp: cần một dòng tiêu đề có {columns}',
    en: 'There is no statement in the file: it needs a row of headers with {columns}',
  },
  'column-missing': { vi: 'Thiếu cột {columns}', en: 'The column {columns} is missing' },
  'date-not-understood': {
    vi: '“{text}” không phải ngày; ghi ngày/tháng/năm, ví dụ 23/11/2026',
    en: '“{text}” is no date; write day/month/year such as 23/11/2026',
  },
  'date-missing': { vi: 'Dòng có tiền vào phải có ngày', en: 'A row with money that came in needs a date' },
  'amount-not-understood': {
    vi: '“{text}” không phải số đồng; ví dụ đúng: 8.000 hoặc 1,234,567',
    en: '“{text}” is no amount in đồng; such as 8.000 or 1,234,567',
  },
  'direction-not-known': {
    vi: 'Không rõ tiền vào hay tiền ra; ghi dấu + hoặc - trước số tiền, hoặc thêm cột Nợ/Có',
    en: 'Nothing says whether it came or went; write + or - before the amount, or add a column Nợ/Có',
  },
} as const satisfies Record<string, Text>;
export type StatementProblemCode = keyof typeof statementProblemWords;

/** Why a line of a statement was not taken for the payment of a request. */
export const unmatchedWords = {
  'no-reference': {
    vi: 'Nội dung chuyển khoản không có mã thanh toán',
    en: 'The purpose has no payment reference',
  },
  'several-references': {
    vi: 'Nội dung chuyển khoản có nhiều mã thanh toán: {references}',
    en: 'The purpose has several payment references: {references}',
  },
  'unknown-reference': {
    vi: 'Không có yêu cầu thanh toán nào mang mã {references}',
    en: 'No payment was asked for with the reference {references}',
  },
  'other-account': {
    vi: 'Mã {references} thuộc tài khoản thu khác',
    en: 'The reference {references} belongs to another account',
  },
  'already-paid': {
    vi: 'Yêu cầu {references} đã được thanh toán trước đó',
    en: 'The request {references} was paid before',
  },
  'perhaps-known': {
    vi: 'Có thể là cùng giao dịch với dòng đã nhập: {other}. Chưa tính là tiền mới',
    en: 'It may be the same transfer as a line read before: {other}. It does not count as new money',
  },
  'too-little': {
    vi: 'Chuyển thiếu {difference} so với yêu cầu {references}',
    en: '{difference} less than the request {references} asks for',
  },
} as const satisfies Record<string, Text>;
export type UnmatchedReason = keyof typeof unmatchedWords;

/** Of a line that paid its request and brought more. */
export const excessWords: Text = {
  vi: 'Đã ghi nhận cho yêu cầu {references}; phần thừa {difference} chờ hoàn trả',
  en: 'It paid the request {references}; the {difference} beyond it wait to go back',
};
