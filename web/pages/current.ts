import type { Locale } from '#shared/words/text.ts';

/** What `data/current.json` says: which catalogue counts. Publishing flips it as the last thing that visitors see. */
export type Current = { catalogue: Record<Locale, string> };
