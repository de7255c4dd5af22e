import { fold } from '#shared/words/fold.ts';
import type { Locale } from '#shared/words/text.ts';
import type { CatalogueEntry } from '../pages/catalogue.ts';
import type { Current } from '../pages/current.ts';
import { wordsFrom, wordsLike } from './near-words.ts';
import { wordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

const most = 20;

/** Which words of the index are meant, and how surely: the word itself, else what begins so, else what differs by a slip. */
const meant = ({ words, postings }: WordIndex, term: string, isLast: boolean): Map<string, number> => {
  const found = new Map<string, number>();
  if (isLast || !postings.has(term))
    for (const word of wordsFrom(words, term)) found.set(word, term.length / word.length);
  if (postings.has(term)) found.set(term, 1);
  if (found.size === 0) for (const word of wordsLike(words, term)) found.set(word, 0.5);
  return found;
};

/** How much each thing answers one word of a query: rare words say more, a word in the name thrice as much. */
const answersTo = (index: WordIndex, term: string, isLast: boolean): Map<number, number> => {
  const answers = new Map<number, number>();
  for (const [word, sureness] of meant(index, term, isLast)) {
    const postings = index.postings.get(word) ?? [];
    const rarity = Math.log(1 + index.things / postings.length);
    for (const { thing, weight } of postings)
      answers.set(thing, Math.max(answers.get(thing) ?? 0, sureness * rarity * weight));
  }
  return answers;
};

/** How much more a query counts whose words stand together: as the name, in the name, among the other words. */
const together = (query: string, name: string, words: () => string): number => {
  if (name === query) return 8;
  if (` ${name}`.includes(` ${query}`)) return 4;
  return ` ${words()}`.includes(` ${query}`) ? 3 : 1;
};

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
    const answered = terms.map((term, place) => answersTo(index, term, place === terms.length - 1));
    const found = catalogue.flatMap((entry, thing) => {
      const scores = answered.flatMap((answers) => answers.get(thing) ?? []);
      return scores.length === 0 ? [] : [{ entry, thing, scores }];
    });
    const whole = found.filter(({ scores }) => scores.length === terms.length);
    return (whole.length > 0 ? whole : found)
      .map(({ entry, thing, scores }) => {
        const name = names[thing] ?? '';
        const inOrder = together(folded, name, () => (others[thing] ??= fold(entry.words)));
        const sum = scores.reduce((total, score) => total + score, 0);
        // Of two that answer alike, the one whose name says less besides.
        return { entry, score: (sum * inOrder) / Math.sqrt(40 + name.length) };
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, most)
      .map(({ entry }) => entry);
  };
};

/** The finder over the published catalogue: `current.json` says which that is. */
export const openFinder = async (locale: Locale) => {
  const read = async (address: string): Promise<unknown> => (await fetch(address)).json();
  const { catalogue } = (await read('/data/current.json')) as Current;
  return finderOver((await read(catalogue[locale])) as CatalogueEntry[]);
};
