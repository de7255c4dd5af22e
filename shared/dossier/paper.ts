import type { Text } from '../words/text.ts';

/** What a dossier yields on paper, keyed by name and never by form number (numbers changed with TT 03/2025). */
export const papers = [
  'declaration',
  'submission',
  'receipt',
  'supplement',
  'refusal',
  'apology-draft',
  'apology',
  'stop-notice',
  'control-slip',
  'handover',
] as const;
export type Paper = (typeof papers)[number];

/** Those kept inside the authorities: the slip of who handed what to whom, and an apology nobody signed yet. */
export const staffPapers: readonly Paper[] = ['apology-draft', 'control-slip'];

/** What people call them. A submission yields a confirmation, never a "Giấy tiếp nhận": that is for acceptance (NĐ 61/2018 Đ17). */
export const paperTitles: Record<Paper, Text> = {
  declaration: { vi: 'Tờ khai', en: 'Declaration' },
  submission: { vi: 'Xác nhận đã nộp hồ sơ', en: 'Confirmation of submission' },
  receipt: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt of dossier and date of result' },
  supplement: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request to supplement the dossier' },
  refusal: { vi: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ', en: 'Notice of refusal' },
  handover: { vi: 'Phiếu trả kết quả', en: 'Slip of handing over' },
  'apology-draft': {
    vi: 'Dự thảo phiếu xin lỗi và hẹn lại ngày trả kết quả',
    en: 'Draft of the apology with a new date',
  },
  apology: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology with a new date' },
  'stop-notice': { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that the dossier was stopped' },
  'control-slip': { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control slip' },
};
