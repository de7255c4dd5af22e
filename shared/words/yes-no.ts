import type { Text } from './text.ts';

export const yesNoWords = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } satisfies Record<
  string,
  Text
>;
