/** A stretch of words: in both texts, in the old one alone, or in the new one alone. */
export type Piece = { kind: 'same' | 'gone' | 'come'; text: string };

/** Words and the blanks between them: put together again they are the text. */
const wordsIn = (text: string): string[] => text.match(/\s+|\S+/gu) ?? [];

/** Beyond so many comparisons what differs is shown as a whole; some 500 words on either side. */
const mostCompared = 1_000_000;

type Pair = { kind: Piece['kind']; part: string };

/** The longest common subsequence of two lists, as what stays, goes and comes in the order of reading. */
const compared = (before: readonly string[], after: readonly string[]): Pair[] => {
  const whole = [
    ...before.map((part): Pair => ({ kind: 'gone', part })),
    ...after.map((part): Pair => ({ kind: 'come', part })),
  ];
  if (before.length * after.length > mostCompared) return whole;
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [then, now] = [before[row], after[column]];
    if (then !== undefined && then === now) {
      pairs.push({ kind: 'same', part: then });
      row += 1;
      column += 1;
    } else if (now === undefined || (then !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      pairs.push({ kind: 'gone', part: then ?? '' });
      row += 1;
    } else {
      pairs.push({ kind: 'come', part: now });
      column += 1;
    }
  }
  return pairs;
};

/** A blank that stayed between two words that changed belongs to what changed: whole phrases are read, not words apart. */
const withBlanks = (pairs: readonly Pair[]): Pair[] =>
  pairs.flatMap((pair, place): Pair[] => {
    const [last, next] = [pairs[place - 1], pairs[place + 1]];
    const between = last !== undefined && next !== undefined && last.kind !== 'same' && next.kind !== 'same';
    if (pair.kind !== 'same' || !between || pair.part.trim() !== '') return [pair];
    return [
      { kind: 'gone', part: pair.part },
      { kind: 'come', part: pair.part },
    ];
  });

const textOf = (pairs: readonly Pair[], kind: Piece['kind']): Piece[] => {
  const text = pairs
    .filter((pair) => pair.kind === kind)
    .map(({ part }) => part)
    .join('');
  return text === '' ? [] : [{ kind, text }];
};

/**
 * What differs between two texts, word by word: what stays and goes makes the old text, what stays and comes the new one. What goes stands
 * before what comes in its place.
 */
export const wordDiff = (before: string, after: string): Piece[] => {
  const runs = withBlanks(compared(wordsIn(before), wordsIn(after))).reduce<Pair[][]>((all, pair) => {
    const last = all.at(-1);
    if (last === undefined || (last[0]?.kind === 'same') !== (pair.kind === 'same')) return [...all, [pair]];
    last.push(pair);
    return all;
  }, []);
  return runs.flatMap((run) => [...textOf(run, 'same'), ...textOf(run, 'gone'), ...textOf(run, 'come')]);
};

/** Where an entry of a list stood and stands; one of the two is missing where it came or went. */
export type Matched = { then?: number; now?: number };

/**
 * The entries of two lists side by side in the order of the new one: equal ones meet wherever they moved up or down, those between them
 * are taken for changed ones in their order. Each entry of either list is in it once.
 */
export const matchedEntries = (before: readonly string[], after: readonly string[]): Matched[] => {
  const matched: Matched[] = [];
  let [then, now] = [0, 0];
  let gone: number[] = [];
  let come: number[] = [];
  const close = () => {
    for (let place = 0; place < Math.max(gone.length, come.length); place += 1) {
      const [was, is] = [gone[place], come[place]];
      matched.push({ ...(was !== undefined && { then: was }), ...(is !== undefined && { now: is }) });
    }
    gone = [];
    come = [];
  };
  for (const { kind } of compared(before, after)) {
    if (kind === 'same') {
      close();
      matched.push({ then, now });
    }
    if (kind === 'gone') gone.push(then);
    if (kind === 'come') come.push(now);
    if (kind !== 'come') then += 1;
    if (kind !== 'gone') now += 1;
  }
  close();
  return matched;
};
