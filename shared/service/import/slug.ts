import { fold } from '../../words/fold.ts';
import { unaccented } from '../../words/unaccented.ts';

/** A text as an id: `Đăng ký khai sinh` becomes `dang-ky-khai-sinh`; whole words, at most so many characters. */
export const slugOf = (text: string, most = 60): string => {
  const slug = unaccented(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || slug.slice(0, most);
};

/** Are two texts one, but for accents, case and spaces? */
export const sameWords = (one: string, other: string): boolean => fold(one) === fold(other);
