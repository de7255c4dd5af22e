import { fold } from '../../words/fold.ts';

/** Of the folding, which takes y for i: as people write without accents. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/** A text as an id: `Đăng ký khai sinh` becomes `dang-ky-khai-sinh`; whole words, at most so many characters. */
export const slugOf = (text: string, most = 60): string => {
  const slug = plain(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || slug.slice(0, most);
};

/** Are two texts one, but for accents, case and spaces? */
export const sameWords = (one: string, other: string): boolean => fold(one) === fold(other);
