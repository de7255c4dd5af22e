import type { Text } from './text.ts';

/** What keeps a unit that collects fees from being recorded, at the place it is about. */
export const collectorViolationWords = {
  'unknown-agency': {
    vi: 'Chọn một đơn vị đang hoạt động',
    en: 'Choose a unit that exists today',
  },
  'collects-already': {
    vi: 'Đơn vị này đã là đơn vị thu; hãy mở và sửa đơn vị đó',
    en: 'This unit collects already; open it and change it',
  },
  'wrong-tax-code': {
    vi: 'Mã số thuế không đúng; kiểm tra lại từng chữ số',
    en: 'This is no tax code; check each digit',
  },
  'series-taken': {
    vi: 'Mẫu và ký hiệu này là của đơn vị thu khác; hãy dùng ký hiệu khác để biên lai không bị nhầm',
    en: 'Form and series belong to another unit; choose another series, so that receipts are not mistaken for each other',
  },
  'ends-before-it-begins': {
    vi: 'Ngày cuối không được trước ngày bắt đầu',
    en: 'The last day may not be before the first',
  },
  'accounts-overlap': {
    vi: 'Thời gian dùng trùng với một tài khoản khác; mỗi ngày chỉ dùng một tài khoản',
    en: 'Another account is used on some of these days; on any day there is one account',
  },
  'no-account-today': {
    vi: 'Cần một tài khoản dùng được hôm nay',
    en: 'One account must be in use today',
  },
  'account-fixed': {
    vi: 'Tài khoản đã dùng thì giữ nguyên ngân hàng, số và ngày bắt đầu; hãy cho nó ngày cuối và thêm tài khoản mới',
    en: 'An account that was in use keeps its bank, number and first day; give it a last day and add another',
  },
  'account-gone': {
    vi: 'Tài khoản đã dùng không được bỏ; hãy cho nó ngày cuối',
    en: 'An account that was in use may not be taken out; give it a last day',
  },
  'account-twice': { vi: 'Hai tài khoản mang cùng một mã', en: 'Two accounts have the same id' },
  'nothing-changed': { vi: 'Chưa có gì thay đổi', en: 'Nothing was changed' },
} as const satisfies Record<string, Text>;
export type CollectorViolation = keyof typeof collectorViolationWords;
