import type { Text } from '#shared/words/text.ts';

/** Words of the preview of a paper. */
export const previewWords = {
  print: { vi: 'In (phím P)', en: 'Print (P)' },
  save: { vi: 'Tải về', en: 'Save' },
  apart: { vi: 'Mở trong thẻ mới', en: 'Open in a new tab' },
  close: { vi: 'Đóng', en: 'Close' },
} as const satisfies Record<string, Text>;
