import type { Text } from '#shared/words/text.ts';

/** Words of acting on many dossiers at once, and of handing over all that a colleague holds. */
export const manyWords = {
  pick: { vi: 'Chọn hồ sơ {code}', en: 'Select dossier {code}' },
  pickAll: { vi: 'Chọn tất cả hồ sơ đang hiện', en: 'Select all shown' },
  select: { vi: 'Chọn', en: 'Select' },
  bar: { vi: 'Xử lý các hồ sơ đã chọn', en: 'Act on the selection' },
  picked: { vi: 'Đã chọn {count} hồ sơ', en: '{count} selected' },
  tooMany: { vi: 'Mỗi lần tối đa {most} hồ sơ; bỏ bớt {count}.', en: 'At most {most} at a time; leave out {count}.' },
  clear: { vi: 'Bỏ chọn', en: 'Clear' },
  many: { vi: '{action} ({count})', en: '{action} ({count})' },
  sure: { vi: '{action}: {count} hồ sơ', en: '{action}: {count} dossier(s)' },
  each: {
    vi: 'Áp dụng cho từng hồ sơ; hồ sơ nào không làm được sẽ được nêu lý do.',
    en: 'This is done dossier by dossier; each that cannot be done says why.',
  },
  report: { vi: 'Đã xong {done} trên {all} hồ sơ', en: '{done} of {all} done' },
  wasDone: { vi: 'Đã ghi', en: 'Done' },
  notDone: { vi: 'Chưa làm', en: 'Not done' },
  stillPicked: {
    vi: 'Hồ sơ chưa làm được vẫn đang được chọn.',
    en: 'Those not done are still selected.',
  },
  hide: { vi: 'Ẩn báo cáo', en: 'Hide the report' },
  handOver: { vi: 'Chuyển giao hồ sơ', en: 'Hand dossiers over' },
  handOverAll: { vi: 'Chuyển giao toàn bộ hồ sơ', en: 'Hand over all dossiers' },
  handOverWhy: {
    vi: 'Khi cán bộ nghỉ phép, đi học hoặc chuyển công tác: mọi hồ sơ người đó đang giữ chuyển cho người khác, mỗi hồ sơ một lần ghi.',
    en: 'For leave, training or a move: all that somebody holds goes to others, each dossier with an entry of its own.',
  },
  whose: { vi: 'Hồ sơ của ai', en: 'Whose dossiers' },
  mine: { vi: '{name} (tôi)', en: '{name} (me)' },
  holdsNone: { vi: '{name} không giữ hồ sơ nào.', en: '{name} holds no dossier.' },
  holds: { vi: '{name} đang giữ {count} hồ sơ', en: '{name} holds {count} dossier(s)' },
  holdsMore: { vi: '{name} đang giữ hơn {count} hồ sơ', en: '{name} holds more than {count} dossiers' },
  toWhom: { vi: 'Chuyển cho', en: 'To whom' },
  toWhomHelp: {
    vi: 'Chọn nhiều người thì hồ sơ được chia lần lượt, hạn gấp nhất trước.',
    en: 'With several the dossiers are dealt out in turn, most urgent first.',
  },
  toWhomMissing: { vi: 'Chọn ít nhất một người nhận', en: 'Choose at least one colleague' },
  why: { vi: 'Lý do', en: 'Reason' },
  whyHelp: { vi: 'Người nhận sẽ đọc được ở từng hồ sơ.', en: 'Whoever takes them reads it at each dossier.' },
  whyMissing: { vi: 'Nhập lý do chuyển giao', en: 'Enter the reason' },
  begin: { vi: 'Chuyển giao', en: 'Hand over' },
  going: { vi: 'Đang chuyển: {count} hồ sơ đã xử lý…', en: 'Handing over: {count} so far…' },
  brokenOff: {
    vi: 'Việc chuyển giao bị gián đoạn. Hồ sơ đã chuyển không bị ảnh hưởng; bấm Chuyển giao để làm tiếp phần còn lại.',
    en: 'This was interrupted. What was handed over stays so; press Hand over to go on with the rest.',
  },
  noColleague: {
    vi: 'Cơ quan không có cán bộ nào khác được giao giải quyết hồ sơ.',
    en: 'The agency has nobody else who processes dossiers.',
  },
} as const satisfies Record<string, Text>;
