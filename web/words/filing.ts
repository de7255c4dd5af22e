import type { Text } from '#shared/words/text.ts';
import type { HandingIn } from '../apply/hand-in.ts';

/** Words of what comes later in filing: supplement, documents, a conflict, checking, handing in, the receipt. */
export const filingWords = {
  documentsHelp: {
    vi: 'Chụp hoặc quét rõ nét, đủ bốn góc. Mỗi giấy tờ có thể gồm nhiều tệp. Ảnh lớn được thu nhỏ trước khi gửi.',
    en: 'Scan or photograph clearly, all four corners. A document may have several files. Large photos are made smaller before sending.',
  },
  oneOf: { vi: 'Chỉ cần một trong các giấy tờ sau', en: 'One of these is enough' },
  conflictTitle: { vi: 'Hồ sơ vừa được sửa ở nơi khác', en: 'This dossier was changed somewhere else' },
  conflictHelp: {
    vi: 'Chưa có gì mất. Với mỗi mục khác nhau, chọn nội dung muốn giữ.',
    en: 'Nothing is lost. For each item that differs, choose what to keep.',
  },
  mine: { vi: 'Ở thiết bị này: {value}', en: 'On this device: {value}' },
  theirs: { vi: 'Đã lưu ở nơi khác: {value}', en: 'Saved elsewhere: {value}' },
  keepChosen: { vi: 'Giữ nội dung đã chọn', en: 'Keep what I chose' },
  nothing: { vi: '(để trống)', en: '(empty)' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
  feeEvidence: { vi: 'Chứng minh bằng {document}', en: 'Proven by: {document}' },
  feeTotal: { vi: 'Tổng cộng: {money}', en: 'Total: {money}' },
  feeNone: { vi: 'Hồ sơ này không phải nộp phí, lệ phí.', en: 'There is nothing to pay for this dossier.' },
  declare: {
    vi: 'Tôi cam đoan nội dung đã khai là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai.',
    en: 'I declare that what I stated is true and answer for it before the law.',
  },
  declareMissing: { vi: 'Đánh dấu vào lời cam đoan', en: 'Tick the declaration' },
  paidFirst: {
    vi: 'Thủ tục này thu phí, lệ phí khi nộp hồ sơ. Chưa có gì được gửi; bấm “Gửi và thanh toán”.',
    en: 'The fee of this service is paid with the submission. Nothing was sent yet; press “Send and pay”.',
  },
  paidLater: {
    vi: 'Nơi này chưa thu phí, lệ phí trực tuyến. Chưa có gì được gửi; bấm “Nộp hồ sơ” và nộp phí tại quầy.',
    en: 'No fees are collected online here yet. Nothing was sent yet; press “Submit” and pay at the counter.',
  },
  submitting: { vi: 'Đang nộp…', en: 'Submitting…' },
  stillUploading: {
    vi: 'Còn tệp đang gửi hoặc đang kiểm tra. Chờ đến khi tệp ghi “Đã kiểm tra”.',
    en: 'A file is still being sent or checked. Wait until it says “Checked”.',
  },
  notSavedYet: {
    vi: 'Nội dung chưa lưu được lên cổng nên chưa nộp. Kiểm tra mạng rồi thử lại.',
    en: 'It could not be saved, so it was not submitted. Check your network and try again.',
  },
  lookAgain: { vi: 'Nên xem lại', en: 'Worth a second look' },
  oldValue: { vi: 'Đã khai trước đó: {value}', en: 'Declared before: {value}' },
  asked: { vi: 'Cơ quan yêu cầu: {reason}', en: 'The authority asks: {reason}' },
  otherAsked: { vi: 'Yêu cầu khác của cơ quan', en: 'Also asked' },
  done: { vi: 'Đã nộp hồ sơ', en: 'Submitted' },
  doneSupplement: { vi: 'Đã gửi phần bổ sung', en: 'Your supplement was sent' },
  doneToPay: { vi: 'Đã gửi hồ sơ, chờ thanh toán', en: 'Sent, waiting for the payment' },
  nextPay: {
    vi: 'Hồ sơ được tính là đã nộp khi phí, lệ phí đã được xác nhận; cơ quan bắt đầu kiểm tra từ lúc đó.',
    en: 'It counts as submitted once the fee is confirmed; the authority begins to check it then.',
  },
  nextFee: {
    vi: 'Hồ sơ chỉ được tiếp nhận khi phí, lệ phí đã được xác nhận.',
    en: 'It is only accepted once the fee is confirmed.',
  },
  yourCode: { vi: 'Mã tạm:', en: 'Temporary code:' },
  yourOfficialCode: { vi: 'Mã hồ sơ:', en: 'Dossier code:' },
  whatNext: { vi: 'Tiếp theo', en: 'What happens next' },
  nextIntake: {
    vi: 'Cơ quan kiểm tra hồ sơ và trả lời có tiếp nhận hay không, chậm nhất {time}.',
    en: 'The authority checks it and says whether it is accepted, by {time} at the latest.',
  },
  nextNotice: {
    vi: 'Mỗi khi có thay đổi, thông báo được gửi vào hộp thông báo và qua e-mail hoặc tin nhắn.',
    en: 'Each change is told in your notices and by e-mail or text message.',
  },
  nextCode: {
    vi: 'Khi hồ sơ được tiếp nhận sẽ có mã chính thức và ngày hẹn trả. Mã tạm vẫn dùng tra cứu được.',
    en: 'Once accepted it gets its official code and due date. The temporary code keeps working.',
  },
  print: { vi: 'In trang này', en: 'Print this page' },
  view: { vi: 'Xem hồ sơ', en: 'See the dossier' },
  notWritable: {
    vi: 'Hồ sơ này không ở trạng thái sửa được.',
    en: 'This dossier cannot be changed now.',
  },
  declarationPdf: { vi: 'In thử tờ khai (PDF)', en: 'Print the declaration (PDF)' },
} as const satisfies Record<string, Text>;

/** What the button that hands in is called. */
export const handInWords: Record<HandingIn, Text> = {
  submit: { vi: 'Nộp hồ sơ', en: 'Submit' },
  'submit-to-pay': { vi: 'Gửi và thanh toán', en: 'Send and pay' },
  'answer-supplement': { vi: 'Gửi phần bổ sung', en: 'Send' },
};
