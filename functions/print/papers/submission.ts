import { papersHandedIn } from '../handed-in.ts';
import { applicantLines } from '../people-lines.ts';
import { dateAndTime } from '../printed-values.ts';
import type { PaperData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';
import { trackingQr } from '../tracking-qr.ts';

/** Xác nhận đã nộp hồ sơ: what the portal itself confirms. It is no Giấy tiếp nhận – that comes with acceptance (NĐ 61/2018 Đ17). */
export const drawSubmission = (sheet: Sheet, data: PaperData): void => {
  const { dossier, service } = data;
  sheet.title('Xác nhận đã nộp hồ sơ');
  sheet.line('Mã tra cứu tạm thời', dossier.temporaryCode ?? dossier.code);
  applicantLines(sheet, data);
  sheet.line('Thủ tục', `${service.name.vi} (${service.code})`);
  sheet.line('Cơ quan giải quyết', data.agency.name.vi);
  sheet.line('Nơi tiếp nhận', data.receiving.name.vi);
  sheet.line('Thời điểm nộp', dateAndTime(dossier.submittedAt ?? data.at));
  sheet.heading('Giấy tờ đã nộp');
  papersHandedIn(sheet, data);
  sheet.text(
    'Hồ sơ đang chờ cán bộ kiểm tra. Giấy tiếp nhận hồ sơ và hẹn trả kết quả được cấp khi hồ sơ được tiếp nhận. Mã tạm thời này luôn dùng được để tra cứu.',
    { gap: 8 },
  );
  trackingQr(sheet, data, dossier.temporaryCode);
};
