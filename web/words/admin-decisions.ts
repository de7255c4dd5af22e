import type { DecisionStatus } from '#shared/service/decision/decision.ts';
import type { Text } from '#shared/words/text.ts';
import type { OnceWords } from '../kit/ask-once.tsx';

/** Words of publishing decisions. */
export const decisionWords = {
  title: { vi: 'Quyết định công bố', en: 'Publishing decisions' },
  untitled: { vi: 'Quyết định chưa có trích yếu', en: 'Decision without a title' },
  content: { vi: 'Nội dung quyết định', en: 'What it says' },
  count: { vi: 'Số mục', en: 'Items' },
  becameVersion: { vi: 'phiên bản {version}', en: 'version {version}' },
  recordedBy: { vi: 'Người ghi nhận', en: 'Recorded by' },
  openDraft: { vi: 'Xem dự thảo', en: 'Open the draft' },
  notReady: {
    vi: 'Dự thảo này không còn ở bước chờ ký; bỏ chọn hoặc chờ thẩm tra lại.',
    en: 'This draft is not ready to sign any more; take it off or wait for another review.',
  },
  unsaved: { vi: 'Có thay đổi chưa lưu', en: 'Changes are not saved yet' },
  chooseAnother: { vi: 'Chọn tệp PDF khác', en: 'Choose another PDF' },
  open: { vi: 'Lập quyết định công bố', en: 'Prepare a decision' },
  empty: { vi: 'Chưa có quyết định nào.', en: 'There are no decisions yet.' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  numberHelp: { vi: 'Ví dụ: 1234/QĐ-UBND', en: 'E.g. 1234/QĐ-UBND' },
  name: { vi: 'Trích yếu', en: 'Title' },
  nameHelp: { vi: 'Ví dụ: Công bố thủ tục hành chính lĩnh vực hộ tịch', en: 'What the decision is about' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  signerHelp: { vi: 'Chức vụ và họ tên, ví dụ: Chủ tịch UBND tỉnh Nguyễn Văn A', en: 'Office and name' },
  signedOn: { vi: 'Ngày ký', en: 'Date of signing' },
  effectiveOn: { vi: 'Ngày có hiệu lực', en: 'Effective from' },
  effectiveHelp: {
    vi: 'Các mục có hiệu lực cùng lúc, từ 00:00 ngày này. Luật định ký trước ít nhất 5 ngày (NĐ 63/2010 Điều 15).',
    en: 'All items take effect together at 00:00 of this day. By law signed at least 5 days before (Decree 63/2010, Art. 15).',
  },
  items: { vi: 'Các mục được công bố', en: 'Items' },
  noItems: { vi: 'Chưa chọn mục nào.', en: 'No item was chosen yet.' },
  choose: { vi: 'Chọn dự thảo đã thẩm tra', en: 'Choose reviewed drafts' },
  noneReady: { vi: 'Không có dự thảo nào chờ ký.', en: 'No draft is ready to sign.' },
  status: { vi: 'Trạng thái', en: 'Status' },
  save: { vi: 'Lưu', en: 'Save' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  document: { vi: 'Bản quyết định đã ký (PDF)', en: 'The signed decision (PDF)' },
  choosePdf: { vi: 'Chọn tệp PDF', en: 'Choose the PDF' },
  sending: { vi: 'Đang gửi, {percent} %', en: 'Sending, {percent} %' },
  download: { vi: 'Tải quyết định', en: 'Download the decision' },
  record: { vi: 'Ghi nhận quyết định đã ký', en: 'Record the signed decision' },
  recordHelp: {
    vi: 'Ghi nhận xong thì các mục tự có hiệu lực từ 00:00 ngày đã chọn và lên cổng, không sửa được nữa.',
    en: 'Once recorded its items take effect by themselves at 00:00 of that day and cannot be changed.',
  },
  recorded: {
    vi: 'Đã ghi nhận. Các mục có hiệu lực từ 00:00 ngày {date}.',
    en: 'Recorded. Its items take effect at 00:00 on {date}.',
  },
  dropped: { vi: 'Đã bỏ. Các dự thảo trở lại danh sách chờ ký.', en: 'Dropped. Its drafts are free again.' },
  back: { vi: 'Về danh sách quyết định', en: 'Back to decisions' },
  nameMissing: { vi: 'Nhập trích yếu', en: 'Enter the title' },
  signerMissing: { vi: 'Nhập người ký', en: 'Enter who signs' },
  numberMissing: { vi: 'Nhập số, ký hiệu', en: 'Enter the number' },
  dateMissing: { vi: 'Chọn ngày có hiệu lực', en: 'Choose the day it takes effect' },
  signedOnMissing: { vi: 'Chọn ngày ký', en: 'Choose the date of signing' },
  itemsMissing: { vi: 'Chọn ít nhất một dự thảo', en: 'Choose at least one draft' },
  documentMissing: { vi: 'Đính kèm bản quyết định đã ký', en: 'Attach the signed decision' },
} as const satisfies Record<string, Text>;

export const decisionStatusWords: Record<DecisionStatus, Text> = {
  preparing: { vi: 'Đang lập', en: 'Being prepared' },
  signed: { vi: 'Đã ký', en: 'Signed' },
  dropped: { vi: 'Đã bỏ', en: 'Dropped' },
};

export const dropWords: OnceWords = {
  opens: { vi: 'Bỏ quyết định này', en: 'Drop this decision' },
  title: { vi: 'Bỏ quyết định này?', en: 'Drop this decision?' },
  help: {
    vi: 'Quyết định này kết thúc, không mở lại được. Các dự thảo trở lại danh sách chờ ký.',
    en: 'This decision ends and cannot be opened again. Its drafts are free for another.',
  },
  yes: { vi: 'Bỏ, không mở lại', en: 'Drop it for good' },
  no: { vi: 'Giữ lại', en: 'Keep it' },
};
