import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldBefore, transferMark } from '#shared/payment/statement/same-transfer.ts';
import type { ToldTransfer } from '#shared/payment/statement/same-transfer.ts';

const line = { row: 2, at: '2026-11-23', dong: 8000, purpose: 'Nộp phí' };
const numbered = (purpose = line.purpose) => ({ purpose, bankReference: 'FT' });

/** Takes lines one after another; what each was. */
const told = (lines: readonly { id: string; purpose?: string; isNumbered: boolean }[]) => {
  let transfers: ToldTransfer[] = [];
  return lines.map(({ id, purpose = line.purpose, isNumbered }) => {
    const found = toldBefore(transfers, id, isNumbered ? numbered(purpose) : { purpose });
    ({ transfers } = found);
    return found.as === undefined ? found.is : `${found.is} ${found.as}`;
  });
};

describe('transfers that two exports tell of', () => {
  it('have one mark, with the bank’s reference and without, however the purpose is written', () => {
    const mark = transferMark(line, '0012');
    expect(transferMark({ ...line, bankReference: 'FT1', purpose: 'NOP PHI' }, '12')).toBe(mark);
    for (const other of [{ at: '2026-11-22' }, { dong: 9000 }, { purpose: 'Nộp lệ phí' }])
      expect(transferMark({ ...line, ...other }, '12')).not.toBe(mark);
  });

  it('are one where a line has a reference and another of the same purpose has none', () => {
    expect(
      told([
        { id: 'a', isNumbered: true },
        { id: 'b', isNumbered: false },
      ]),
    ).toEqual(['new', 'known a']);
    expect(
      told([
        { id: 'b', isNumbered: false },
        { id: 'a', isNumbered: true },
      ]),
    ).toEqual(['new', 'known b']);
    const again = [
      { id: 'a', isNumbered: true },
      { id: 'b', isNumbered: false },
      { id: 'b', isNumbered: false },
    ];
    expect(told(again)).toEqual(['new', 'known a', 'known b']);
  });

  it('are perhaps one where their purposes differ, and two where both have a reference', () => {
    expect(
      told([
        { id: 'a', isNumbered: true },
        { id: 'b', isNumbered: false, purpose: 'x MC' },
      ]),
    ).toEqual(['new', 'perhaps a']);
    expect(
      told([
        { id: 'a', isNumbered: true },
        { id: 'b', isNumbered: true },
      ]),
    ).toEqual(['new', 'new']);
  });

  it('are as many as the fuller export has, in whatever order their lines come', () => {
    const counts = fc.record({ numbered: fc.nat(6), bare: fc.nat(6) });
    const drawn = counts.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.shuffledSubarray(
          [
            ...Array.from({ length: each.numbered }, (_, at) => ({ id: `n${at}`, isNumbered: true })),
            ...Array.from({ length: each.bare }, (_, at) => ({ id: `b${at}`, isNumbered: false })),
          ],
          { minLength: each.numbered + each.bare, maxLength: each.numbered + each.bare },
        ),
      ),
    );
    fc.assert(
      fc.property(drawn, ([each, lines]) => {
        const found = told([...lines, ...lines]);
        expect(found.filter((is) => is === 'new')).toHaveLength(Math.max(each.numbered, each.bare));
      }),
    );
  });
});
