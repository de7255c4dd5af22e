import { part } from '../api/part.ts';

/** What comes after the list of one's dossiers; where the address names a dossier it is fetched beside the sign-in. */
export const later = part(() => import('./later-parts.ts').then(({ laterParts }) => laterParts));
