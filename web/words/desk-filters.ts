import type { Text } from '#shared/words/text.ts';

/** Words of the desk's filters and of those one keeps. */
export const filterWords = {
  filters: { vi: 'Lọc', en: 'Filter' },
  kept: { vi: 'Bộ lọc của tôi', en: 'My filters' },
  service: { vi: 'Thủ tục', en: 'Service' },
  anyService: { vi: 'Mọi thủ tục', en: 'Any service' },
  holder: { vi: 'Người giữ', en: 'Held by' },
  anyHolder: { vi: 'Bất kỳ ai', en: 'Anybody' },
  none: { vi: 'Bỏ lọc', en: 'Clear the filter' },
  picked: {
    vi: '{count} trong {read} hồ sơ đã xem của người này',
    en: '{count} of the {read} dossiers looked at that they hold',
  },
  noneHere: {
    vi: 'Không có hồ sơ nào khớp bộ lọc.',
    en: 'No dossier fits the filter.',
  },
  keep: { vi: 'Lưu bộ lọc này', en: 'Keep this filter' },
  name: { vi: 'Tên bộ lọc', en: 'Name of the filter' },
  nameMissing: { vi: 'Đặt tên cho bộ lọc', en: 'Give the filter a name' },
  save: { vi: 'Lưu', en: 'Keep' },
  first: { vi: 'Mở đầu ngày bằng bộ lọc này', en: 'Begin the day with it' },
  notFirst: { vi: 'Không mở đầu ngày bằng bộ lọc này', en: 'Do not begin the day with it' },
  isFirst: { vi: 'mở đầu ngày', en: 'begins the day' },
  remove: { vi: 'Xóa bộ lọc', en: 'Remove the filter' },
  full: { vi: 'Đã có 20 bộ lọc; xóa bớt để lưu thêm.', en: 'There are 20 filters; remove one to keep another.' },
} as const satisfies Record<string, Text>;
