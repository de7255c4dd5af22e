import type { PaperData } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

/** Whose dossier it is and how to reach the one who filed it. */
export const applicantLines = (sheet: Sheet, { dossier, filer }: PaperData, label = 'Tiếp nhận hồ sơ của'): void => {
  sheet.line(label, dossier.applicantName);
  if (dossier.filerName !== dossier.applicantName) sheet.line('Người nộp', dossier.filerName);
  sheet.line('Địa chỉ', filer.address);
  sheet.line('Số điện thoại', filer.phone);
  sheet.line('Email', filer.email);
};

/** What stands below the applicant's signature, by the way it came. */
const ways = { online: 'Đã nộp trực tuyến', counter: '(Ký, ghi rõ họ tên)', post: 'Đã gửi qua bưu chính công ích' };

/** The two places to sign: who filed, and the officer whose act it is. */
export const signatures = (sheet: Sheet, { dossier, officer, intake }: PaperData, role: string): void => {
  sheet.space(8);
  sheet.columns([
    [
      { text: 'Người nộp hồ sơ', face: 'bold' },
      { text: ways[intake?.channel ?? 'online'], face: 'italic', size: 9 },
      { text: ' ' },
      { text: ' ' },
      { text: dossier.filerName },
    ],
    [
      { text: role, face: 'bold' },
      { text: '(Ký, ghi rõ họ tên)', face: 'italic', size: 9 },
      { text: ' ' },
      { text: ' ' },
      { text: officer ?? '' },
    ],
  ]);
};

/** The place where who leads the agency signs. */
export const leaderSigns = (sheet: Sheet, { officer }: PaperData): void => {
  sheet.space(8);
  sheet.columns([
    [{ text: ' ' }],
    [
      { text: 'Thủ trưởng cơ quan', face: 'bold' },
      { text: '(Ký, ghi rõ họ tên)', face: 'italic', size: 9 },
      { text: ' ' },
      { text: ' ' },
      { text: officer ?? '' },
    ],
  ]);
};
