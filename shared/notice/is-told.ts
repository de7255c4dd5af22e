import type { DossierEvent } from '../dossier/dossier.ts';
import { noticeWords } from '../words/notices.ts';

/** Is the applicant told of an event? Of a dossier that is begun only where the portal began it, in a chain, and something is left to them. */
export const isTold = ({ action, refs }: Pick<DossierEvent, 'action' | 'refs'>): boolean =>
  noticeWords[action] !== undefined && (action !== 'open' || refs.left !== undefined);
