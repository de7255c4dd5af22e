import type { Text } from './text.ts';

/** What keeps a grant from being given, at the place it is about. */
export const grantViolationWords = {
  'ends-before-it-begins': {
    vi: 'Ngày cuối không được trước ngày đầu',
    en: 'The last day may not be before the first',
  },
  'over-already': { vi: 'Ngày cuối đã qua', en: 'The last day is past' },
  'too-long': {
    vi: 'Mỗi lần ủy quyền tối đa 3 năm; hết hạn thì ủy quyền lại',
    en: 'A grant lasts at most 3 years; give it anew when it ends',
  },
} as const satisfies Record<string, Text>;
export type GrantViolation = keyof typeof grantViolationWords;

/** What is said of a dossier that was filed for one organisation and names another now. */
export const otherOrganisation: Text = {
  vi: 'Hồ sơ này đã nộp cho một tổ chức khác; muốn nộp cho tổ chức này hãy lập hồ sơ mới',
  en: 'This dossier was filed for another organisation; file a new one for this one',
};
