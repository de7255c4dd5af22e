import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dongInWords } from '#shared/words/dong-in-words.ts';

const spoken = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const alike: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const sizes: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** Reads the words back as a person adds them up: hundreds, tens and units, then what a class multiplies. */
const heard = (words: string): number => {
  let [below, part] = [0, 0];
  let last = 0;
  for (const word of words.toLowerCase().split(' ').slice(0, -1)) {
    const value = alike[word] ?? spoken.indexOf(word);
    const size = sizes[word];
    if (size !== undefined) {
      // "nghìn tỷ" and "triệu tỷ" multiply all that was said before.
      below = size === 1e9 ? (below + part + last) * size : below + (part + last) * size;
      [part, last] = [0, 0];
    } else if (word === 'trăm') [part, last] = [last * 100, 0];
    else if (word === 'mươi') [part, last] = [part + last * 10, 0];
    else if (word === 'mười') part += 10;
    else if (value >= 0) last = value;
    else if (word !== 'linh') throw new Error(`nobody says ${word}`);
  }
  return below + part + last;
};

describe('a sum in words', () => {
  it.each<[number, string]>([
    [0, 'Không đồng'],
    [1, 'Một đồng'],
    [4, 'Bốn đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [14, 'Mười bốn đồng'],
    [15, 'Mười lăm đồng'],
    [20, 'Hai mươi đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi bốn đồng'],
    [25, 'Hai mươi lăm đồng'],
    [31, 'Ba mươi mốt đồng'],
    [99, 'Chín mươi chín đồng'],
    [100, 'Một trăm đồng'],
    [101, 'Một trăm linh một đồng'],
    [105, 'Một trăm linh năm đồng'],
    [110, 'Một trăm mười đồng'],
    [111, 'Một trăm mười một đồng'],
    [115, 'Một trăm mười lăm đồng'],
    [555, 'Năm trăm năm mươi lăm đồng'],
    [999, 'Chín trăm chín mươi chín đồng'],
    [1_000, 'Một nghìn đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [1_015, 'Một nghìn không trăm mười lăm đồng'],
    [1_050, 'Một nghìn không trăm năm mươi đồng'],
    [1_500, 'Một nghìn năm trăm đồng'],
    [8_000, 'Tám nghìn đồng'],
    [10_021, 'Mười nghìn không trăm hai mươi mốt đồng'],
    [15_000, 'Mười lăm nghìn đồng'],
    [24_000, 'Hai mươi bốn nghìn đồng'],
    [100_000, 'Một trăm nghìn đồng'],
    [105_000, 'Một trăm linh năm nghìn đồng'],
    [150_000, 'Một trăm năm mươi nghìn đồng'],
    [221_000, 'Hai trăm hai mươi mốt nghìn đồng'],
    [1_000_000, 'Một triệu đồng'],
    [1_000_001, 'Một triệu không trăm linh một đồng'],
    [1_001_000, 'Một triệu không trăm linh một nghìn đồng'],
    [1_234_567, 'Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng'],
    [3_500_000, 'Ba triệu năm trăm nghìn đồng'],
    [21_000_000, 'Hai mươi mốt triệu đồng'],
    [115_511_155, 'Một trăm mười lăm triệu năm trăm mười một nghìn một trăm năm mươi lăm đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [1_000_000_010, 'Một tỷ không trăm mười đồng'],
    [2_005_000_000, 'Hai tỷ không trăm linh năm triệu đồng'],
    [999_000_000_000, 'Chín trăm chín mươi chín tỷ đồng'],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
    [1_005_000_020_000, 'Một nghìn không trăm linh năm tỷ không trăm hai mươi nghìn đồng'],
    [2_000_001_000_000_000, 'Hai triệu không trăm linh một tỷ đồng'],
  ])('%i is "%s"', (dong, words) => {
    expect(dongInWords(dong)).toBe(words);
  });

  it('is heard as the sum it is, whatever the sum', () => {
    const sums = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.maxSafeNat(),
      fc
        .array(fc.constantFrom(0, 1, 4, 5, 10, 15, 21, 105, 500), { minLength: 1, maxLength: 5 })
        .map((parts) => parts.reduce<number>((sum, part) => sum * 1000 + part, 0)),
    );
    expect(() => fc.assert(fc.property(sums, (dong) => heard(dongInWords(dong)) === dong))).not.toThrow();
  });

  it('has one capital, single spaces and the currency last', () => {
    const written = /^\p{Lu}\p{Ll}*( \p{Ll}+)* đồng$/u;
    expect(() => fc.assert(fc.property(fc.maxSafeNat(), (dong) => written.test(dongInWords(dong))))).not.toThrow();
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('%d is refused', (dong) => {
    expect(() => dongInWords(dong)).toThrow(RangeError);
  });
});
