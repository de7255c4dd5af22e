import type { Text } from '../../words/text.ts';

/** What is wrong with the form of one part of a definition, for those who write it. */
export const shapeWords = {
  missing: { vi: 'Chưa điền mục này', en: 'This is not filled in yet' },
  'not-chosen': { vi: 'Chưa chọn mục này', en: 'Nothing is chosen here yet' },
  'not-whole': { vi: 'Phải là số nguyên', en: 'This must be a whole number' },
  'too-small': { vi: 'Ít nhất là {limit}', en: 'At least {limit}' },
  'too-large': { vi: 'Nhiều nhất là {limit}', en: 'At most {limit}' },
  'too-long': { vi: 'Dài quá {limit} ký tự', en: 'Longer than {limit} characters' },
  'too-few': { vi: 'Cần ít nhất {limit} mục', en: 'At least {limit} needed here' },
  'too-many': { vi: 'Nhiều nhất {limit} mục', en: 'At most {limit} here' },
  'not-in-list': { vi: 'Giá trị này không có trong danh sách', en: 'This value is not in the list' },
  'wrong-form': { vi: 'Viết chưa đúng dạng', en: 'This is not written in the form it needs' },
  unknown: { vi: 'Không có mục nào tên “{name}”; hãy bỏ đi', en: 'Nothing is called “{name}” here; remove it' },
} satisfies Record<string, Text>;

export type ShapeFault = keyof typeof shapeWords;
