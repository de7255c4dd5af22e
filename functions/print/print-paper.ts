import { drawApology } from './papers/apology.ts';
import { drawControlSlip } from './papers/control-slip.ts';
import { drawDeclaration } from './papers/declaration.ts';
import { drawHandover } from './papers/handover.ts';
import { drawReceipt } from './papers/receipt.ts';
import { drawRefusal } from './papers/refusal.ts';
import { drawStopNotice } from './papers/stop-notice.ts';
import { drawSubmission } from './papers/submission.ts';
import { drawSupplement } from './papers/supplement.ts';
import { markProvisional } from './mark-provisional.ts';
import { openSheet } from './sheet.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { paperTitles } from '#shared/dossier/paper.ts';
import type { DeclarationData, PaperData } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

const draw: Record<Exclude<Paper, 'declaration'>, (sheet: Sheet, data: PaperData) => void> = {
  submission: drawSubmission,
  receipt: drawReceipt,
  supplement: drawSupplement,
  refusal: drawRefusal,
  handover: drawHandover,
  'apology-draft': drawApology,
  apology: drawApology,
  'stop-notice': drawStopNotice,
  'control-slip': drawControlSlip,
};

/** A paper the dossier yields, A5 as TT 01/2018 Đ9 asks, as PDF/A-2a: the same bytes for the same data. */
export const printPaper = (paper: Exclude<Paper, 'declaration'>, data: PaperData): Promise<Uint8Array> => {
  const sheet = openSheet({ title: paperTitles[paper].vi, at: data.at, size: 'A5', lang: 'vi-VN' });
  markProvisional(sheet, data);
  draw[paper](sheet, data);
  return sheet.bytes();
};

/** The service's declaration, A4, filled in or blank. A blank one is dated by the service's version, so that it too is always the same. */
export const printDeclaration = (data: DeclarationData): Promise<Uint8Array> => {
  const at = data.filed?.at ?? `${data.service.validFrom}T00:00:00.000Z`;
  const sheet = openSheet({ title: data.service.declaration.title.vi, at, size: 'A4', lang: 'vi-VN' });
  drawDeclaration(sheet, data);
  return sheet.bytes();
};
