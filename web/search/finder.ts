import { fold } from '#shared/words/fold.ts';
import type { Locale } from '#shared/words/text.ts';
import type { CatalogueEntry } from '../pages/catalogue.ts';
import type { Current } from '../pages/current.ts';
import { wordsFrom, wordsLike } from './near-words.ts';
import { wordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

const most = 20;
/** So many are looked at closely: whether the words stand together. */
const closely = 200;

/** Which words of the index are meant, and how surely: the word itself, else what begins so, else what differs by a slip. */
const meant = ({ words, postings }: WordIndex, term: string, isLast: boolean): Map<string, number> => {
  const found = new Map<string, number>();
  if (isLast || !postings.has(term))
    for (const word of wordsFrom(words, term)) found.set(word, term.length / word.length);
  if (postings.has(term)) found.set(term, 1);
  if (found.size === 0) for (const word of wordsLike(words, term)) found.set(word, 0.5);
  return found;
};

/** Sums up how much each thing answers a query, word by word: rare words say more, a word in the name thrice as much. */
const answersTo = (index: WordIndex, terms: readonly string[]) => {
  const [scores, best] = [new Float64Array(index.things), new Float64Array(index.things)];
  const hits = new Uint8Array(index.things);
  terms.forEach((term, place) => {
    const touched: number[] = [];
    for (const [word, sureness] of meant(index, term, place === terms.length - 1)) {
      const postings = index.postings.get(word) ?? [];
      const worth = sureness * Math.log(1 + index.things / postings.length);
      for (const { thing, weight } of postings) {
        const before = best[thing] ?? 0;
        if (before === 0) touched.push(thing);
        if (worth * weight > before) best[thing] = worth * weight;
      }
    }
    for (const thing of touched) {
      scores[thing] = (scores[thing] ?? 0) + (best[thing] ?? 0);
      hits[thing] = (hits[thing] ?? 0) + 1;
      best[thing] = 0;
    }
  });
  return { scores, hits };
};

/** How much more a query counts whose words stand together: as the name, in the name, among the other words. */
const together = (query: string, name: string, words: string): number => {
  if (name === query) return 8;
  if (` ${name}`.includes(` ${query}`)) return 4;
  return ` ${words}`.includes(` ${query}`) ? 3 : 1;
};

type Answer = { entry: CatalogueEntry; thing: number; score: number };

const bestFirst = (one: Answer, other: Answer): number => other.score - one.score;

/** Finds services by folded words: accents do not matter, a slip of a letter is forgiven, words that stand together count more. */
export const finderOver = (catalogue: readonly CatalogueEntry[]): ((query: string) => CatalogueEntry[]) => {
  const names = catalogue.map(({ name }) => fold(name));
  const others: string[] = [];
  const index = wordIndex(
    catalogue.map(({ name, summary, words }) => [
      [name, 3],
      [words, 2],
      [summary, 1],
    ]),
  );
  return (query) => {
    const folded = fold(query);
    const terms = [...new Set(folded.split(' '))].filter((term) => term !== '');
    const { scores, hits } = answersTo(index, terms);
    const wanted = hits.includes(terms.length) ? terms.length : 1;
    return catalogue
      .flatMap((entry, thing): Answer[] => {
        if (terms.length === 0 || (hits[thing] ?? 0) < wanted) return [];
        // Of two that answer alike, the one whose name says less besides.
        return [{ entry, thing, score: (scores[thing] ?? 0) / Math.sqrt(40 + (names[thing]?.length ?? 0)) }];
      })
      .sort(bestFirst)
      .slice(0, closely)
      .map(({ entry, thing, score }) => {
        const words = (others[thing] ??= fold(entry.words));
        return { entry, thing, score: score * together(folded, names[thing] ?? '', words) };
      })
      .sort(bestFirst)
      .slice(0, most)
      .map((answer) => answer.entry);
  };
};

/** The finder over the published catalogue: `current.json` says which that is. */
export const openFinder = async (locale: Locale) => {
  const read = async (address: string): Promise<unknown> => (await fetch(address)).json();
  const { catalogue } = (await read('/data/current.json')) as Current;
  return finderOver((await read(catalogue[locale])) as CatalogueEntry[]);
};
