import type { Text } from '#shared/words/text.ts';

/** Words of the agencies that handle a service. */
export const adminAgencies = {
  competentHint: {
    vi: 'Như người dân đọc, ví dụ “Ủy ban nhân dân cấp xã”',
    en: 'As people read it, e.g. “Commune People’s Committee”',
  },
  offeringsHint: {
    vi: 'Cơ quan nào giải quyết, hồ sơ nộp ở đâu, từ ngày nào đến ngày nào',
    en: 'Which agency handles it, where it is handed in, from when until when',
  },
  unknown: { vi: '{id} (không có trong danh mục)', en: '{id} (not in the list)' },
  since: { vi: 'từ {from}', en: 'from {from}' },
  between: { vi: 'từ {from} đến hết {to}', en: 'from {from} until {to}' },
  receivedAt: { vi: 'tiếp nhận tại {name}', en: 'received at {name}' },
  add: { vi: 'Thêm cơ quan', en: 'Add agencies' },
  filter: { vi: 'Lọc theo tên, không cần dấu', en: 'Filter by name, accents do not matter' },
  level: { vi: 'Cấp', en: 'Level' },
  everyLevel: { vi: '– Mọi cấp –', en: '– Every level –' },
  listed: { vi: '{count} cơ quan phù hợp', en: '{count} agencies match' },
  more: { vi: 'Đang hiện {shown} trong {count}; hãy lọc thêm.', en: 'Showing {shown} of {count}; filter further.' },
  chooseAll: { vi: 'Chọn cả {count} cơ quan phù hợp', en: 'Choose all {count} that match' },
  chooseNone: { vi: 'Bỏ chọn hết', en: 'Choose none' },
  addChosen: { vi: 'Thêm {count} cơ quan đã chọn', en: 'Add the {count} chosen' },
  addedCount: { vi: 'Đã thêm {count} cơ quan', en: '{count} agencies added' },
  already: { vi: 'đã có', en: 'already there' },
} as const satisfies Record<string, Text>;
