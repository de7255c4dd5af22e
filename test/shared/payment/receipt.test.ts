import { describe, expect, it } from 'vitest';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import { Receipt } from '#shared/payment/receipt.ts';
import { aReceipt } from '#test/support/a-receipt.ts';

describe('a receipt of a fee', () => {
  it('is kept as it was written, void or standing', () => {
    const receipt = aReceipt({
      status: 'void',
      void: { at: '2026-11-24T02:00:00.000Z', reason: 'Sai tên người nộp', replacedBy: 43 },
    });
    expect(Receipt.parse(structuredClone(receipt))).toEqual(receipt);
  });

  it.each([
    ['a number of nine digits', { number: 100_000_000 }],
    ['the number nought', { number: 0 }],
    ['half a đồng', { dong: 0.5 }],
    ['no line', { lines: [] }],
    ['a verification that could be guessed', { verification: '42' }],
    ['a sum nobody knows the kind of', { lines: [{ name: { vi: 'Phí', en: 'Fee' }, kind: 'khac', dong: 1 }] }],
  ])('has not %s', (_, change) => {
    expect(Receipt.safeParse({ ...aReceipt({}), ...change }).success).toBe(false);
  });

  it.each([
    [1, '00000001'],
    [42, '00000042'],
    [99_999_999, '99999999'],
  ])('number %i is printed %s', (number, printed) => {
    expect(receiptNumber(number)).toBe(printed);
  });
});
