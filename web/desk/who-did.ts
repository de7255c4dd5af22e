import type { Say } from '../kit/locale.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { View } from './dossier-page.tsx';

/** Who did what happened: an officer by name, the applicant, or the portal by itself. */
export const whoDid = (t: Say, { byApplicant, staffName }: View['events'][number]): string =>
  byApplicant ? t(words.byApplicant) : (staffName ?? t(words.byPortal));
