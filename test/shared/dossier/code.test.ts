import { describe, expect, it } from 'vitest';
import { counterKey, officialCodeOf, readCode, temporaryCodeOf } from '#shared/dossier/code.ts';

describe('giving a dossier its code', () => {
  it.each([
    ['2026-11-23T02:00:00.000Z', 1, 'H52.1-261123-0001'],
    ['2026-12-31T16:59:59.999Z', 9999, 'H52.1-261231-9999'],
    ['2026-12-31T17:00:00.000Z', 10000, 'H52.1-270101-10000'],
    ['2026-11-23T02:00:00.000Z', 1234567, 'H52.1-261123-1234567'],
  ])('at %s, the %i-th: %s', (instant, sequence, code) => {
    expect(officialCodeOf('H52.1', instant, sequence)).toBe(code);
    expect(readCode(code)).toBe(code);
  });

  it('counts each unit and local day apart', () => {
    expect(counterKey('H52.1', '2026-12-31T16:59:59.999Z')).toBe('H52.1#2026-12-31');
    expect(counterKey('H52.1', '2026-12-31T17:00:00.000Z')).toBe('H52.1#2027-01-01');
  });

  it('makes a temporary code of random bytes, without letters that are read as others', () => {
    const codeOf = (...bytes: number[]) => temporaryCodeOf('2026-11-23T02:00:00.000Z', Uint8Array.from(bytes));
    expect(codeOf(0, 9, 10, 17, 18, 31)).toBe('TMP-261123-09AHJZ');
    expect(codeOf(32, 255, 0, 0, 0, 0)).toBe('TMP-261123-0Z0000');
    const all = Array.from({ length: 32 }, (_, letter) => codeOf(letter, 0, 0, 0, 0, 0).charAt(11)).join('');
    expect(all).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    expect(() => codeOf(1, 2, 3)).toThrow('6 random bytes');
  });

  it.each([
    ['000.00.13.H52-210618-0007', '000.00.13.H52-210618-0007'],
    ['H15.50.05.13-261008-0975', 'H15.50.05.13-261008-0975'],
    ['G09.20-20260609-0092637', 'G09.20-20260609-0092637'],
    [' h52.1-261123-0001 ', 'H52.1-261123-0001'],
    ['tmp-261123-7k2m9q', 'TMP-261123-7K2M9Q'],
    ['TMP-261123-7K2M9I', undefined],
    ['TMP-261123-7K2M9', undefined],
    ['H52.1-2611-0001', undefined],
    ['H52.1-261123-001', undefined],
    ['', undefined],
    ['../secret', undefined],
  ])('reads %j as %j', (typed, code) => expect(readCode(typed)).toBe(code));
});
