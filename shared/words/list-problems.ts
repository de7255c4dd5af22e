import type { Text } from './text.ts';

/** What is wrong with a cell of a list of units or staff, and what is expected. */
export const listProblemWords = {
  missing: { vi: 'Ô này phải có nội dung', en: 'This cell must be filled' },
  'too-long': { vi: 'Ô này dài quá {most} ký tự', en: 'This cell has more than {most} characters' },
  'day-not-understood': {
    vi: '“{text}” không phải ngày; ghi ngày/tháng/năm, ví dụ 01/07/2025',
    en: '“{text}” is no date; write day/month/year such as 01/07/2025',
  },
  'id-malformed': {
    vi: '“{text}” không dùng làm mã được: chỉ chữ thường không dấu, số và gạch nối',
    en: '“{text}” cannot be an id: only lower-case letters, digits and hyphens',
  },
  'id-twice': { vi: 'Đơn vị này đã có ở dòng {row}', en: 'Row {row} is about this unit already' },
  'code-twice': { vi: 'Mã này đã có ở dòng {row}', en: 'Row {row} has this code already' },
  'code-malformed': {
    vi: '“{text}” không phải mã định danh; ví dụ đúng: H52.40',
    en: '“{text}” is no code of a unit; such as H52.40',
  },
  'code-of-before': {
    vi: '“{text}” là mã cũ theo QCVN 102:2016; ghi mã theo QĐ 20/2020, ví dụ H52.40',
    en: '“{text}” is a code of before (QCVN 102:2016); write that of Decision 20/2020, such as H52.40',
  },
  'level-unknown': {
    vi: 'Không có cấp “{text}”; ghi một trong: {levels}',
    en: 'There is no level “{text}”; write one of: {levels}',
  },
  'unit-unknown': {
    vi: 'Không có đơn vị “{text}” trong tệp hoặc trên cổng; ghi tên, mã định danh hoặc mã trong hệ thống',
    en: 'There is no unit “{text}” in the file or the portal; write its name, code or id',
  },
  'unit-ambiguous': {
    vi: 'Có nhiều đơn vị tên “{text}”; ghi mã định danh hoặc mã trong hệ thống',
    en: 'Several units are called “{text}”; write its code or id',
  },
  'unit-alike': {
    vi: 'Đã có đơn vị tên này, mã định danh khác. Nếu là đơn vị đó, ghi “{id}” vào cột Mã trong hệ thống; nếu không, ghi một mã mới',
    en: 'A unit of this name has another code. If it is that one, write “{id}” as its id; if not, write a new id',
  },
  'row-first': {
    vi: 'Đơn vị này ở dòng {row}, dòng đó cần sửa trước',
    en: 'This unit is in row {row}: mend that first',
  },
  'duty-unknown': {
    vi: 'Không có nhiệm vụ “{text}”; ghi một hoặc nhiều trong: {duties}',
    en: 'There is no duty “{text}”; write one or more of: {duties}',
  },
  'member-twice': {
    vi: 'Người này đã có ở dòng {row}. Nếu là hai người trùng họ tên, thêm người sau ở trang Cán bộ',
    en: 'Row {row} has this person already. Of two people with one name, add the second on the page of staff',
  },
  'members-alike': {
    vi: 'Đơn vị này có {count} người trùng họ tên; sửa từng người ở trang Cán bộ',
    en: '{count} people of this unit have this name; change them on the page of staff',
  },
  'member-alike': {
    vi: 'Đơn vị này có “{name}”. Nếu là người đó, ghi họ tên đúng như vậy; nếu không, thêm ở trang Cán bộ',
    en: 'This unit has “{name}”. If it is them, write the name like that; if not, add them on the page of staff',
  },
  'member-ended': {
    vi: 'Người trùng họ tên ở đơn vị này đã kết thúc công tác; thêm hoặc sửa ở trang Cán bộ',
    en: 'Somebody of this name has left this unit; add or change them on the page of staff',
  },
  'account-malformed': {
    vi: 'Mã tài khoản không có dấu cách hoặc dấu',
    en: 'An account number has no spaces or accents',
  },
  'account-twice': { vi: 'Mã tài khoản này đã có ở dòng {row}', en: 'Row {row} has this account already' },
} as const satisfies Record<string, Text>;
export type ListProblem = keyof typeof listProblemWords;

/** What is to be known of a row before it is done. */
export const listNoteWords = {
  'unit-id': {
    vi: 'Mã trong hệ thống: {id} (không đổi được về sau)',
    en: 'Id: {id} (it can never be changed)',
  },
  'put-right': {
    vi: 'Sửa cho đúng nội dung đang ghi từ {date}',
    en: 'Puts right what is recorded since {date}',
  },
  'from-day': { vi: 'Thay đổi từ {date}; trước đó giữ như cũ', en: 'Holds from {date}; what was before is kept' },
  namesake: {
    vi: 'Đã có người cùng họ tên ở {unit}; dòng này thêm một người khác',
    en: '{unit} has somebody of this name; this row adds another person',
  },
  'has-account': {
    vi: 'Đã có tài khoản đăng nhập; mã trong tệp không được gắn thêm',
    en: 'They have an account; the one in the file is not bound as well',
  },
} as const satisfies Record<string, Text>;
