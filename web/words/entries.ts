import type { Text } from '#shared/words/text.ts';

/** Words of addresses and of lists whose entries are added one by one. */
export const entryWords = {
  province: { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  commune: { vi: 'Xã, phường', en: 'Commune or ward' },
  addressDetail: { vi: 'Số nhà, đường, thôn, bản, tổ dân phố', en: 'House number, street, village' },
  addEntry: { vi: 'Thêm {entry}', en: 'Add {entry}' },
  removeEntry: { vi: 'Xóa {entry}', en: 'Remove {entry}' },
} as const satisfies Record<string, Text>;
