import { CheckStep } from './check-step.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { DocumentsStep } from './documents-step.tsx';
import { foundIn } from './found.ts';
import { OtherAsked } from './other-asked.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { SectionStep } from './section-step.tsx';
import { fileProblem, sendFile } from './send-file.ts';
import { shrinkImage } from './shrink-image.ts';

/** What filing needs after its first question, in one file: on a poor network a request costs more than what it brings. */
export const laterParts = {
  CheckStep,
  ConflictPanel,
  DocumentsStep,
  OtherAsked,
  ReceiptPage,
  SectionStep,
  fileProblem,
  foundIn,
  sendFile,
  shrinkImage,
};
