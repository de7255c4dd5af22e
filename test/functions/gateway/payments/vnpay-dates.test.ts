import { describe, expect, it } from 'vitest';
import { instantOfVnpayDate, vnpayDate } from '#functions/gateway/payments/vnpay-dates.ts';

describe('dates of VNPay', () => {
  it.each([
    ['2026-12-31T16:59:59.999Z', '20261231235959'],
    ['2026-12-31T17:00:00.000Z', '20270101000000'],
    ['2026-11-22T17:00:00.000Z', '20261123000000'],
    ['2028-02-28T17:30:00.000Z', '20280229003000'],
    ['2026-11-23T02:15:00.000Z', '20261123091500'],
  ])('%s is %s in GMT+7, and back to the second', (instant, date) => {
    expect(vnpayDate(instant)).toBe(date);
    expect(instantOfVnpayDate(date)).toBe(`${instant.slice(0, 19)}.000Z`);
  });

  it.each([
    '',
    '0',
    '20260230000000',
    '20261301000000',
    '20261123240000',
    '20261123096000',
    '2026112309150',
    '20261123091500 ',
    'abcdefghijklmn',
  ])('"%s" is no date', (date) => expect(instantOfVnpayDate(date)).toBeUndefined());
});
