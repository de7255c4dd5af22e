import type { ActionType } from '../dossier/lifecycle.ts';
import { leftToApplicant } from './chaining.ts';
import type { Text } from './text.ts';

/**
 * What the applicant is told: agency, person and time of each step (NĐ 61/2018 Đ17.2; NĐ 224/2026 Đ15.1.g) in `body`, and in `next` what to
 * do now; in `nextAtCounter` where that needs an account and they have none here. Sentences follow each other; one whose values are not known is left out. Administrators write their own over them.
 */
export type NoticeWords = { title: Text; body: Text[]; next: Text[]; nextAtCounter?: Text[] };

const service: Text = { vi: 'Thủ tục: {service}.', en: 'Service: {service}.' };
const by: Text = { vi: '{agency} – {person}, {moment}.', en: '{agency} – {person}, {moment}.' };
const own: Text = { vi: 'Lúc {moment}.', en: 'At {moment}.' };
const at: Text = { vi: '{agency}, {moment}.', en: '{agency}, {moment}.' };
const read: Text = { vi: 'Xem lý do trong hồ sơ trên cổng.', en: 'Read the reason in your dossier on the portal.' };
const again: Text = { vi: 'Có thể lập hồ sơ mới từ hồ sơ này.', en: 'You can start a new one from it.' };
const ask: Text = {
  vi: 'Hỏi lý do tại {receivingAgency}, kèm mã hồ sơ {code}.',
  en: 'Ask for the reason at {receivingAgency}, with the code {code}.',
};
const fileAgain: Text = {
  vi: 'Có thể nộp lại khi hồ sơ đủ điều kiện.',
  en: 'You can file again once it meets the conditions.',
};
const nothing: Text = { vi: 'Bạn chưa cần làm gì thêm.', en: 'There is nothing to do for now.' };
const counter: Text = { vi: 'Nơi tiếp nhận: {receivingAgency}.', en: 'Received at: {receivingAgency}.' };
const newDue: Text = { vi: 'Hạn mới: {due}.', en: 'New due date: {due}.' };
const supplemented: Text = {
  vi: 'Đã nhận phần bổ sung của hồ sơ {code}',
  en: 'Supplement to dossier {code} received',
};
const due: Text = { vi: 'Hẹn trả kết quả: {due}.', en: 'Result due: {due}.' };

