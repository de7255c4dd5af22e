import { officialHead } from '../official-head.ts';
import { applicantLines, leaderSigns } from '../people-lines.ts';
import type { PaperData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';
import { trackingQr } from '../tracking-qr.ts';

/** Thông báo dừng giải quyết hồ sơ: a form of TT 03/2025/TT-VPCP alone, whose layout was not compared with its text. */
export const drawStopNotice = (sheet: Sheet, data: PaperData): void => {
  const { dossier, letter, agency } = data;
  officialHead(sheet, agency, data.number, data.at);
  sheet.title(data.form?.title ?? 'Thông báo dừng giải quyết hồ sơ');
  sheet.line('Mã hồ sơ', dossier.code);
  applicantLines(sheet, data, 'Kính gửi');
  sheet.line('Nội dung yêu cầu giải quyết', data.service.name.vi);
  sheet.text(`${agency.name.vi} thông báo dừng giải quyết hồ sơ này với lý do cụ thể như sau:`, { gap: 6 });
  sheet.text(letter?.text ?? '', { face: 'bold', gap: 8 });
  sheet.text('Xin thông báo để Ông/Bà được biết.');
  leaderSigns(sheet, data);
  trackingQr(sheet, data);
};
