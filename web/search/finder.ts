import MiniSearch from 'minisearch';
import { fold } from '#shared/words/fold.ts';
import type { Locale } from '#shared/words/text.ts';
import type { CatalogueEntry } from '../pages/catalogue.ts';

/** Finds services by folded words: accents do not matter, a slip of a letter is forgiven, words in their order count more. */
export const finderOver = (catalogue: CatalogueEntry[]) => {
  const index = new MiniSearch<CatalogueEntry>({
    fields: ['title', 'words'],
    storeFields: ['name', 'summary', 'title'],
    tokenize: (text) => text.split(' ').filter((word) => word !== ''),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : 0),
    },
  });
  index.addAll(catalogue);
  return (query: string): { id: string; name: string; summary: string }[] => {
    const folded = fold(query);
    const boostDocument = (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
      typeof stored?.title === 'string' && stored.title.includes(folded) ? 4 : 1;
    const strict = index.search(folded, { combineWith: 'AND', boostDocument });
    const found = strict.length > 0 ? strict : index.search(folded, { combineWith: 'OR', boostDocument });
    return found
      .slice(0, 20)
      .map(({ id, name, summary }) => ({ id: String(id), name: String(name), summary: String(summary) }));
  };
};

/** The finder over the published catalogue. */
export const openFinder = async (locale: Locale) => {
  const response = await fetch(`/data/catalogue.${locale}.json`);
  return finderOver((await response.json()) as CatalogueEntry[]);
};