export const noticeWords: Partial<Record<ActionType, NoticeWords>> = {
  open: leftToApplicant,
  submit: {
    title: { vi: 'Đã nộp hồ sơ {code}', en: 'Dossier {code} submitted' },
    body: [
      service,
      own,
      { vi: 'Nơi nhận: {receivingAgency}.', en: 'Received by: {receivingAgency}.' },
      { vi: 'Sẽ có trả lời về việc tiếp nhận trước {due}.', en: 'You will hear whether it is accepted by {due}.' },
    ],
    next: [nothing],
  },
  'submit-to-pay': {
    title: { vi: 'Hồ sơ {code} chờ nộp phí, lệ phí', en: 'Dossier {code} waits for its fee' },
    body: [service, own, { vi: 'Nơi nhận: {receivingAgency}.', en: 'Received by: {receivingAgency}.' }],
    next: [
      {
        vi: 'Hồ sơ được tính là đã nộp khi phí, lệ phí đã nộp. Mở hồ sơ trên cổng để nộp; không phải điền lại gì.',
        en: 'It counts as submitted once the fee is paid. Open it on the portal to pay; nothing is to be filled in again.',
      },
    ],
  },
  receive: {
    title: { vi: 'Đã tiếp nhận hồ sơ giấy {code}', en: 'Dossier {code} received on paper' },
    body: [service, by, counter, due],
    next: [nothing],
  },
  accept: {
    title: { vi: 'Hồ sơ {code} đã được tiếp nhận', en: 'Dossier {code} accepted' },
    body: [service, by, due],
    next: [{ vi: 'Giấy tiếp nhận có trong hồ sơ.', en: 'The receipt is in your dossier.' }, nothing],
    nextAtCounter: [
      { vi: 'Nhận Giấy tiếp nhận tại {receivingAgency}.', en: 'Collect the receipt at {receivingAgency}.' },
      nothing,
    ],
  },
  'request-supplement': {
    title: { vi: 'Hồ sơ {code} cần bổ sung', en: 'Dossier {code} needs more' },
    body: [service, by],
    next: [
      {
        vi: 'Mở hồ sơ trên cổng, bổ sung các mục được nêu và gửi lại chậm nhất ngày {answerBy}.',
        en: 'Open the dossier on the portal, mend the items named and send it by {answerBy}.',
      },
    ],
    nextAtCounter: [
      {
        vi: 'Mang giấy tờ, thông tin bổ sung đến {receivingAgency} chậm nhất ngày {answerBy}, kèm mã hồ sơ {code}.',
        en: 'Bring what is asked to {receivingAgency} by {answerBy}, with the code {code}.',
      },
    ],
  },
  'answer-supplement': { title: supplemented, body: [service, at, newDue], next: [nothing] },
  'receive-supplement': { title: supplemented, body: [service, by, counter, newDue], next: [nothing] },
  'request-payment': {
    title: { vi: 'Hồ sơ {code} chờ nộp phí, lệ phí', en: 'Dossier {code} waits for payment' },
    body: [service, by],
    next: [
      {
        vi: 'Mở hồ sơ trên cổng để xem số tiền và nộp trực tuyến, hoặc nộp tại {receivingAgency}.',
        en: 'Open the dossier on the portal to see the amount and pay online, or pay at {receivingAgency}.',
      },
    ],
    nextAtCounter: [
      {
        vi: 'Nộp tại {receivingAgency}, kèm mã hồ sơ {code}.',
        en: 'Pay at {receivingAgency}, with the code {code}.',
      },
    ],
  },
  'confirm-payment': {
    title: { vi: 'Đã nhận phí, lệ phí của hồ sơ {code}', en: 'Fee for dossier {code} received' },
    body: [service, at, { vi: 'Hạn: {due}.', en: 'Due: {due}.' }],
    next: [{ vi: 'Biên lai có trong hồ sơ trên cổng.', en: 'The receipt is in your dossier on the portal.' }, nothing],
    nextAtCounter: [
      { vi: 'Nhận biên lai tại {receivingAgency}.', en: 'Collect the receipt at {receivingAgency}.' },
      nothing,
    ],
  },
  message: {
    title: { vi: 'Có tin nhắn về hồ sơ {code}', en: 'A message about dossier {code}' },
    body: [service, by],
    next: [
      {
        vi: 'Mở hồ sơ trên cổng để đọc và trả lời.',
        en: 'Open the dossier on the portal to read it and answer.',
      },
    ],
    nextAtCounter: [
      {
        vi: 'Hỏi nội dung và trả lời tại {receivingAgency}, kèm mã hồ sơ {code}.',
        en: 'Ask what it says and answer at {receivingAgency}, with the code {code}.',
      },
    ],
  },
  'announce-visit': {
    title: { vi: 'Hẹn kiểm tra thực địa hồ sơ {code}', en: 'Site visit for dossier {code}' },
    body: [service, by, { vi: 'Thời gian: {time} ngày {on}.', en: 'When: {time} on {on}.' }],
    next: [
      {
        vi: 'Địa điểm và việc cần chuẩn bị ghi trong hồ sơ trên cổng.',
        en: 'The place, and what to prepare, are in your dossier on the portal.',
      },
    ],
    nextAtCounter: [
      {
        vi: 'Hỏi địa điểm và việc cần chuẩn bị tại {receivingAgency}, kèm mã hồ sơ {code}.',
        en: 'Ask for the place and what to prepare at {receivingAgency}, with the code {code}.',
      },
    ],
  },
  'record-visit': {
    title: { vi: 'Đã lập biên bản kiểm tra thực địa hồ sơ {code}', en: 'Minutes of the site visit for dossier {code}' },
    body: [service, by],
    next: [{ vi: 'Biên bản có trong hồ sơ trên cổng.', en: 'The minutes are in your dossier on the portal.' }],
    nextAtCounter: [
      {
        vi: 'Xem biên bản tại {receivingAgency}, kèm mã hồ sơ {code}.',
        en: 'Read the minutes at {receivingAgency}, with the code {code}.',
      },
    ],
  },
  decline: {
    title: { vi: 'Hồ sơ {code} không được tiếp nhận', en: 'Dossier {code} not accepted' },
    body: [service, by],
    next: [read, again],
    nextAtCounter: [ask, fileAgain],
  },
  refuse: {
    title: { vi: 'Hồ sơ {code} bị từ chối giải quyết', en: 'Dossier {code} refused' },
    body: [service, by],
    next: [read, again],
    nextAtCounter: [ask, fileAgain],
  },
  stop: {
    title: { vi: 'Hồ sơ {code} đã dừng giải quyết', en: 'Dossier {code} stopped' },
    body: [service, by],
    next: [read],
    nextAtCounter: [ask],
  },
  extend: {
    title: { vi: 'Xin lỗi và hẹn lại ngày trả kết quả hồ sơ {code}', en: 'Apology and new date for dossier {code}' },
    body: [service, by, { vi: 'Ngày hẹn mới: {until}.', en: 'New date: {until}.' }],
    next: [{ vi: 'Lý do ghi trong hồ sơ trên cổng.', en: 'The reason is in your dossier on the portal.' }, nothing],
    nextAtCounter: [ask, nothing],
  },
  resolve: {
    title: { vi: 'Hồ sơ {code} đã có kết quả', en: 'The result of dossier {code} is ready' },
    body: [service, by],
    next: [
      {
        vi: 'Kết quả là bản giấy, nhận tại {receivingAgency}.',
        en: 'The result is on paper; collect it at {receivingAgency}.',
      },
    ],
  },
  stamp: {
    title: { vi: 'Hồ sơ {code} đã có kết quả', en: 'The result of dossier {code} is ready' },
    body: [service, by, { vi: 'Kết quả số {number}.', en: 'Result no. {number}.' }],
    next: [
      {
        vi: 'Mở hồ sơ trên cổng để xem kết quả, hoặc nhận tại {receivingAgency}.',
        en: 'Open the dossier on the portal to see the result, or collect it at {receivingAgency}.',
      },
    ],
    nextAtCounter: [
      {
        vi: 'Nhận kết quả tại {receivingAgency}, kèm mã hồ sơ {code}.',
        en: 'Collect the result at {receivingAgency}, with the code {code}.',
      },
    ],
  },
  'return-result': {
    title: { vi: 'Đã trả kết quả hồ sơ {code}', en: 'The result of dossier {code} was handed over' },
    body: [service, by, { vi: 'Số hiệu bưu gửi: {tracking}.', en: 'Number of the consignment: {tracking}.' }],
    next: [{ vi: 'Hồ sơ đã xong, bạn không cần làm gì thêm.', en: 'It is done, and there is nothing to do.' }],
  },
  correct: {
    title: { vi: 'Kết quả hồ sơ {code} được đính chính', en: 'The result of dossier {code} is being corrected' },
    body: [
      service,
      by,
      {
        vi: 'Kết quả đã cấp không còn giá trị; kết quả mới sẽ thay thế, bạn không phải nộp phí.',
        en: 'The result that was given counts no more; another will stand in its place. You pay no fee.',
      },
      due,
    ],
    next: [read, nothing],
    nextAtCounter: [ask, nothing],
  },
  transfer: {
    title: { vi: 'Hồ sơ {code} được chuyển sang cơ quan khác', en: 'Dossier {code} moved to another agency' },
    body: [
      service,
      own,
      {
        vi: 'Do sắp xếp lại cơ quan, từ nay {agency} giải quyết hồ sơ; nơi trả kết quả: {receivingAgency}.',
        en: 'After a reorganisation {agency} now handles it; the result is handed over at {receivingAgency}.',
      },
    ],
    next: [
      { vi: 'Ngày hẹn không thay đổi, bạn không cần làm gì thêm.', en: 'Its date stays, and there is nothing to do.' },
    ],
  },
  're-date': {
    title: { vi: 'Ngày hẹn của hồ sơ {code} được tính lại', en: 'The date of dossier {code} was counted again' },
    body: [
      service,
      at,
      { vi: 'Lịch hoặc giờ làm việc của cơ quan đã thay đổi.', en: 'Working days or hours of the agency changed.' },
      { vi: 'Hạn mới: {due}.', en: 'New due date: {due}.' },
    ],
    next: [
      { vi: 'Cách tính có trong hồ sơ trên cổng.', en: 'How it was counted stands in your dossier on the portal.' },
      nothing,
    ],
    nextAtCounter: [nothing],
  },
  withdraw: {
    title: { vi: 'Đã rút hồ sơ {code}', en: 'Dossier {code} withdrawn' },
    body: [service, at],
    next: [{ vi: 'Hồ sơ không được xử lý tiếp.', en: 'It will not be processed further.' }, again],
    nextAtCounter: [{ vi: 'Hồ sơ không được xử lý tiếp.', en: 'It will not be processed further.' }],
  },
};
