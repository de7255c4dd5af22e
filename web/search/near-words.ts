/** Can one word become the other by so many letters added, left out, changed or swapped with the next? */
const isWithin = (one: string, other: string, slips: number): boolean => {
  if (Math.abs(one.length - other.length) > slips) return false;
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  const slipsAt = (place: number[], j: number): number => place[j] ?? Infinity;
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        slipsAt(row, j) + 1,
        slipsAt(next, j - 1) + 1,
        slipsAt(row, j - 1) + (same ? 0 : 1),
        swapped ? slipsAt(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > slips) return false;
    [before, row] = [row, next];
  }
  return slipsAt(row, other.length) <= slips;
};

/** The first of the ordered words that is not before this one. */
const placeOf = (words: readonly string[], word: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The words that begin like this one, itself first. */
export const wordsFrom = (words: readonly string[], start: string): string[] => {
  const from = placeOf(words, start);
  let to = from;
  while (words[to]?.startsWith(start)) to += 1;
  return words.slice(from, to);
};

/** The words that differ by a slip: one letter, two in a long word; in a word of three one too many or too few, in a shorter one none. */
export const wordsLike = (words: readonly string[], word: string): string[] => {
  const slips = word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
  const mayBe = (each: string) => word.length > 3 || each.length !== word.length;
  return slips === 0 ? [] : words.filter((each) => mayBe(each) && isWithin(word, each, slips));
};
