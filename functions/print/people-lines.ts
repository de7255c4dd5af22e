import type { PaperData } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

/** Whose dossier it is and how to reach the one who filed it. */
export const applicantLines = (sheet: Sheet, { dossier, filer }: PaperData): void => {
  sheet.line('Tiếp nhận hồ sơ của', dossier.applicantName);
  if (dossier.filerName !== dossier.applicantName) sheet.line('Người nộp', dossier.filerName);
  sheet.line('Địa chỉ', filer.address);
  sheet.line('Số điện thoại', filer.phone);
  sheet.line('Email', filer.email);
};

/** The two places to sign: who filed, and the officer whose act it is. */
export const signatures = (sheet: Sheet, { dossier, officer }: PaperData, role: string): void => {
  sheet.space(8);
  sheet.columns([
    [
      { text: 'Người nộp hồ sơ', face: 'bold' },
      { text: 'Đã nộp trực tuyến', face: 'italic', size: 9 },
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
