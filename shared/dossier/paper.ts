import type { Text } from '../words/text.ts';

/** What a dossier yields on paper, keyed by name and never by form number (numbers changed with TT 03/2025). */
export const papers = ['declaration', 'submission', 'receipt', 'supplement', 'refusal'] as const;
export type Paper = (typeof papers)[number];

/** Titles as printed. A submission yields a confirmation, never a "Giấy tiếp nhận": that is for acceptance (NĐ 61/2018 Đ17). */
export const paperTitles: Record<Paper, Text> = {
  declaration: { vi: 'Tờ khai', en: 'Declaration' },
  submission: { vi: 'Xác nhận đã nộp hồ sơ', en: 'Confirmation of submission' },
  receipt: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt of dossier and date of result' },
  supplement: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request to supplement the dossier' },
  refusal: { vi: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ', en: 'Notice of refusal' },
};
