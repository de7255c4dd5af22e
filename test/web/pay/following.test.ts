import { describe, expect, it } from 'vitest';
import { askedToPay } from '#web/pay/asked-to-pay.ts';
import { failureInWords } from '#web/pay/failure-in-words.ts';
import { notBeside, waysOfAll } from '#web/pay/owed-together.ts';
import { asksFor, pauseAfter } from '#web/pay/pauses.ts';

const read = (address: string) => {
  const { pathname, search, hash } = new URL(address, 'https://portal.example');
  const tidied: string[] = [];
  return { asked: askedToPay({ pathname, search, hash }, (to) => tidied.push(to)), tidied };
};

describe('the address a provider sends back to', () => {
  it('keeps the reference and loses everything else at once', () => {
    expect(read('/thanh-toan/?m=MC7K2M9QXWPD&vnp_ResponseCode=00&vnp_SecureHash=abc#x')).toEqual({
      asked: { reference: 'MC7K2M9QXWPD' },
      tidied: ['/thanh-toan/?m=MC7K2M9QXWPD'],
    });
  });

  it('is left alone where it is tidy, and where a link to pay was opened', () => {
    expect(read('/en/thanh-toan/?m=MC7K2M9QXWPD')).toEqual({ asked: { reference: 'MC7K2M9QXWPD' }, tidied: [] });
    expect(read('/thanh-toan/#abc-_9')).toEqual({ asked: { token: 'abc-_9' }, tidied: [] });
    expect(read('/thanh-toan/')).toEqual({ asked: {}, tidied: [] });
    expect(read('/thanh-toan/?vnp_TxnRef=MC7K2M9QXWPD')).toEqual({ asked: {}, tidied: [] });
  });
});

describe('asking how a payment stands', () => {
  it('waits a second more each time, ten at most', () => {
    expect([1, 2, 3, 9, 10, 11, 60].map(pauseAfter)).toEqual([1000, 2000, 3000, 9000, 10_000, 10_000, 10_000]);
    expect(asksFor).toBe(600_000);
  });

  it('says why one failed by what the provider answered, whatever its status', () => {
    expect(failureInWords('51/02').vi).toContain('không đủ số dư');
    expect(failureInWords('24/02').vi).toContain('hủy');
    for (const code of ['11', '12', '13', '65', '75', '79', '07'])
      expect(failureInWords(`${code}/02`)).not.toEqual(failureInWords('99/02'));
    expect(failureInWords('00/02')).toEqual(failureInWords(undefined));
  });
});

describe('paying several fees together', () => {
  const a = { collectorId: 'to-hieu', accountId: 'thu-phi' };

  it('is for what one unit collects on one account', () => {
    expect(notBeside(a, [])).toBeUndefined();
    expect(notBeside(a, [a, a])).toBeUndefined();
    expect(notBeside(a, [a, { ...a, accountId: 'other' }])).toBe('other-account');
    expect(notBeside(a, [{ ...a, collectorId: 'mai-son' }])).toBe('other-account');
  });

  it('is for ten at most, which the portal can write at once', () => {
    const chosen = Array.from({ length: 9 }, () => a);
    expect(notBeside(a, chosen)).toBeUndefined();
    expect(notBeside(a, [...chosen, a])).toBe('enough');
    expect(notBeside({ ...a, accountId: 'other' }, [...chosen, a])).toBe('other-account');
  });

  it('offers the ways that all of them offer', () => {
    expect(waysOfAll([{ ways: ['vietqr', 'vnpay'] }, { ways: ['vnpay'] }])).toEqual(['vnpay']);
    expect(waysOfAll([{ ways: ['vnpay'] }, { ways: ['vietqr'] }])).toEqual([]);
  });
});
