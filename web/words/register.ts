import type { Text } from '#shared/words/text.ts';
import type { OnceWords } from '../kit/ask-once.tsx';

/** Words of the register (Sổ theo dõi hồ sơ) at the desk. */
export const registerWords = {
  title: { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' },
  titleOf: { vi: 'Sổ theo dõi hồ sơ năm {year}', en: 'Register of dossiers {year}' },
  year: { vi: 'Năm', en: 'Year' },
  show: { vi: 'Xem', en: 'Show' },
  former: { vi: 'Sổ của đơn vị đã kết thúc, nay đơn vị bạn giữ:', en: 'Registers of units that ended, kept by yours:' },
  ownUnit: { vi: 'Sổ của đơn vị mình', en: 'The register of one’s own unit' },
  empty: { vi: 'Chưa có hồ sơ nào được tiếp nhận trong năm này.', en: 'No dossier was accepted in this year.' },
  open: { vi: 'Sổ đang mở.', en: 'The register is open.' },
  closed: {
    vi: 'Sổ đã đóng lúc {moment}, người đóng: {name}, {count} hồ sơ. Việc sau đó ghi ở cột ghi chú.',
    en: 'Closed at {moment} by {name} with {count} dossiers. What happened since stands in the notes.',
  },
  closeHelp: {
    vi: 'Năm đã hết nên không còn hồ sơ nào vào sổ này nữa. Đóng sổ là vĩnh viễn; bản in sau khi đóng được ký số.',
    en: 'The year is over, so nothing more comes into it. Closing is for good; what is printed then is signed.',
  },
  closeDone: { vi: 'Đã đóng sổ năm {year}: {count} hồ sơ.', en: 'The register of {year} is closed: {count} dossiers.' },
  print: { vi: 'In quyển {book}', en: 'Print book {book}' },
  xlsx: { vi: 'Tải bảng tính (XLSX)', en: 'Download as XLSX' },
  csv: { vi: 'Tải CSV', en: 'Download as CSV' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  number: { vi: 'STT', en: 'No.' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  service: { vi: 'Thủ tục', en: 'Service' },
  applicant: { vi: 'Cá nhân, tổ chức', en: 'Applicant' },
  received: { vi: 'Nhận hồ sơ', en: 'Received' },
  due: { vi: 'Hẹn trả', en: 'Due' },
  forwarded: { vi: 'Chuyển giải quyết', en: 'Passed on' },
  result: { vi: 'Có kết quả', en: 'Result' },
  returned: { vi: 'Trả kết quả', en: 'Handed over' },
  method: { vi: 'Cách nhận', en: 'How' },
  note: { vi: 'Ghi chú', en: 'Notes' },
  extended: { vi: 'Đã hẹn lại một lần', en: 'Date set anew once' },
  laterDue: { vi: 'Sau khi đóng sổ: hẹn trả ngày {date}', en: 'After the closing: due {date}' },
  laterForwarded: { vi: 'Sau khi đóng sổ: chuyển giải quyết {date}', en: 'After the closing: passed on {date}' },
  laterTransferred: {
    vi: 'Sau khi đóng sổ: chuyển cơ quan khác giải quyết {date}',
    en: 'After the closing: taken over by another agency {date}',
  },
  laterCorrected: {
    vi: 'Sau khi đóng sổ: mở lại để đính chính kết quả {date}',
    en: 'After the closing: result taken back to be corrected {date}',
  },
  laterResult: { vi: 'Sau khi đóng sổ: có kết quả {date}', en: 'After the closing: result {date}' },
  laterReturned: { vi: 'Sau khi đóng sổ: trả kết quả {date}', en: 'After the closing: handed over {date}' },
} as const satisfies Record<string, Text>;

export const closeYearWords: OnceWords = {
  opens: { vi: 'Đóng sổ năm {year}', en: 'Close the register of {year}' },
  title: { vi: 'Đóng sổ năm {year}?', en: 'Close the register of {year}?' },
  help: {
    vi: 'Sổ đã đóng không mở lại được. Kiểm tra sổ trước khi đóng.',
    en: 'A register that is closed is never opened again. Check it first.',
  },
  yes: { vi: 'Đóng sổ vĩnh viễn', en: 'Close it for good' },
  no: { vi: 'Thôi', en: 'Cancel' },
};
