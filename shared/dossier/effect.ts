import type { Dossier, DossierEvent, Letter } from './dossier.ts';
import type { Opinion } from './opinion.ts';

/** What an action changes beside status, clock and version; what its event refers to (never words); what was written with it. */
export type Effect = {
  changes?: Partial<Dossier>;
  refs?: DossierEvent['refs'];
  letter?: Pick<Letter, 'to' | 'text' | 'items' | 'answerBy' | 'documentIds' | 'visit' | 'amongStaff'>;
  /** Opinions as they are to stand. */
  opinions?: readonly Opinion[];
};
