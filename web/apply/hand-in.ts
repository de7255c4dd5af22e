import type { DossierView, FeeAssessment } from '#shared/api/views.ts';
import { isRefused } from '../api/call.ts';

/** How a draft is handed in: as it is, or to be paid for before it counts as submitted. */
export type HandingIn = 'submit' | 'submit-to-pay' | 'answer-supplement';

/** The action that hands in these answers, by when their fee is due and whether they owe one. */
export const handingIn = ({ dossier }: Pick<DossierView, 'dossier'>, { due, total }: FeeAssessment): HandingIn => {
  if (dossier.status !== 'draft') return 'answer-supplement';
  return due === 'before-submission' && total > 0 ? 'submit-to-pay' : 'submit';
};

/** The other way that the server says it is to be, where it knows more: nobody collects there yet, or a fee is owed after all. */
export const otherWay = (tried: HandingIn, refused: unknown): HandingIn | undefined => {
  if (tried === 'submit' && isRefused(refused, 'fee-due-first')) return 'submit-to-pay';
  return tried === 'submit-to-pay' && isRefused(refused, 'not-allowed-now') ? 'submit' : undefined;
};
