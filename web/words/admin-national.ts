import type { troubleReasons } from '#shared/national/trouble.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of the page about the exchange with the National Portal. */
export const nationalWords = {
  title: { vi: 'Cổng quốc gia', en: 'National Portal' },
  intro: {
    vi: 'Khi bật, tiến độ của hồ sơ có mã được báo lên Cổng Dịch vụ công quốc gia, và hồ sơ nộp ở đó được đưa vào hàng chờ tiếp nhận, giữ nguyên mã. Năm phút một lần.',
    en: 'While on, the progress of dossiers with a code is told to the National Portal, and what is filed there comes into the reception queue with its code. Every five minutes.',
  },
  form: { vi: 'Trao đổi hồ sơ', en: 'Exchange' },
  exchange: { vi: 'Trao đổi với Cổng quốc gia', en: 'Exchange with the National Portal' },
  on: { vi: 'Bật', en: 'On' },
  off: { vi: 'Tắt', en: 'Off' },
  unit: { vi: 'Mã đơn vị (madonvi)', en: 'Code of the province (madonvi)' },
  unitHint: { vi: 'Ví dụ: H52', en: 'Such as H52' },
  unitWrong: { vi: 'Nhập mã đơn vị, ví dụ H52', en: 'Enter the code, such as H52' },
  session: {
    vi: 'Khóa phiên không nhập ở đây: người vận hành lưu trong Secrets Manager, tên …/payments/national/<mã đơn vị>.',
    en: 'The session is never entered here: whoever runs the portal keeps it in Secrets Manager, named …/payments/national/<code>.',
  },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  troubles: { vi: 'Chưa trao đổi được', en: 'Could not be exchanged' },
  troublesHelp: {
    vi: 'Cổng tự thử lại năm phút một lần và bỏ khỏi danh sách khi xong; việc của bạn là sửa nguyên nhân.',
    en: 'The portal tries again every five minutes and takes it off the list once it is done; the cause is yours to mend.',
  },
  none: { vi: 'Không có hồ sơ nào bị vướng.', en: 'Nothing is held up.' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  direction: { vi: 'Chiều', en: 'Way' },
  in: { vi: 'Nhận về', en: 'In' },
  out: { vi: 'Báo lên', en: 'Out' },
  why: { vi: 'Vì sao', en: 'Why' },
  since: { vi: 'Từ lúc', en: 'Since' },
} as const satisfies Record<string, Text>;

/** Why something could not be exchanged, and what helps. */
export const troubleWords: Record<(typeof troubleReasons)[number], Text> = {
  malformed: { vi: 'Dữ liệu gửi về thiếu hoặc sai: {about}', en: 'What was sent lacks or mistakes: {about}' },
  'unknown-procedure': {
    vi: 'Cổng tỉnh chưa có thủ tục mã {about}',
    en: 'This portal has no procedure with code {about}',
  },
  'unknown-unit': { vi: 'Không có đơn vị mã {about}', en: 'There is no unit with code {about}' },
  'unit-does-not-handle': {
    vi: 'Đơn vị không giải quyết thủ tục này: {about}',
    en: 'The unit does not handle this procedure: {about}',
  },
  'service-not-open': { vi: 'Thủ tục đang đóng: {about}', en: 'The procedure is closed: {about}' },
  'file-unavailable': { vi: 'Chưa tải được tệp {about}', en: 'The file {about} could not be fetched' },
  'file-not-accepted': {
    vi: 'Tệp {about} không phải PDF, JPG hay PNG',
    en: 'The file {about} is no PDF, JPG or PNG',
  },
  'refused-there': { vi: 'Cổng quốc gia từ chối: {about}', en: 'The National Portal refused: {about}' },
};
