import type { Text } from '#shared/words/text.ts';

/** Words of the pages about waiting halls. */
export const adminHallWords = {
  title: { vi: 'Sảnh chờ và quầy', en: 'Waiting halls' },
  intro: {
    vi: 'Mỗi trung tâm có các nhóm dịch vụ (chữ cái đầu của số thứ tự) và các quầy phục vụ nhóm nào. Bảng gọi số, màn hình lấy số và màn hình quầy dùng ngay.',
    en: 'Each centre has groups of services (the letter of a number) and counters that serve some of them. Board, kiosk and counter screens follow at once.',
  },
  count: { vi: '{count} sảnh chờ', en: 'Halls: {count}' },
  none: { vi: 'Chưa có sảnh chờ nào.', en: 'There is no hall yet.' },
  add: { vi: 'Thêm sảnh chờ', en: 'Add a hall' },
  change: { vi: 'Sửa nhóm và quầy', en: 'Change groups and counters' },
  saved: {
    vi: 'Đã lưu. Màn hình ở sảnh đổi theo trong một phút.',
    en: 'Saved. Screens in the hall follow within a minute.',
  },
  back: { vi: 'Về danh sách sảnh chờ', en: 'Back to all halls' },
  facts: { vi: 'Đang áp dụng', en: 'As it is now' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  unitMissing: { vi: 'Chọn đơn vị', en: 'Choose the unit' },
  groups: { vi: 'Nhóm dịch vụ', en: 'Groups of services' },
  group: { vi: 'Nhóm {at}', en: 'Group {at}' },
  letter: { vi: 'Chữ cái', en: 'Letter' },
  letterWrong: { vi: 'Một chữ cái từ A đến Z', en: 'One letter from A to Z' },
  wants: { vi: 'Người dân tới để', en: 'People come to' },
  name: { vi: 'Tên nhóm', en: 'Name of the group' },
  addGroup: { vi: 'Thêm nhóm', en: 'Add a group' },
  removeGroup: { vi: 'Bỏ nhóm {at}', en: 'Remove group {at}' },
  counters: { vi: 'Quầy', en: 'Counters' },
  counter: { vi: 'Quầy {no}', en: 'Counter {no}' },
  no: { vi: 'Số quầy', en: 'Number of the counter' },
  noWrong: { vi: 'Một số từ 1 đến 99', en: 'A number from 1 to 99' },
  serves: { vi: 'Phục vụ nhóm', en: 'Serves' },
  addCounter: { vi: 'Thêm quầy', en: 'Add a counter' },
  removeCounter: { vi: 'Bỏ quầy {no}', en: 'Remove counter {no}' },
  priorityInARow: { vi: 'Số ưu tiên gọi liên tiếp', en: 'Priority numbers in a row' },
  priorityHint: {
    vi: 'Sau chừng ấy số ưu tiên liên tiếp, gọi người chờ lâu nhất, để không ai phải chờ mãi. Từ 1 đến 10.',
    en: 'After so many in a row whoever waited longest is called, so that nobody waits for ever. From 1 to 10.',
  },
  priorityWrong: { vi: 'Một số từ 1 đến 10', en: 'A number from 1 to 10' },
} as const satisfies Record<string, Text>;
