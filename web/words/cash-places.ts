import type { Text } from '#shared/words/text.ts';

/** The pages of whoever keeps fees, in the order a day takes them. */
export const cashPlaceWords = {
  day: { vi: 'Hôm nay', en: 'Today' },
  statement: { vi: 'Sao kê', en: 'Bank statement' },
  unmatched: { vi: 'Cần xử lý', en: 'To be settled' },
  refunds: { vi: 'Hoàn trả', en: 'Refunds' },
  treasury: { vi: 'Nộp Kho bạc', en: 'To the Treasury' },
} as const satisfies Record<string, Text>;
export type CashPlace = keyof typeof cashPlaceWords;

export const cashNavWords = {
  title: { vi: 'Thu phí', en: 'Fees' },
} as const satisfies Record<string, Text>;
