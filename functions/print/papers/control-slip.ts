import type { Outcome } from '#shared/dossier/hand-overs.ts';
import { doneWords } from '#shared/words/actions.ts';
import { officialHead } from '../official-head.ts';
import { dateAndTime } from '../printed-values.ts';
import type { PaperData, PrintedHandOver } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';
import { trackingQr } from '../tracking-qr.ts';

const outcomes: Record<Outcome, string> = { early: 'Trước hạn', 'on-time': 'Đúng hạn', late: 'Quá hạn' };

/** The three results as boxes, the one that holds filled: the paper is read without colour. */
const outcomeBoxes = (outcome: Outcome | undefined): string =>
  (['early', 'on-time', 'late'] as const)
    .map((each) => `${each === outcome ? '■' : '□'} ${outcomes[each]}`)
    .join('   ');

/** A place to sign, with nothing but room in it. */
const place = (role: string) => [
  { text: role, face: 'bold' as const, size: 10 },
  { text: '(Ký, ghi rõ họ tên)', face: 'italic' as const, size: 8.5 },
  { text: ' ', size: 13 },
  { text: ' ', size: 13 },
];

/** So much room a block takes whose note is short: no page ends between a hand-over and its signatures. */
const blockHeight = 165;

const block = (sheet: Sheet, each: PrintedHandOver, no: number) => {
  const { action, from, to, givenAt, receivedAt, outcome, note } = each;
  sheet.room(blockHeight);
  sheet.heading(`${no}. ${doneWords[action].vi}`);
  sheet.line('Giao', `${dateAndTime(givenAt)} – ${from}`);
  sheet.line('Nhận', `${receivedAt === undefined ? 'Chưa xác nhận' : dateAndTime(receivedAt)} – ${to}`);
  if (outcome !== undefined) sheet.line('Kết quả giải quyết hồ sơ', outcomeBoxes(outcome));
  sheet.text(`Ghi chú: ${note ?? '–'}`, { flows: true });
  sheet.columns([place('Người giao'), place('Người nhận')]);
};

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (TT 01/2018/TT-VPCP): one block a hand-over, in the order they happened, signed by giver and receiver. */
export const drawControlSlip = (sheet: Sheet, data: PaperData): void => {
  const { dossier, agency, receiving, coordinating = [] } = data;
  officialHead(sheet, receiving, data.number, data.at);
  sheet.title(data.form?.title ?? 'Phiếu kiểm soát quá trình giải quyết hồ sơ');
  sheet.line('Mã hồ sơ', dossier.code);
  sheet.line('Nội dung yêu cầu giải quyết', data.service.name.vi);
  sheet.line('Cơ quan (bộ phận) giải quyết hồ sơ', agency.name.vi);
  sheet.line('Cơ quan phối hợp giải quyết hồ sơ', coordinating.length === 0 ? 'Không có' : coordinating.join('; '));
  sheet.line('Nơi tiếp nhận và trả kết quả', receiving.name.vi);
  (data.handOvers ?? []).forEach((each, before) => block(sheet, each, before + 1));
  sheet.space(4);
  sheet.text('Giờ giao, giờ nhận do hệ thống ghi khi từng người thực hiện.', { face: 'italic', size: 9 });
  trackingQr(sheet, data);
};
