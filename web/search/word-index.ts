import { fold } from '#shared/words/fold.ts';

/** What is found by one word: a thing's number, and how much the word weighs there. */
type Posting = { thing: number; weight: number };

/** Words as they are looked up, and where each stands. */
export type WordIndex = {
  things: number;
  /** In order, so that all that begin alike stand together. */
  words: readonly string[];
  postings: ReadonlyMap<string, readonly Posting[]>;
};

/** Folds word by word and remembers each: a catalogue says the same few thousand words over and over. */
const rememberingFold = () => {
  const known = new Map<string, string[]>();
  return (text: string): string[] =>
    text.split(/\s+/).flatMap((raw) => {
      const folded = known.get(raw) ?? fold(raw).split(' ');
      known.set(raw, folded);
      return folded;
    });
};

/** Indexes things by texts of different weight; a word counts where it weighs most. */
export const wordIndex = (things: readonly (readonly [text: string, weight: number][])[]): WordIndex => {
  const words = rememberingFold();
  const postings = new Map<string, Posting[]>();
  things.forEach((texts, thing) => {
    const weights = new Map<string, number>();
    for (const [text, weight] of texts)
      for (const word of words(text)) if (word !== '') weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    for (const [word, weight] of weights) {
      const found = postings.get(word);
      if (found) found.push({ thing, weight });
      else postings.set(word, [{ thing, weight }]);
    }
  });
  return { things: things.length, words: [...postings.keys()].sort(), postings };
};
