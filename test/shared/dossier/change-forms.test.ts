import { describe, expect, it } from 'vitest';
import { changeForms } from '#shared/dossier/change-forms.ts';
import type { FormsFrom } from '#shared/dossier/change-forms.ts';
import { Refusal } from '#shared/errors.ts';

const today = '2026-11-23';
const later: FormsFrom = { from: '2027-01-01', regulation: 'tt-03-2025' };
const back: FormsFrom = { from: '2027-07-01', regulation: 'tt-01-2018' };
const begun: FormsFrom = { from: '2026-11-23', regulation: 'tt-03-2025' };
const wrongWith = (before: FormsFrom[], asked: FormsFrom[]): string[] => {
  try {
    changeForms(before, asked, today);
  } catch (error) {
    if (error instanceof Refusal) return (error.detail.violations ?? []).map(({ path, rule }) => `${path} ${rule}`);
  }
  return [];
};

describe('which forms are printed from which day on', () => {
  it('is set for a day ahead, moved, and taken back before it', () => {
    expect(changeForms(undefined, [later], today)).toEqual([later]);
    expect(changeForms([later], [{ ...later, from: '2026-11-24' }], today)).toEqual([{ ...later, from: '2026-11-24' }]);
    expect(changeForms([later], [back, later], today)).toEqual([later, back]);
    expect(changeForms([later], [], today)).toEqual([]);
  });

  it('stays once it has begun: papers are printed again as they were', () => {
    expect(wrongWith([begun], [])).toEqual(['forms begun-stays']);
    expect(wrongWith([begun], [{ ...begun, from: '2026-12-01' }])).toEqual(['forms begun-stays']);
    expect(changeForms([begun], [begun, back], today)).toEqual([begun, back]);
  });

  it.each([
    ['today', [], [{ ...later, from: today }], ['forms.0.from not-ahead']],
    [
      'what is used before it anyway',
      [],
      [{ ...later, regulation: 'tt-01-2018' }],
      ['forms.0.regulation used-already'],
    ],
    ['a day twice', [], [later, { ...back, from: later.from }], ['forms.1.from day-twice']],
    ['no change', [later], [later], ['forms nothing-changed']],
  ] as [string, FormsFrom[], FormsFrom[], string[]][])('refuses %s', (_, before, asked, expected) =>
    expect(wrongWith(before, asked)).toEqual(expected),
  );
});
