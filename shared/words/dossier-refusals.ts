import type { Wording } from './wording.ts';

/** What the API says about a dossier and about what was sent to it. */
export const dossierRefusals = {
  'malformed-json': {
    title: { vi: 'Dữ liệu gửi lên không đọc được', en: 'The data sent could not be read' },
    help: {
      vi: 'Tải lại trang rồi gửi lại. Nội dung đã lưu vẫn còn.',
      en: 'Reload the page and send again. What was saved is kept.',
    },
  },
  'unknown-field': {
    title: { vi: 'Có thông tin mà cổng không nhận', en: 'Something was sent that the portal does not know' },
    help: { vi: 'Tải lại trang để dùng biểu mẫu mới nhất.', en: 'Reload the page to use the latest form.' },
  },
  'wrong-type': {
    title: { vi: 'Có thông tin sai kiểu', en: 'Something was sent in the wrong form' },
    help: { vi: 'Xem lại các mục được nêu rồi gửi lại.', en: 'Check the items named and send again.' },
  },
  'idempotency-key-missing': {
    title: { vi: 'Yêu cầu thiếu mã chống gửi trùng', en: 'The request lacks its Idempotency-Key' },
    help: { vi: 'Gửi lại kèm tiêu đề Idempotency-Key.', en: 'Send again with an Idempotency-Key header.' },
  },
  'unknown-service': {
    title: { vi: 'Không có thủ tục này', en: 'There is no such service' },
    help: { vi: 'Tìm lại trong danh mục dịch vụ.', en: 'Look it up in the list of services.' },
  },
  'not-allowed-now': {
    title: {
      vi: 'Hồ sơ đang ở trạng thái không cho phép việc này',
      en: 'The dossier is not in a state that allows this',
    },
    help: { vi: 'Tải lại hồ sơ để xem trạng thái hiện tại.', en: 'Reload the dossier to see where it stands.' },
  },
  'changed-meanwhile': {
    title: { vi: 'Hồ sơ vừa được thay đổi', en: 'The dossier has just been changed' },
    help: {
      vi: 'Chưa có gì được ghi. Nội dung đang nhập vẫn còn; hãy xem thay đổi rồi làm lại.',
      en: 'Nothing was written. What you typed is kept; see the change and try again.',
    },
  },
  'counter-closed': {
    title: { vi: 'Bộ phận tiếp nhận đang ngoài giờ', en: 'The counter is closed now' },
    help: {
      vi: 'Chưa tiếp nhận gì; nội dung đã nhập vẫn được giữ. Nếu vẫn nhận hồ sơ lúc này, ghi rõ lý do; thời hạn tính từ giờ làm việc kế tiếp.',
      en: 'Nothing was received and what was typed is kept. To receive it all the same, say why; the time limit then counts from the next working hours.',
    },
  },
  'held-by-another': {
    title: { vi: 'Hồ sơ đang do người khác xử lý', en: 'Someone else holds this dossier' },
    help: {
      vi: 'Đề nghị người đó hoặc lãnh đạo chuyển hồ sơ cho bạn.',
      en: 'Ask them or a leader to hand it over to you.',
    },
  },
  'already-extended': {
    title: { vi: 'Hồ sơ đã được gia hạn một lần', en: 'The dossier has already been extended once' },
    help: {
      vi: 'Chỉ được hẹn lại một lần (NĐ 61/2018, Điều 19.9).',
      en: 'A new date may be set only once (Decree 61/2018, Art. 19.9).',
    },
  },
  'upload-not-finished': {
    title: { vi: 'Tệp chưa tải lên xong hoặc đang được kiểm tra', en: 'A file is still uploading or being checked' },
    help: {
      vi: 'Chờ đến khi tệp ghi “Đã kiểm tra” rồi gửi lại.',
      en: 'Wait until the file says “Checked”, then send again.',
    },
  },
  'upload-refused': {
    title: { vi: 'Có tệp không qua kiểm tra', en: 'A file did not pass the check' },
    help: { vi: 'Xóa tệp đó và tải lên tệp khác.', en: 'Remove that file and upload another.' },
  },
  'too-busy': {
    title: { vi: 'Nhiều người đang cùng thao tác', en: 'Several people are acting on this' },
    help: { vi: 'Chưa có gì được ghi. Thử lại sau giây lát.', en: 'Nothing was written. Try again in a moment.' },
  },
  'answers-too-large': {
    title: { vi: 'Tờ khai vượt quá 300 KB', en: 'The answers exceed 300 KB' },
    help: {
      vi: 'Rút gọn các ô dài hoặc chuyển nội dung vào tệp đính kèm.',
      en: 'Shorten long answers or move them into an attached file.',
    },
  },
  invalid: {
    title: { vi: 'Còn mục chưa đúng', en: 'Some items need mending' },
    help: { vi: 'Sửa các mục được nêu rồi gửi lại.', en: 'Mend the items named and send again.' },
  },
  'idempotency-key-reused': {
    title: {
      vi: 'Lần gửi trước đã được nhận với nội dung khác',
      en: 'What you sent before was taken, with another content',
    },
    help: {
      vi: 'Nội dung đang gửi chưa được ghi. Tải lại trang để xem điều đã được ghi, rồi gửi lại nếu vẫn cần.',
      en: 'What you are sending now was not written. Reload the page to see what was, then send again if you still need to.',
    },
  },
} as const satisfies Record<string, Wording>;
