import type { Text } from '../words/text.ts';

/** What a member of staff is charged with (TT 01/2018 and NĐ 61/2018 name the roles; one person may hold several). */
export const duties = [
  'reception',
  'processor',
  'leader',
  'registrar',
  'cashier',
  'editor',
  'reviewer',
  'publisher',
  'admin',
] as const;
export type Duty = (typeof duties)[number];

/** Whose place of work is the desk: all who receive, decide, number, hand back or take money. */
export const deskDuties = [
  'reception',
  'processor',
  'leader',
  'registrar',
  'cashier',
] as const satisfies readonly Duty[];

export const dutyWords: Record<Duty, Text> = {
  reception: { vi: 'Cán bộ tiếp nhận và trả kết quả', en: 'Reception officer' },
  processor: { vi: 'Chuyên viên thụ lý', en: 'Processing officer' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  registrar: { vi: 'Văn thư', en: 'Registrar' },
  cashier: { vi: 'Kế toán thu phí', en: 'Cashier' },
  editor: { vi: 'Biên tập thủ tục', en: 'Service editor' },
  reviewer: { vi: 'Kiểm soát thủ tục hành chính', en: 'Procedure reviewer' },
  publisher: { vi: 'Công bố thủ tục', en: 'Publisher' },
  admin: { vi: 'Quản trị', en: 'Administrator' },
};
