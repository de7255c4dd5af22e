import type { CardField, CardUnread } from '#shared/person/card/citizen-card.ts';
import type { Text } from '#shared/words/text.ts';
import type { OnceWords } from '../kit/ask-once.tsx';

/** What of a card is compared with the card itself. */
export const cardFieldWords: Record<CardField, Text> = {
  nationalId: { vi: 'số định danh', en: 'identification number' },
  oldId: { vi: 'số CMND cũ', en: 'old identity number' },
  fullName: { vi: 'họ tên', en: 'full name' },
  birthDate: { vi: 'ngày sinh', en: 'date of birth' },
  sex: { vi: 'giới tính', en: 'sex' },
  address: { vi: 'địa chỉ', en: 'address' },
  issuedOn: { vi: 'ngày cấp', en: 'date of issue' },
};

/** Why a scan was not read, and what to do. */
export const unreadWords: Record<CardUnread['unread'], Text> = {
  empty: {
    vi: 'Chưa có gì được quét. Đặt con trỏ vào ô này rồi quét mã QR trên thẻ.',
    en: 'Nothing was scanned. Put the cursor here, then scan the QR on the card.',
  },
  'no-card': {
    vi: 'Đây không phải mã QR của thẻ căn cước. Quét lại mã trên thẻ, hoặc nhập tay bên dưới.',
    en: 'This is not the QR of a citizen card. Scan the card again, or type below.',
  },
  cut: {
    vi: 'Mã quét bị thiếu. Quét lại, hoặc nhập tay bên dưới; nội dung đã nhập vẫn còn.',
    en: 'The scan broke off. Scan again, or type below; what you typed is kept.',
  },
  number: {
    vi: 'Không đọc chắc được số định danh. Tắt bộ gõ tiếng Việt rồi quét lại, hoặc nhập tay bên dưới.',
    en: 'The number is not certain. Switch the Vietnamese keyboard off and scan again, or type below.',
  },
};

