import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReference, referenceOf, referencesIn } from '#shared/payment/reference.ts';

const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const references = fc.uint8Array({ minLength: 9, maxLength: 9 }).map(referenceOf);
/** A place of a sign, not of the prefix. */
const place = fc.integer({ min: 2, max: 11 });
const withSign = (reference: string, at: number, sign: string) =>
  reference.slice(0, at) + sign + reference.slice(at + 1);

describe('a payment reference', () => {
  it('is twelve capitals and digits, none of which is mistaken for another', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(/^MC[2-9A-HJ-NP-Z]{10}$/);
        expect(isReference(reference)).toBe(true);
      }),
    );
  });

  it('differs wherever the random bytes do', () => {
    const all = new Set(Array.from({ length: 32 }, (_, byte) => referenceOf(new Uint8Array(9).fill(byte))));
    expect(all.size).toBe(32);
    expect(referenceOf(new Uint8Array(9))).toBe('MC2222222222');
  });

  it('with one wrong sign is none', () => {
    fc.assert(
      fc.property(references, place, fc.constantFrom(...Array.from(signs)), (reference, at, sign) => {
        fc.pre(reference[at] !== sign);
        expect(isReference(withSign(reference, at, sign))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('with two signs swapped is none, neighbours or not', () => {
    fc.assert(
      fc.property(references, place, place, (reference, one, other) => {
        fc.pre(reference[one] !== reference[other]);
        const swapped = withSign(withSign(reference, one, reference[other]!), other, reference[one]!);
        expect(isReference(swapped)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('with its last two signs swapped is none, for every pair of signs', () => {
    for (let byte = 0; byte < 32; byte++) {
      const reference = referenceOf(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, byte));
      const swapped = `${reference.slice(0, 10)}${reference[11]!}${reference[10]!}`;
      expect(isReference(swapped)).toBe(swapped === reference);
    }
  });

  it('of another length, alphabet or prefix is none', () => {
    const reference = referenceOf(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
    for (const text of [
      '',
      'MC',
      reference.slice(0, 11),
      `${reference}2`,
      reference.toLowerCase(),
      reference.replace('MC', 'CM'),
      'MC0000000000',
      'MC1IO1IO1IO1',
    ])
      expect(isReference(text)).toBe(false);
  });
});

describe('references in a purpose line', () => {
  const one = referenceOf(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
  const other = referenceOf(Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1));

  it.each([
    ['alone', one],
    [
      'between the numbers of Vietcombank',
      `MBVCB.6823456789.123456.${one}.CT tu 0011001234567 NGUYEN VAN A toi 1234567890 SO TU PHAP`,
    ],
    ['in small letters', `thanh toan le phi ${one.toLowerCase()}`],
    ['parted by spaces', `LP ${one.slice(0, 4)} ${one.slice(4, 8)} ${one.slice(8)} dang ky`],
    ['parted by hyphens and full stops', `${one.slice(0, 2)}-${one.slice(2, 5)}.${one.slice(5)}`],
    ['grown together with words', `IBFT${one}LEPHI`],
    ['after signs that begin like it', `MCMC${one}`],
    ['said twice', `${one} ${one}`],
  ])('finds one %s', (_, purpose) => expect(referencesIn(purpose)).toEqual([one]));

  it('finds several, and none where a bank cut it short or a payer mistyped it', () => {
    expect(referencesIn(`${one}${other}`)).toEqual([one, other]);
    expect(referencesIn(`le phi ${one.slice(0, 11)}`)).toEqual([]);
    expect(referencesIn(`le phi ${one.slice(0, 11)} ${one.endsWith('2') ? '3' : '2'}`)).toEqual([]);
    expect(referencesIn('Một Cửa McDonald MC')).toEqual([]);
  });

  it('survives whatever spaces, cases and words a bank puts in or around', () => {
    const around = fc.stringMatching(/^[A-BD-LN-Z0-9 .-]{0,30}$/);
    const mixed = fc.tuple(
      references,
      fc.array(fc.constantFrom('', ' ', '.', '-', '\n'), { minLength: 12, maxLength: 12 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(around, mixed, around, (before, [reference, gaps, isLower], after) => {
        const spread = Array.from(reference)
          .map((sign, at) => sign + gaps[at]!)
          .join('');
        expect(referencesIn(before + (isLower ? spread.toLowerCase() : spread) + after)).toContain(reference);
      }),
    );
  });
});
