import type { Text } from '#shared/words/text.ts';

/** Words of looking up a dossier by its code. */
export const trackWords = {
  title: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  lead: {
    vi: 'Nhập mã hồ sơ ghi trên giấy xác nhận hoặc giấy tiếp nhận. Không cần đăng nhập; chỉ hiện mã và mức độ hoàn thành.',
    en: 'Enter the code printed on your confirmation or receipt. No sign-in; only the code and how far it has come are shown.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  codeHint: {
    vi: 'Ví dụ: H52.1-261123-0001 hoặc mã tạm TMP-261123-7K2M9Q',
    en: 'For example H52.1-261123-0001, or a temporary code TMP-261123-7K2M9Q',
  },
  codeMissing: { vi: 'Nhập mã hồ sơ', en: 'Enter the dossier code' },
  look: { vi: 'Tra cứu', en: 'Look up' },
  result: { vi: 'Hồ sơ {code}: hoàn thành {completion}%', en: 'Dossier {code}: {completion}% complete' },
  unknown: { vi: 'Không có hồ sơ nào mang mã này', en: 'There is no dossier with this code' },
  unknownHelp: {
    vi: 'Kiểm tra từng chữ và số trong mã. Chữ I, O không dùng trong mã tạm.',
    en: 'Check every letter and digit. The letters I and O are not used in temporary codes.',
  },
  more: { vi: 'Xem đầy đủ hồ sơ của mình (cần đăng nhập)', en: 'See your dossier in full (sign-in needed)' },
} as const satisfies Record<string, Text>;
