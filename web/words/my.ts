import type { Status } from '#shared/dossier/status.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of one's own dossiers. */
export const myWords = {
  title: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  none: { vi: 'Chưa có hồ sơ nào. Tìm thủ tục để bắt đầu.', en: 'No dossiers yet. Find a service to begin.' },
  find: { vi: 'Tìm thủ tục', en: 'Find a service' },
  inbox: { vi: 'Hộp thông báo', en: 'Notices' },
  noNotices: { vi: 'Chưa có thông báo nào.', en: 'No notices yet.' },
  unread: { vi: 'Chưa đọc', en: 'Unread' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  back: { vi: 'Về danh sách hồ sơ', en: 'Back to my dossiers' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  temporaryCode: { vi: 'Mã tạm', en: 'Temporary code' },
  updated: { vi: 'Cập nhật {time}', en: 'Updated {time}' },
  submitted: { vi: 'Nộp lúc', en: 'Submitted' },
  applicant: { vi: 'Chủ hồ sơ', en: 'Applicant' },
  agency: { vi: 'Cơ quan giải quyết', en: 'Handled by' },
  receiving: { vi: 'Nơi tiếp nhận', en: 'Received at' },
  holder: { vi: 'Người đang xử lý', en: 'Held by' },
  holderSince: { vi: '{name}, từ {time}', en: '{name}, since {time}' },
  due: { vi: 'Hẹn trả kết quả', en: 'Result due' },
  dueIntake: { vi: 'Hạn cơ quan trả lời việc tiếp nhận', en: 'Answer on acceptance due' },
  dueProvisional: { vi: '{time} (dự kiến)', en: '{time} (provisional)' },
  dueWhy: { vi: 'Vì sao là ngày này?', en: 'Why this date?' },
  answerBy: { vi: 'Trả lời trước hết ngày {date}', en: 'Answer by the end of {date}' },
  doNow: { vi: 'Việc cần làm', en: 'What you do now' },
  nowAt: { vi: 'Tình trạng hồ sơ', en: 'Where it stands' },
  continue: { vi: 'Soạn tiếp hồ sơ', en: 'Continue the draft' },
  supplement: { vi: 'Bổ sung hồ sơ', en: 'Answer the request' },
  collect: { vi: 'Xác nhận đã nhận kết quả', en: 'Confirm you have the result' },
  withdraw: { vi: 'Rút hồ sơ', en: 'Withdraw' },
  withdrawTitle: { vi: 'Rút hồ sơ này?', en: 'Withdraw this dossier?' },
  withdrawHelp: {
    vi: 'Cơ quan sẽ dừng giải quyết. Việc này không đảo lại được; sau này có thể nộp hồ sơ mới.',
    en: 'The authority stops working on it. This cannot be undone; you may file a new dossier later.',
  },
  withdrawReason: { vi: 'Lý do', en: 'Reason' },
  withdrawYes: { vi: 'Đồng ý rút hồ sơ', en: 'Yes, withdraw' },
  cancel: { vi: 'Không rút', en: 'No, keep it' },
  changeDelivery: { vi: 'Đổi cách nhận kết quả', en: 'Change how the result is received' },
  saveDelivery: { vi: 'Lưu cách nhận kết quả', en: 'Save how it is received' },
  keepDelivery: { vi: 'Giữ như cũ', en: 'Leave it as it was' },
  again: { vi: 'Nộp lại từ hồ sơ này', en: 'File again from this one' },
  results: { vi: 'Kết quả', en: 'Result' },
  letters: { vi: 'Thư của cơ quan', en: 'Letters from the authority' },
  letterBy: { vi: '{name}, {time}', en: '{name}, {time}' },
  papers: { vi: 'Giấy tờ của hồ sơ (PDF)', en: 'Papers of this dossier (PDF)' },
  files: { vi: 'Tệp đã nộp', en: 'Files handed in' },
  signedBy: { vi: 'Đã ký số, người ký: {name}', en: 'Digitally signed by {name}' },
  download: { vi: 'Tải xuống', en: 'Download' },
  history: { vi: 'Diễn biến', en: 'History' },
  answers: { vi: 'Nội dung đã khai', en: 'What you declared' },
  byYou: { vi: 'Người nộp', en: 'You' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
  itemField: { vi: 'Mục “{name}”', en: 'Item “{name}”' },
} as const satisfies Record<string, Text>;

/** Of a result that is no file: there is nothing to download, and the counter says that it was handed over. */
export const onPaperWords: Text = {
  vi: 'Đã có kết quả bản giấy. Nộp phí, lệ phí nếu còn, rồi đến nơi tiếp nhận để nhận.',
  en: 'The result is ready, on paper. Pay the fee if there is one left, then collect it at the counter.',
};

/** What the applicant must do, or may expect, in each status. */
export const nowWords: Record<Status, Text> = {
  draft: { vi: 'Điền nốt và nộp hồ sơ.', en: 'Finish and submit.' },
  submitted: {
    vi: 'Chưa cần làm gì. Cơ quan đang kiểm tra và sẽ báo có tiếp nhận hay không.',
    en: 'Nothing to do. The authority is checking it and will say whether it is accepted.',
  },
  'supplement-before-acceptance': {
    vi: 'Bổ sung các mục cơ quan nêu, rồi gửi lại.',
    en: 'Mend the items the authority names, then send again.',
  },
  'payment-before-acceptance': {
    vi: 'Nộp phí, lệ phí trực tuyến hoặc tại nơi tiếp nhận để hồ sơ được tiếp nhận.',
    en: 'Pay the fee, online or at the counter, so that the dossier can be accepted.',
  },
  accepted: { vi: 'Chưa cần làm gì. Hồ sơ chờ phân công xử lý.', en: 'Nothing to do. It waits to be assigned.' },
  processing: { vi: 'Chưa cần làm gì. Hồ sơ đang được giải quyết.', en: 'Nothing to do. It is being processed.' },
  signed: {
    vi: 'Chưa cần làm gì. Kết quả đã ký, đang chờ văn thư vào số và đóng dấu.',
    en: 'Nothing to do. The result is signed and waits for its number and seal.',
  },
  supplement: {
    vi: 'Bổ sung các mục cơ quan nêu, rồi gửi lại. Thời hạn giải quyết đang tạm dừng.',
    en: 'Mend the items the authority names, then send again. The clock stands still meanwhile.',
  },
  payment: {
    vi: 'Nộp khoản được thông báo, trực tuyến hoặc tại nơi tiếp nhận. Thời hạn giải quyết đang tạm dừng.',
    en: 'Pay what was notified, online or at the counter. The clock stands still meanwhile.',
  },
  declined: {
    vi: 'Hồ sơ không được tiếp nhận. Xem lý do trong thư bên dưới; có thể nộp lại, nội dung đã khai và tệp đã nộp được giữ sẵn.',
    en: 'The dossier was not accepted. See why in the letter below; you may file again, starting from what you declared and the files you sent.',
  },
  withdrawn: { vi: 'Hồ sơ đã được rút theo yêu cầu.', en: 'The dossier was withdrawn at your request.' },
  stopped: { vi: 'Hồ sơ đã dừng giải quyết. Xem lý do trong thư.', en: 'Work has stopped. See why in the letter.' },
  refused: {
    vi: 'Hồ sơ bị từ chối giải quyết. Xem lý do trong thư bên dưới; có thể nộp lại, nội dung đã khai và tệp đã nộp được giữ sẵn.',
    en: 'The request was refused. See why in the letter below; you may file again, starting from what you declared and the files you sent.',
  },
  resolved: {
    vi: 'Đã có kết quả. Nộp phí, lệ phí nếu còn, rồi tải xuống hoặc đến nơi tiếp nhận để lấy bản giấy.',
    en: 'The result is ready. Pay the fee if there is one left, then download it, or collect the paper at the counter.',
  },
  returned: { vi: 'Kết quả đã được trả.', en: 'The result has been handed over.' },
};
