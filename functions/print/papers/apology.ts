import { officialHead } from '../official-head.ts';
import { leaderSigns } from '../people-lines.ts';
import { dateAndTime, shortDate } from '../printed-values.ts';
import type { PaperData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';
import { trackingQr } from '../tracking-qr.ts';

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả (TT 01/2018/TT-VPCP): sent before the date it is about (NĐ 61/2018 Đ19.9); the reason as the leader wrote it. */
export const drawApology = (sheet: Sheet, data: PaperData): void => {
  const { dossier, service, agency, letter, apology, filer } = data;
  officialHead(sheet, agency, data.number, data.at);
  if (data.isDraft) sheet.stamp('DỰ THẢO');
  sheet.title(data.form?.title ?? 'Phiếu xin lỗi và hẹn lại ngày trả kết quả');
  if (data.isDraft) sheet.text('Dự thảo, chưa ký, chưa gửi.', { face: 'italic', align: 'center' });
  sheet.line('Kính gửi', dossier.applicantName);
  sheet.line('Địa chỉ', filer.address);
  sheet.line('Số điện thoại', filer.phone);
  sheet.text(
    `${dateAndTime(dossier.acceptedAt ?? data.at)}, ${data.receiving.name.vi} tiếp nhận hồ sơ ${service.name.vi} của Ông/Bà, mã số ${dossier.code ?? ''}.`,
    { gap: 5, align: 'justify' },
  );
  sheet.line('Thời gian hẹn trả kết quả', apology && dateAndTime(apology.before));
  sheet.text(`Đến nay, ${agency.name.vi} chưa thể trả kết quả giải quyết hồ sơ đúng hẹn với lý do:`, { gap: 5 });
  sheet.text(letter?.text ?? '………………………………………………………………', { face: 'bold', gap: 6 });
  sheet.text(
    `${agency.name.vi} xin lỗi Ông/Bà vì sự chậm trễ này và sẽ trả kết quả vào ngày ${apology ? shortDate(apology.until) : ''}.`,
    { gap: 5, align: 'justify' },
  );
  sheet.text('Mong nhận được sự thông cảm của Ông/Bà.', { gap: 4 });
  leaderSigns(sheet, data);
  trackingQr(sheet, data);
};
