import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '#shared/payment/statement/read-amount.ts';
import { readLocalDate } from '#shared/payment/statement/read-local-date.ts';

describe('an amount in a statement', () => {
  it.each([
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['24.000,00', 24_000],
    ['24,000.00', 24_000],
    ['24000', 24_000],
    ['24000.0', 24_000],
    ['8.000', 8000],
    ['8,000 VND', 8000],
    ['8.000 đ', 8000],
    ['1.25E7', 12_500_000],
    ['1.0E7', 10_000_000],
    ['+8.000', 8000],
    ['-8.000', -8000],
    ['- 8.000', -8000],
    ['(8.000)', -8000],
    ['0', 0],
    ['0,00', 0],
    ['-0', 0],
    ['', 0],
    ['-', 0],
  ])('“%s” is %i đồng', (text, dong) => expect(readAmount(text)?.dong).toBe(dong));

  it.each([
    '8.000,50',
    '1.23',
    '12.34.567',
    '1.2345',
    '1,234.567',
    '1.234,567',
    '8 nghìn',
    '1e3',
    '1.23456789E3',
    '--8',
    '8-',
    '$8',
    '8.000 USD',
    'Kế toán',
    '９',
    '9'.repeat(30),
  ])('“%s” is no amount', (text) => expect(readAmount(text)).toBeUndefined());

  it('is read however a bank groups it', () => {
    const grouped = (dong: number, mark: string) => String(dong).replaceAll(/\B(?=(\d{3})+$)/g, mark);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (dong) => {
        for (const text of [
          String(dong),
          grouped(dong, '.'),
          grouped(dong, ','),
          grouped(dong, ' '),
          `${grouped(dong, '.')},00`,
          `${grouped(dong, ',')}.00`,
        ])
          expect(readAmount(text)).toEqual({ dong, signed: false });
      }),
    );
  });
});

describe('a date in a statement', () => {
  it.each([
    '23/11/2026',
    '23-11-2026',
    '23.11.2026',
    '23/11/2026 09:15:02',
    '23/11/2026 09:15',
    '09:15:02 23/11/2026',
    '23/11/2026 - 09:15',
    '23/11/2026 9:15:02 PM',
    '2026-11-23',
    '2026-11-23T09:15:02',
    '2026-11-23 09:15:02.123',
    ' 23/11/2026 ',
  ])('“%s” is 23 November 2026', (text) => expect(readLocalDate(text)).toBe('2026-11-23'));
  it.each(['', '11/23/2026', '31/02/2026', '23/11/26', '23/11/2026 và 24/11/2026', '45984', '23/11/2026x', 'Tổng'])(
    '“%s” is none',
    (text) => expect(readLocalDate(text)).toBeUndefined(),
  );
});
