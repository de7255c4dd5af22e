import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '#shared/payment/reference.ts';
import { alikeIn, lineKey } from '#shared/payment/statement/line-key.ts';
import { matchLine } from '#shared/payment/statement/match-line.ts';
import { readStatement } from '#shared/payment/statement/read-statement.ts';
import type { StatementLine } from '#shared/payment/statement/statement.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const keysOf = (lines: readonly StatementLine[], account = '123') =>
  alikeIn(lines, account).map((alike, at) => lineKey(lines[at]!, { alike, account }, hash));
const line: StatementLine = {
  row: 2,
  at: '2026-11-23',
  dong: 8000,
  purpose: 'Lệ phí  khai sinh',
  bankReference: 'FT26327 001',
};
const { bankReference: _, ...bare } = line;

describe('the key of a line', () => {
  it('is the same in every file that has the line, however it is written', () => {
    const [key] = keysOf([line]);
    expect(
      keysOf([{ ...line, row: 9, purpose: 'LE PHI KHAI SINH', bankReference: 'ft26327001', account: '123' }], ''),
    ).toEqual([key]);
    expect(keysOf([{ ...bare, purpose: 'LE PHI KHAI SINH' }], '0123')).toEqual(keysOf([bare]));
  });

  it('is another where account, day, amount, reference or, without a reference, purpose differ', () => {
    const others = [
      line,
      bare,
      { ...line, account: '9' },
      { ...line, at: '2026-11-24' },
      { ...line, dong: 8001 },
      { ...line, bankReference: 'FT26327 002' },
      { ...bare, purpose: 'x' },
    ];
    expect(new Set(others.flatMap((each) => keysOf([each]))).size).toBe(others.length);
  });

  it('tells equal lines without a reference apart by their number, and not those with one', () => {
    const [first, second] = keysOf([bare, bare]);
    expect(first).not.toBe(second);
    expect(keysOf([{ ...bare, row: 7 }])).toEqual([first]);
    const [one, again] = keysOf([line, line]);
    expect(one).toBe(again);
  });
});

/** What happened at the bank: few days, amounts and purposes, so that lines are alike. */
const references = [0, 1, 2, 3, 4].map((byte) => referenceOf(new Uint8Array(9).fill(byte)));
const transfers = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 3 }),
      dong: fc.constantFrom(8000, 24_000),
      reference: fc.constantFrom(...references, undefined),
      isNumbered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((each, at) => ({ ...each, at })));
type Transfer = { day: number; dong: number; reference: string | undefined; isNumbered: boolean; at: number };

const row = ({ day, dong, reference, isNumbered, at }: Transfer): string[] => [
  `0${String(day)}/11/2026`,
  String(dong),
  `CT tu A ${reference ?? 'le phi'}`,
  isNumbered ? `FT${String(at)}` : '',
];
const fileOf = (all: Transfer[]) =>
  readStatement([['Ngày', 'Ghi có', 'Nội dung', 'Số tham chiếu'], ...all.map(row)]).lines;

/** Takes files one after another, as a portal would: a line known by its key is passed over. */
const take = (files: StatementLine[][]) => {
  const known = new Set<string>();
  const paid = new Map<string, number>();
  let dong = 0;
  for (const lines of files)
    keysOf(lines).forEach((key, at) => {
      if (known.has(key)) return;
      known.add(key);
      dong += lines[at]!.dong;
      const asked = references.map((reference) => ({
        reference,
        terminal: '970436/123',
        dong: 8000,
        isPaid: paid.has(reference),
      }));
      const match = matchLine(lines[at]!, asked, ['970436/123']);
      if (match.outcome === 'matched') paid.set(match.reference, (paid.get(match.reference) ?? 0) + lines[at]!.dong);
    });
  return { dong, paid };
};

describe('files of statements taken one after another', () => {
  const shuffled = (all: Transfer[]) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  const total = (all: Transfer[]) => all.reduce((sum, { dong }) => sum + dong, 0);

  it('count every transfer once, where whole days come in any order, overlapping and again', () => {
    const drawn = transfers.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.array(
          fc.subarray([1, 2, 3]).chain((days) => shuffled(all.filter(({ day }) => days.includes(day)))),
          { maxLength: 4 },
        ),
        shuffled(all),
      ),
    );
    fc.assert(
      fc.property(drawn, ([all, parts, whole]) => {
        const { dong, paid } = take([...parts, whole, whole, ...parts].map(fileOf));
        expect(dong).toBe(total(all));
        for (const money of paid.values()) expect([8000, 24_000]).toContain(money);
        expect(new Set(paid.keys())).toEqual(new Set(all.flatMap(({ reference }) => reference ?? [])));
      }),
      { numRuns: 300 },
    );
  });

  it('never count more than there was, whatever part of it the files have', () => {
    const drawn = transfers.chain((all) =>
      fc.tuple(fc.constant(all), fc.array(fc.shuffledSubarray(all), { maxLength: 6 })),
    );
    fc.assert(
      fc.property(drawn, ([all, parts]) => {
        const { dong, paid } = take(parts.map(fileOf));
        expect(dong).toBeLessThanOrEqual(total(all));
        for (const money of paid.values()) expect([8000, 24_000]).toContain(money);
      }),
      { numRuns: 300 },
    );
  });
});
