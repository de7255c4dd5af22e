import type { Text } from './text.ts';

/** What keeps a change of agencies from being recorded, at the place it is about. */
export const agencyViolationWords = {
  'unknown-agency': { vi: 'Không có đơn vị này', en: 'There is no such unit' },
  'id-taken': { vi: 'Đã có đơn vị dùng mã này', en: 'Another unit has this id' },
  'code-taken': {
    vi: 'Mã định danh này đang được đơn vị khác dùng trong cùng thời gian',
    en: 'Another unit has this code at the same time',
  },
  'codes-overlap': {
    vi: 'Hai mã định danh cùng loại không được trùng thời gian',
    en: 'Two codes of one scheme may not overlap in time',
  },
  'no-code': {
    vi: 'Ngày đầu tiên phải có mã định danh còn hiệu lực: mã hồ sơ được đặt theo mã này',
    en: 'A code must be in force on the first day: dossier codes are made of it',
  },
  'under-itself': { vi: 'Đơn vị không thể trực thuộc chính mình', en: 'A unit cannot be under itself' },
  'not-in-force': { vi: 'Đơn vị này không hoạt động vào ngày đó', en: 'This unit does not exist on that day' },
  'before-last-change': {
    vi: 'Phải sau ngày bắt đầu của nội dung đang ghi',
    en: 'It must be after the day on which what is recorded began',
  },
  'after-its-end': { vi: 'Phải trước khi đơn vị kết thúc hoạt động', en: 'It must be before the unit ends' },
  'nothing-changed': { vi: 'Chưa có gì thay đổi', en: 'Nothing was changed' },
  'ended-already': { vi: 'Đơn vị này đã có ngày kết thúc', en: 'This unit has its end already' },
  'ends-before-it-begins': {
    vi: 'Ngày cuối không được trước ngày bắt đầu của nội dung đang ghi',
    en: 'The last day may not be before the day on which what is recorded began',
  },
  'no-successor': { vi: 'Chọn ít nhất một đơn vị kế thừa', en: 'Choose at least one successor' },
  'not-a-successor': {
    vi: 'Chọn một trong các đơn vị kế thừa để nhận hồ sơ đang giải quyết',
    en: 'Choose one of the successors to take the open dossiers',
  },
  'ends-itself': {
    vi: 'Đơn vị kết thúc không thể là đơn vị kế thừa',
    en: 'A unit that ends cannot be a successor',
  },
  'session-empty': {
    vi: 'Giờ kết thúc buổi làm việc phải sau giờ bắt đầu',
    en: 'A session must end after it begins',
  },
  'sessions-overlap': {
    vi: 'Các buổi làm việc ghi theo thứ tự trong ngày và không được chồng lên nhau',
    en: 'Sessions are in the order of the day and may not overlap',
  },
  'too-many-sessions': { vi: 'Mỗi ngày nhiều nhất ba buổi làm việc', en: 'There are at most three sessions a day' },
  'listed-twice': { vi: 'Đơn vị này được nêu hai lần', en: 'This unit is listed twice' },
} as const satisfies Record<string, Text>;
export type AgencyViolation = keyof typeof agencyViolationWords;
