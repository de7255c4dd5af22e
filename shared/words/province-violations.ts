import type { Text } from './text.ts';

/** What keeps the settings of the province from being recorded, at the place it is about. */
export const provinceViolationWords = {
  'header-too-faint': {
    vi: 'Chữ trắng trên màu này chỉ tương phản {ratio}:1; cần ít nhất {least}:1. Chọn màu đậm hơn',
    en: 'White text on this colour has a contrast of only {ratio}:1 and needs {least}:1. Choose a darker one',
  },
  'accent-too-faint': {
    vi: 'Màu nhấn trên nền đầu trang chỉ tương phản {ratio}:1; cần ít nhất {least}:1. Chọn màu sáng hơn hoặc nền đậm hơn',
    en: 'On the header this colour has a contrast of only {ratio}:1 and needs {least}:1. Choose a lighter one, or a darker header',
  },
  'action-too-faint': {
    vi: 'Liên kết màu này trên nền trang chỉ tương phản {ratio}:1; cần ít nhất {least}:1. Chọn màu đậm hơn',
    en: 'Links of this colour have a contrast of only {ratio}:1 on the page and need {least}:1. Choose a darker one',
  },
  'without-vietnamese': { vi: 'Trang luôn có tiếng Việt', en: 'Pages are always there in Vietnamese' },
  'no-emblem': {
    vi: 'Tệp này không phải ảnh PNG tối đa 512 × 512 điểm',
    en: 'This is not a PNG image of at most 512 × 512 pixels',
  },
  'nothing-changed': { vi: 'Chưa có gì thay đổi', en: 'Nothing was changed' },
} as const satisfies Record<string, Text>;
export type ProvinceViolation = keyof typeof provinceViolationWords;
