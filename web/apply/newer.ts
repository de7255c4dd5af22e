import { part } from '../api/part.ts';

/** What a draft is told whose service has changed; it comes only where that is so. */
export const newer = part(() => import('./newer-version.tsx'));
