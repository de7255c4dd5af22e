import { fold } from './fold.ts';
import type { Text } from './text.ts';

/** The 54 ethnic groups of Việt Nam (QĐ 121-TCTK/PPCĐ of 1979), the most numerous of Sơn La first. */
const names = [
  ...['Kinh', 'Thái', 'Mông', 'Mường', 'Xinh Mun', 'Dao', 'Khơ Mú', 'La Ha', 'Kháng', 'Lào', 'Tày', 'Nùng', 'Hoa'],
  ...['Ba Na', 'Bố Y', 'Brâu', 'Bru - Vân Kiều', 'Chăm', 'Chơ Ro', 'Chu Ru', 'Chứt', 'Co', 'Cơ Ho', 'Cờ Lao'],
  ...['Cơ Tu', 'Cống', 'Ê Đê', 'Gia Rai', 'Giáy', 'Giẻ - Triêng', 'Hà Nhì', 'Hrê', 'Khmer', 'La Chí', 'La Hủ'],
  ...['Lô Lô', 'Lự', 'Mạ', 'Mảng', 'Mnông', 'Ngái', 'Ơ Đu', 'Pà Thẻn', 'Phù Lá', 'Pu Péo', 'Ra Glai', 'Rơ Măm'],
  ...['Sán Chay', 'Sán Dìu', 'Si La', 'Tà Ôi', 'Thổ', 'Xơ Đăng', 'Xtiêng'],
];

const bare = (name: string): string =>
  name === 'Mông' ? 'Hmong' : name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Them as choices of a question, and one for any other. */
export const ethnicGroups: { value: string; label: Text }[] = [
  ...names.map((name) => ({ value: fold(name).replaceAll(' ', '-'), label: { vi: name, en: bare(name) } })),
  { value: 'khac', label: { vi: 'Dân tộc khác', en: 'Other' } },
];
