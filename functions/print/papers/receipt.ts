import { localDate } from '#shared/calendar/local-time.ts';
import { deliveryInWords } from '#shared/words/delivery.ts';
import { papersHandedIn } from '../handed-in.ts';
import { officialHead } from '../official-head.ts';
import { applicantLines, signatures } from '../people-lines.ts';
import { dateAndTime, dong } from '../printed-values.ts';
import type { PaperData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';
import { trackingQr } from '../tracking-qr.ts';

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 01/2018/TT-VPCP, Mẫu số 01): issued at acceptance, with the code and the date of the result. */
export const drawReceipt = (sheet: Sheet, data: PaperData): void => {
  const { dossier, service } = data;
  officialHead(sheet, data.receiving, data.number, data.at);
  sheet.title(data.form?.title ?? 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
  sheet.line('Mã hồ sơ', dossier.code);
  applicantLines(sheet, data);
  sheet.line('Nội dung yêu cầu giải quyết', service.name.vi);
  sheet.heading('1. Thành phần hồ sơ nộp gồm');
  papersHandedIn(sheet, data);
  sheet.line('2. Số lượng hồ sơ', `${service.sets} (bộ)`);
  sheet.line('3. Thời gian giải quyết theo quy định', data.timeLimit.vi);
  sheet.line('4. Thời gian nhận hồ sơ', dateAndTime(dossier.acceptedAt ?? data.at));
  sheet.line('5. Thời gian trả kết quả', dueWords(data));
  sheet.line('6. Đăng ký nhận kết quả tại', returnedAt(data));
  sheet.line('Phí, lệ phí', feeWords(data));
  sheet.line('Vào Sổ theo dõi hồ sơ', `năm ${localDate(dossier.acceptedAt ?? data.at).slice(0, 4)}, theo mã hồ sơ`);
  if (dossier.forwardBy !== undefined) {
    sheet.line('Cơ quan giải quyết', data.agency.name.vi);
    sheet.line('Chuyển hồ sơ đến cơ quan giải quyết chậm nhất', dateAndTime(dossier.forwardBy));
  }
  signatures(sheet, data, 'Người tiếp nhận hồ sơ');
  trackingQr(sheet, data);
};

/** As it was registered when it was accepted, to whom and where to by post; where nothing was, the unit that hands results over. */
const returnedAt = ({ dossier: { deliveryOnReceipt: delivery }, receiving }: PaperData): string =>
  delivery && delivery.way !== 'counter' ? deliveryInWords(delivery, receiving.name).vi : receiving.name.vi;

/** The sum and how it came about; a reduction by its name, since someone was granted it. */
const feeWords = ({ fee }: PaperData): string => {
  const traces = fee.lines.map(({ name, trace, exemption }) => (exemption ? `${name.vi}: ${trace.vi}` : trace.vi));
  return traces.length === 0 ? 'Không thu' : `${dong(fee.total)} (${traces.join('; ')})`;
};

/** As it was promised at acceptance: a later date has a paper of its own. */
const dueWords = ({ dossier, due = dossier.due }: PaperData): string | undefined =>
  due && `${dateAndTime(due.at)}${due.provisional ? ' (dự kiến)' : ''}`;
