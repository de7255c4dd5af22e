import { part } from '../api/part.ts';
import { loadAreas } from '../api/portal-data.ts';

/** What filing needs after its first question, and the areas that its addresses are in; comes with the first sign that somebody answers. */
export const later = part(async () => {
  const [{ laterParts }, areas] = await Promise.all([import('./later-parts.ts'), loadAreas()]);
  return { ...laterParts, areas };
});

export type Later = NonNullable<ReturnType<typeof later.there>>;
