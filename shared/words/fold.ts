/**
 * A text as it is looked up: no accents, đ as d, lower case, i for y after a consonant, words parted by one space. `Đăng ký` and
 * `dang ki` fold to the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/([bcdghklmnpqrstvx])y/g, '$1i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
