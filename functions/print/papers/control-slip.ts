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

const block = (sheet: Sheet, { action, from, to, givenAt, receivedAt, outcome }: PrintedHandOver, place: number) => {
  sheet.heading(`${place + 1}. ${doneWords[action].vi}`);
  sheet.line('Giao', `${dateAndTime(givenAt)} – ${from}`);
  sheet.line('Nhận', `${receivedAt === undefined ? 'Chưa xác nhận' : dateAndTime(receivedAt)} – ${to}`);
  if (outcome !== undefined) sheet.line('Kết quả giải quyết hồ sơ', outcomeBoxes(outcome));
};

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (TT 01/2018/TT-VPCP): one block a hand-over, in the order they happened. */
export const drawControlSlip = (sheet: Sheet, data: PaperData): void => {
  const { dossier, agency, receiving } = data;
  officialHead(sheet, receiving, data.number, data.at);
  sheet.title(data.form?.title ?? 'Phiếu kiểm soát quá trình giải quyết hồ sơ');
  sheet.line('Mã hồ sơ', dossier.code);
  sheet.line('Nội dung yêu cầu giải quyết', data.service.name.vi);
  sheet.line('Cơ quan (bộ phận) giải quyết hồ sơ', agency.name.vi);
  sheet.line('Nơi tiếp nhận và trả kết quả', receiving.name.vi);
  (data.handOvers ?? []).forEach((each, place) => block(sheet, each, place));
  sheet.space(4);
  sheet.text('Giờ giao, giờ nhận do hệ thống ghi khi từng người thực hiện.', { face: 'italic', size: 9 });
  trackingQr(sheet, data);
};
