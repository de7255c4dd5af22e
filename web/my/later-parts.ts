import { OwedList } from '../pay/owed-list.tsx';
import { DossierPage } from './dossier-page.tsx';

/** What comes after the list of one's dossiers, in one file: one dossier, and what is owed over all of them. */
export const laterParts = { DossierPage, OwedList };
