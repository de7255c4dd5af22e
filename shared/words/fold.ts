/**
 * Text as it is looked up: no accents, đ as d, lower case, i for y after a consonant or qu (`Mỹ`, `Mĩ` and `mi` are one; `Thúy` keeps
 * its y), words parted by one space. `Đăng ký` becomes `dang ki`; the beginning of a text folds to the beginning of its folding.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replace(/([bcdghklmnpqrstvx]|qu)y/g, '$1i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
