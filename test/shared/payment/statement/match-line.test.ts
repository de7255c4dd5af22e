import { describe, expect, it } from 'vitest';
import { referenceOf } from '#shared/payment/reference.ts';
import { matchLine } from '#shared/payment/statement/match-line.ts';
import type { AskedFor } from '#shared/payment/statement/match-line.ts';
import type { StatementLine } from '#shared/payment/statement/statement.ts';

const one = referenceOf(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
const other = referenceOf(Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1));
const asked: AskedFor = { reference: one, terminal: '970436/0071001234567', dong: 8000, isPaid: false };
const accounts = ['970436/0071001234567', '970418/0071009999999'];
const line = (changes: Partial<StatementLine> = {}): StatementLine => ({
  row: 2,
  account: '71001234567',
  at: '2026-11-23',
  dong: 8000,
  purpose: `MBVCB.6823456789.123.${one}.CT tu 0011001234567`,
  ...changes,
});

describe('finding what a line of a statement pays', () => {
  it('takes the one request its purpose names, for just its amount', () => {
    expect(matchLine(line(), [asked], accounts)).toEqual({ outcome: 'matched', reference: one });
    expect(
      matchLine(line({ purpose: one.toLowerCase() }), [{ ...asked, reference: other }, asked], accounts),
    ).toMatchObject({
      outcome: 'matched',
    });
    const { account: _, ...unnamed } = line();
    expect(matchLine(unnamed, [asked], accounts)).toMatchObject({ outcome: 'matched' });
  });

  it.each<[string, StatementLine, AskedFor[], string]>([
    ['no-reference', line({ purpose: 'le phi' }), [asked], 'Nội dung chuyển khoản không có mã thanh toán'],
    [
      'several-references',
      line({ purpose: `${one} ${other}` }),
      [asked],
      `Nội dung chuyển khoản có nhiều mã thanh toán: ${one}, ${other}`,
    ],
    ['unknown-reference', line(), [{ ...asked, reference: other }], `Không có yêu cầu thanh toán nào mang mã ${one}`],
    ['other-account', line({ account: '999' }), [asked], `Mã ${one} thuộc tài khoản thu khác`],
    ['other-account', line(), [{ ...asked, terminal: 'DEMOTMN1' }], `Mã ${one} thuộc tài khoản thu khác`],
    ['already-paid', line({ dong: 1 }), [{ ...asked, isPaid: true }], `Yêu cầu ${one} đã được thanh toán trước đó`],
    ['too-little', line({ dong: 5000 }), [asked], `Chuyển thiếu 3.000 đ so với yêu cầu ${one}`],
  ])('leaves to a person what it cannot: %s', (reason, of, requests, vi) => {
    expect(matchLine(of, requests, accounts)).toMatchObject({ outcome: 'unmatched', reason, message: { vi } });
  });

  it('says by how much an amount differs, below nothing where it is too little', () => {
    expect(matchLine(line({ dong: 5000 }), [asked], accounts)).toMatchObject({ difference: -3000 });
  });

  it('pays a request with what is more than it asks for, and says what goes back', () => {
    expect(matchLine(line({ dong: 9000 }), [asked], accounts)).toEqual({
      outcome: 'matched',
      reference: one,
      excess: 1000,
      message: {
        vi: `Đã ghi nhận cho yêu cầu ${one}; phần thừa 1.000 đ chờ hoàn trả`,
        en: `It paid the request ${one}; the 1,000 VND beyond it wait to go back`,
      },
    });
  });

  it('knows all accounts of a collector, by bank and number: money that came to an old one pays as well', () => {
    const old = { ...asked, terminal: '970418/71009999999' };
    expect(matchLine(line(), [old], accounts)).toMatchObject({ outcome: 'matched' });
    expect(matchLine(line({ account: '71009999999' }), [asked], accounts)).toMatchObject({ outcome: 'matched' });
    // The same number at another bank is somebody else's.
    const elsewhere = { ...asked, terminal: '970407/0071001234567' };
    expect(matchLine(line(), [elsewhere], accounts)).toMatchObject({ outcome: 'unmatched', reason: 'other-account' });
  });
});
