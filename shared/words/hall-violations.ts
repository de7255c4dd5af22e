import type { Text } from './text.ts';

/** What is to be mended in how a waiting hall is set up. */
export const hallViolationWords = {
  'unknown-agency': { vi: 'Chọn một đơn vị đang hoạt động.', en: 'Choose a unit that exists today.' },
  'hall-already': { vi: 'Đơn vị này đã có sảnh chờ.', en: 'This unit has a waiting hall.' },
  'no-groups': { vi: 'Thêm ít nhất một nhóm dịch vụ.', en: 'Add at least one group of services.' },
  'no-counters': { vi: 'Thêm ít nhất một quầy.', en: 'Add at least one counter.' },
  'letter-twice': { vi: 'Chữ cái này đã dùng cho nhóm khác.', en: 'Another group has this letter.' },
  'number-twice': { vi: 'Số quầy này đã có.', en: 'There is a counter of this number.' },
  'serves-nothing': { vi: 'Chọn ít nhất một nhóm cho quầy này.', en: 'Choose at least one group for this counter.' },
  'unknown-group': { vi: 'Quầy này phục vụ một nhóm không có.', en: 'This counter serves a group that is not there.' },
  'group-unserved': { vi: 'Không có quầy nào phục vụ nhóm này.', en: 'No counter serves this group.' },
  'counter-in-use': {
    vi: 'Quầy {no} đang có người trực ({name}). Chờ quầy đóng rồi mới bỏ quầy này.',
    en: 'Counter {no} is in use ({name}). Take it out once it is closed.',
  },
  'group-waiting': {
    vi: 'Nhóm {letter} hôm nay còn {count} người chờ hoặc đang ở quầy. Phục vụ xong rồi mới bỏ nhóm này.',
    en: 'Group {letter} has {count} people waiting or at a counter today. Take it out once they are served.',
  },
  'nothing-changed': { vi: 'Chưa có gì thay đổi.', en: 'Nothing has changed.' },
} as const satisfies Record<string, Text>;

export type HallViolation = keyof typeof hallViolationWords;
