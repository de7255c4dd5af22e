import { readAmount } from '#shared/payment/statement/read-amount.ts';

/** An amount as somebody typed it, `1.250.000` or `1,250,000 đ`, in đồng; undefined where it is none. */
export const typedDong = (text: string): number | undefined => {
  const read = text.trim() === '' ? undefined : readAmount(text);
  return read && !read.signed && read.dong >= 0 ? read.dong : undefined;
};
