import type { ActionType } from '../dossier/lifecycle.ts';
import type { Text } from './text.ts';

/**
 * What the applicant is told: agency, person and time of each step (NĐ 61/2018 Đ17.2; NĐ 224/2026 Đ15.1.g), and what to do now. The
 * sentences of a body follow each other; one whose values are not known is left out.
 */
export type NoticeWords = { title: Text; body: Text[] };

const service: Text = { vi: 'Thủ tục: {service}.', en: 'Service: {service}.' };
const by: Text = { vi: '{agency} – {person}, {moment}.', en: '{agency} – {person}, {moment}.' };
const own: Text = { vi: 'Lúc {moment}.', en: 'At {moment}.' };
const read: Text = { vi: 'Xem lý do trong hồ sơ trên cổng.', en: 'Read the reason in your dossier on the portal.' };
const due: Text = { vi: 'Hẹn trả kết quả: {due}.', en: 'Result due: {due}.' };

export const noticeWords: Partial<Record<ActionType, NoticeWords>> = {
  submit: {
    title: { vi: 'Đã nộp hồ sơ {code}', en: 'Dossier {code} submitted' },
    body: [
      service,
      own,
      { vi: 'Nơi nhận: {receivingAgency}.', en: 'Received by: {receivingAgency}.' },
      { vi: 'Sẽ có trả lời về việc tiếp nhận trước {due}.', en: 'You will hear whether it is accepted by {due}.' },
      { vi: 'Chưa cần làm gì thêm.', en: 'There is nothing to do for now.' },
    ],
  },
  'submit-to-pay': {
    title: { vi: 'Hồ sơ {code} chờ nộp phí, lệ phí', en: 'Dossier {code} waits for its fee' },
    body: [
      service,
      {
        vi: 'Hồ sơ được tính là đã nộp khi phí, lệ phí đã nộp. Mở hồ sơ trên cổng để nộp; không phải điền lại gì.',
        en: 'It counts as submitted once the fee is paid. Open it on the portal to pay; nothing is to be filled in again.',
      },
    ],
  },
  accept: {
    title: { vi: 'Hồ sơ {code} đã được tiếp nhận', en: 'Dossier {code} accepted' },
    body: [service, by, due, { vi: 'Giấy tiếp nhận có trong hồ sơ.', en: 'The receipt is in your dossier.' }],
  },
  'request-supplement': {
    title: { vi: 'Hồ sơ {code} cần bổ sung', en: 'Dossier {code} needs more' },
    body: [
      service,
      by,
      {
        vi: 'Mở hồ sơ trên cổng, bổ sung các mục được nêu và gửi lại chậm nhất ngày {answerBy}.',
        en: 'Open the dossier on the portal, mend the items named and send it by {answerBy}.',
      },
    ],
  },
  'answer-supplement': {
    title: { vi: 'Đã nhận phần bổ sung của hồ sơ {code}', en: 'Supplement to dossier {code} received' },
    body: [service, own, { vi: 'Hạn mới: {due}.', en: 'New due date: {due}.' }],
  },
  'request-payment': {
    title: { vi: 'Hồ sơ {code} chờ nộp phí, lệ phí', en: 'Dossier {code} waits for payment' },
    body: [
      service,
      by,
      {
        vi: 'Mở hồ sơ trên cổng để xem số tiền và nộp trực tuyến, hoặc nộp tại {receivingAgency}.',
        en: 'Open the dossier on the portal to see the amount and pay online, or pay at {receivingAgency}.',
      },
    ],
  },
  'confirm-payment': {
    title: { vi: 'Đã nhận phí, lệ phí của hồ sơ {code}', en: 'Fee for dossier {code} received' },
    body: [
      service,
      own,
      { vi: 'Biên lai có trong hồ sơ trên cổng.', en: 'The receipt is in your dossier on the portal.' },
      { vi: 'Hạn: {due}.', en: 'Due: {due}.' },
    ],
  },
  decline: {
    title: { vi: 'Hồ sơ {code} không được tiếp nhận', en: 'Dossier {code} not accepted' },
    body: [service, by, read, { vi: 'Có thể lập hồ sơ mới từ hồ sơ này.', en: 'You can start a new one from it.' }],
  },
  refuse: {
    title: { vi: 'Hồ sơ {code} bị từ chối giải quyết', en: 'Dossier {code} refused' },
    body: [service, by, read, { vi: 'Có thể lập hồ sơ mới từ hồ sơ này.', en: 'You can start a new one from it.' }],
  },
  stop: {
    title: { vi: 'Hồ sơ {code} đã dừng giải quyết', en: 'Dossier {code} stopped' },
    body: [service, by, read],
  },
  extend: {
    title: { vi: 'Xin lỗi và hẹn lại ngày trả kết quả hồ sơ {code}', en: 'Apology and new date for dossier {code}' },
    body: [
      service,
      by,
      { vi: 'Ngày hẹn mới: {until}.', en: 'New date: {until}.' },
      { vi: 'Lý do ghi trong hồ sơ trên cổng.', en: 'The reason is in your dossier on the portal.' },
    ],
  },
  resolve: {
    title: { vi: 'Hồ sơ {code} đã có kết quả', en: 'The result of dossier {code} is ready' },
    body: [
      service,
      by,
      {
        vi: 'Mở hồ sơ trên cổng để xem kết quả, hoặc nhận tại {receivingAgency}.',
        en: 'Open the dossier on the portal to see the result, or collect it at {receivingAgency}.',
      },
    ],
  },
  'return-result': {
    title: { vi: 'Đã trả kết quả hồ sơ {code}', en: 'The result of dossier {code} was handed over' },
    body: [service, by],
  },
  correct: {
    title: { vi: 'Kết quả hồ sơ {code} được đính chính', en: 'The result of dossier {code} is being corrected' },
    body: [service, by, due],
  },
  transfer: {
    title: { vi: 'Hồ sơ {code} được chuyển sang cơ quan khác', en: 'Dossier {code} moved to another agency' },
    body: [
      service,
      {
        vi: 'Do sắp xếp lại cơ quan, từ nay {agency} giải quyết hồ sơ; nơi trả kết quả: {receivingAgency}.',
        en: 'After a reorganisation {agency} now handles it; the result is handed over at {receivingAgency}.',
      },
      { vi: 'Ngày hẹn không thay đổi, bạn không cần làm gì thêm.', en: 'Its date stays, and there is nothing to do.' },
    ],
  },
  're-date': {
    title: { vi: 'Ngày hẹn của hồ sơ {code} được tính lại', en: 'The date of dossier {code} was counted again' },
    body: [
      service,
      { vi: 'Lịch làm việc của cơ quan nhà nước đã thay đổi.', en: 'The working calendar of the authorities changed.' },
      { vi: 'Hạn mới: {due}.', en: 'New due date: {due}.' },
      { vi: 'Cách tính có trong hồ sơ trên cổng.', en: 'How it was counted stands in your dossier on the portal.' },
    ],
  },
  withdraw: {
    title: { vi: 'Đã rút hồ sơ {code}', en: 'Dossier {code} withdrawn' },
    body: [service, own, { vi: 'Hồ sơ không được xử lý tiếp.', en: 'It will not be processed further.' }],
  },
};
