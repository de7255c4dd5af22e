import { officialHead } from '../official-head.ts';
import { applicantLines, signatures } from '../people-lines.ts';
import type { PaperData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';
import { trackingQr } from '../tracking-qr.ts';

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ (TT 01/2018/TT-VPCP, Mẫu số 03), at intake or after appraisal (NĐ 61/2018 Đ17, Đ19.8). */
export const drawRefusal = (sheet: Sheet, data: PaperData): void => {
  const { dossier, letter } = data;
  const atIntake = dossier.acceptedAt === undefined;
  officialHead(sheet, data.receiving, data.number, data.at);
  sheet.title(atIntake ? 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' : 'Phiếu từ chối giải quyết hồ sơ');
  sheet.line('Mã hồ sơ', dossier.code ?? dossier.temporaryCode);
  applicantLines(sheet, data, 'Hồ sơ của');
  sheet.line('Nội dung yêu cầu giải quyết', data.service.name.vi);
  sheet.text(
    `Qua xem xét, ${data.agency.name.vi} thông báo không ${atIntake ? 'tiếp nhận, ' : ''}giải quyết hồ sơ này với lý do cụ thể như sau:`,
    { gap: 6 },
  );
  sheet.text(letter?.text ?? '', { face: 'bold', gap: 8 });
  sheet.text('Xin thông báo để Ông/Bà được biết và thực hiện.');
  signatures(sheet, data, atIntake ? 'Người tiếp nhận hồ sơ' : 'Lãnh đạo cơ quan');
  trackingQr(sheet, data);
};
