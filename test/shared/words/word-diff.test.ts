import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedEntries, wordDiff } from '#shared/words/word-diff.ts';

const sides = (pieces: ReturnType<typeof wordDiff>) => ({
  before: pieces
    .filter(({ kind }) => kind !== 'come')
    .map(({ text }) => text)
    .join(''),
  after: pieces
    .filter(({ kind }) => kind !== 'gone')
    .map(({ text }) => text)
    .join(''),
});
/** Texts of few different words, so that much of them is common. */
const text = fc
  .array(fc.oneof(fc.constantFrom('Lò', 'Thị', 'Hoa', 'Số', '12,', 'tổ 5', ' ', '\n'), fc.string()), { maxLength: 20 })
  .map((words) => words.join(' '));

describe('what differs between two texts', () => {
  it('is shown word by word', () => {
    expect(wordDiff('Số 12, tổ 5, phường Tô Hiệu', 'Số 14, tổ 5, phường Tô Hiệu')).toEqual([
      { kind: 'same', text: 'Số ' },
      { kind: 'gone', text: '12,' },
      { kind: 'come', text: '14,' },
      { kind: 'same', text: ' tổ 5, phường Tô Hiệu' },
    ]);
    expect(wordDiff('phường Tô Hiệu', 'phường Chiềng Lề')).toEqual([
      { kind: 'same', text: 'phường ' },
      { kind: 'gone', text: 'Tô Hiệu' },
      { kind: 'come', text: 'Chiềng Lề' },
    ]);
    expect(wordDiff('', 'Lò Hoa')).toEqual([{ kind: 'come', text: 'Lò Hoa' }]);
    expect(wordDiff('Lò Hoa', 'Lò Hoa')).toEqual([{ kind: 'same', text: 'Lò Hoa' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('applied to the old text gives the new one, and taken back the old one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sides(wordDiff(before, after))).toEqual({ before, after });
      }),
    );
  });

  it('is nothing exactly where both are the same, and neighbours are never of one kind', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(pieces.every(({ kind }) => kind === 'same')).toBe(before === after);
        expect(pieces.some(({ kind }, place) => pieces[place + 1]?.kind === kind)).toBe(false);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('keeps texts of thousands of words whole', () => {
    const [before, after] = ['cũ ', 'mới '].map((word) => word.repeat(2000)) as [string, string];
    expect(sides(wordDiff(before, after))).toEqual({ before, after });
  });
});

describe('the rows of two lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

  it('meet where they are the same, though one before them went', () => {
    expect(matchedEntries(['Chè', 'Ngô', 'Lúa'], ['Ngô', 'Lúa'])).toEqual([
      { then: 0 },
      { then: 1, now: 0 },
      { then: 2, now: 1 },
    ]);
    expect(matchedEntries(['Chè', 'Ngô'], ['Chè xanh', 'Ngô', 'Lúa'])).toEqual([
      { then: 0, now: 0 },
      { then: 1, now: 1 },
      { now: 2 },
    ]);
  });

  it('are each there once, in their order', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const matched = matchedEntries(before, after);
        expect(matched.flatMap(({ then }) => then ?? [])).toEqual(before.map((_, place) => place));
        expect(matched.flatMap(({ now }) => now ?? [])).toEqual(after.map((_, place) => place));
      }),
    );
  });
});