/** Words of the intake of dossiers on paper. */
export const intakeWords = {
  title: { vi: 'Tiếp nhận tại quầy', en: 'Intake at the counter' },
  search: { vi: 'Tìm thủ tục', en: 'Find the service' },
  searchHint: {
    vi: 'Gõ tên, không cần dấu, ví dụ: ban sao trich luc',
    en: 'Type its name, without accents if you like',
  },
  none: { vi: 'Không có thủ tục nào khớp.', en: 'No service matches.' },
  mine: { vi: 'Hồ sơ đang nhập dở', en: 'Begun and not finished' },
  noneOpen: { vi: 'Không có hồ sơ nào đang nhập dở.', en: 'Nothing is unfinished.' },
  begunAt: { vi: 'lưu lúc {time}', en: 'saved at {time}' },
  thrownAway: { vi: 'Đã bỏ hồ sơ nhập dở.', en: 'It was thrown away.' },
  scan: { vi: 'Quét mã QR trên thẻ căn cước', en: 'Scan the QR of the citizen card' },
  scanHint: {
    vi: 'Đặt con trỏ vào ô này rồi quét; bộ gõ tiếng Việt bật hay tắt đều được.',
    en: 'Put the cursor here and scan; a Vietnamese keyboard may be on or off.',
  },
  scanOf: { vi: 'Quét thẻ của chủ hồ sơ', en: 'Scan the card of whom it concerns' },
  read: { vi: 'Đã đọc thẻ của {name}.', en: 'Read the card of {name}.' },
  compare: { vi: 'Đối chiếu với thẻ: {fields}.', en: 'Compare with the card: {fields}.' },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  papersHelp: {
    vi: 'Ghi số bản nhận, quét bằng máy ảnh hoặc chọn tệp. Giấy chỉ xuất trình thì đối chiếu rồi trả lại.',
    en: 'Count what is handed over, scan by camera or choose a file. What is only shown is compared and given back.',
  },
  originals: { vi: 'Bản chính', en: 'Originals' },
  copies: { vi: 'Bản sao', en: 'Copies' },
  shown: { vi: 'Đã xuất trình, đã đối chiếu', en: 'Shown and compared' },
  asked: {
    vi: 'Thủ tục yêu cầu {originals} bản chính, {copies} bản sao.',
    en: 'Asked: {originals} originals, {copies} copies.',
  },
  showOnly: { vi: 'Chỉ xuất trình, không nộp.', en: 'Shown only, not handed in.' },
  receive: { vi: 'Tiếp nhận hồ sơ', en: 'Receive the dossier' },
  receiving: { vi: 'Đang tiếp nhận…', en: 'Receiving…' },
  decides: {
    vi: 'Cơ quan giải quyết: {agency}. Nơi tiếp nhận: {receiving}.',
    en: 'Decided by {agency}, received at {receiving}.',
  },
  wantsReceipt: {
    vi: 'Người dân yêu cầu Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    en: 'The applicant asks for the receipt (Form 01)',
  },
  atOnce: {
    vi: 'Thủ tục trả kết quả ngay: không lập Giấy tiếp nhận, trừ khi người dân yêu cầu.',
    en: 'The result is given at once: no receipt unless the applicant asks.',
  },
  whyNow: { vi: 'Lý do nhận hồ sơ ngoài giờ', en: 'Why it is received while the counter is closed' },
  confirmNow: { vi: 'Vẫn tiếp nhận ngoài giờ', en: 'Receive it all the same' },
  notSavedYet: {
    vi: 'Chưa lưu được lên cổng; nội dung còn trên máy này. Kiểm tra mạng rồi bấm lại.',
    en: 'Not saved on the portal yet; it is kept on this device. Check the network and press again.',
  },
  stillScanning: {
    vi: 'Còn tệp đang gửi hoặc đang kiểm tra. Chờ một chút rồi bấm lại.',
    en: 'A file is still on its way or being checked. Wait a moment and press again.',
  },
  supplement: { vi: 'Tiếp nhận phần bổ sung', en: 'Take in the supplement' },
  supplementOf: { vi: 'Hồ sơ {code} – {name}', en: 'Dossier {code} – {name}' },
  supplementHelp: {
    vi: 'Chỉ mở các mục được yêu cầu bổ sung. Giấy tờ: ghi số bản có trong hồ sơ sau khi bổ sung, quét lại bản mới. Hồ sơ nộp trực tuyến không bổ sung ở đây: người nộp gửi trên cổng.',
    en: 'Only what was asked for is open. Count the papers the dossier has with the supplement, and scan the new ones. What was filed online is not taken in here: its applicant answers on the portal.',
  },
  answerBy: { vi: 'Hạn bổ sung: {date}.', en: 'To be supplemented by {date}.' },
  doneSupplement: { vi: 'Đã tiếp nhận phần bổ sung', en: 'Supplement taken in' },
  done: { vi: 'Đã tiếp nhận', en: 'Received' },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  due: { vi: 'Hẹn trả kết quả', en: 'Result due' },
  answerDue: { vi: 'Trả lời việc tiếp nhận chậm nhất', en: 'To be accepted or declined by' },
  toAccept: {
    vi: 'Hồ sơ chưa được tiếp nhận. Mở ở bàn làm việc để tiếp nhận: khi đó hồ sơ có mã chính thức, ngày hẹn và Giấy tiếp nhận.',
    en: 'It is not accepted yet. Open it at the desk to accept it: it then gets its official code, due date and receipt.',
  },
  forwardBy: { vi: 'Chuyển hồ sơ chậm nhất', en: 'To be forwarded by' },
  printReceipt: { vi: 'In Giấy tiếp nhận (có mã QR)', en: 'Print the receipt (with QR)' },
  openDossier: { vi: 'Mở hồ sơ ở bàn làm việc', en: 'Open it at the desk' },
  another: { vi: 'Tiếp nhận hồ sơ khác', en: 'Receive another' },
} as const satisfies Record<string, Text>;

export const throwAwayWords: OnceWords = {
  opens: { vi: 'Bỏ hồ sơ này', en: 'Throw it away' },
  title: { vi: 'Bỏ hồ sơ nhập dở “{name}”?', en: 'Throw away the unfinished “{name}”?' },
  help: {
    vi: 'Nội dung đã nhập và tệp đã quét sẽ bị xóa, không lấy lại được. Lịch sử vẫn ghi ai đã lập và ai đã bỏ.',
    en: 'What was typed and scanned is deleted for good. The history still says who began it and who threw it away.',
  },
  yes: { vi: 'Bỏ hồ sơ nhập dở', en: 'Throw it away' },
  no: { vi: 'Giữ lại', en: 'Keep it' },
};
