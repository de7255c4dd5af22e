import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProductCode, VNPay, VnpLocale } from 'vnpay';
import type { Order } from '#functions/gateway/payments/provider.ts';
import { signedQuery } from '#functions/gateway/payments/vnpay-signature.ts';
import { vnpay } from '#functions/gateway/payments/vnpay.ts';
import { aVnpay, secret, terminal } from './vnpay-terminal.ts';

const order: Order = {
  reference: 'H52-261123-0001-1',
  dong: 8000,
  purpose: 'Thanh toan le phi ho so H52-261123-0001',
  locale: 'vi',
  address: '127.0.0.1',
  createdAt: '2026-11-23T02:00:00.000Z',
  expiresAt: '2026-11-23T02:15:00.000Z',
  returnUrl: 'https://example.test/thanh-toan/ket-qua',
};

const urlOf = async (changes: Partial<Order> = {}): Promise<string> => {
  const begun = await aVnpay().begin(terminal, { ...order, ...changes });
  return begun.kind === 'redirect' ? begun.url : '';
};

describe('sending a payer to VNPay', () => {
  it('asks with the very bytes and signature of the protocol', async () => {
    expect(await urlOf()).toBe(
      'https://sandbox.vnpayment.vn/paymentv2/vpcpay.html?vnp_Amount=800000&vnp_Command=pay&vnp_CreateDate=20261123090000&vnp_CurrCode=VND&vnp_ExpireDate=20261123091500&vnp_IpAddr=127.0.0.1&vnp_Locale=vn&vnp_OrderInfo=Thanh+toan+le+phi+ho+so+H52-261123-0001&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fexample.test%2Fthanh-toan%2Fket-qua&vnp_TmnCode=DEMOTMN1&vnp_TxnRef=H52-261123-0001-1&vnp_Version=2.1.0&vnp_SecureHash=3d0a71932fa7670e4fe0c181c70553327f98243b804078f2da67515b90d7223e4eb29501653815339f7e61587ee4908127320d3698b0bbb509944441f63972b8',
    );
  });

  it('takes the accents off the purpose and speaks English to who reads English', async () => {
    const { searchParams } = new URL(await urlOf({ purpose: 'Lệ phí “Đăng ký khai sinh”', locale: 'en' }));
    expect(searchParams.get('vnp_OrderInfo')).toBe('Le phi Dang ky khai sinh');
    expect(searchParams.get('vnp_Locale')).toBe('en');
  });

  it('gives an address of the length VNPay takes, also where somebody pays at the portal’s own machine', async () => {
    const addressFor = async (address: string) => new URL(await urlOf({ address })).searchParams.get('vnp_IpAddr');
    expect(await addressFor('::1')).toBe('127.0.0.1');
    expect(await addressFor('2001:db8::1')).toBe('2001:db8::1');
  });

  it('writes what encodeURIComponent leaves as PHP does', () => {
    expect(signedQuery({ vnp_X: "a!'()*~ -_.é&=+%", other: 'x', vnp_Empty: '', vnp_SecureHashType: 'SHA512' })).toBe(
      'vnp_X=a%21%27%28%29%2A%7E+-_.%C3%A9%26%3D%2B%25',
    );
  });

  it('refuses a terminal it has no secret for, and never asks for one of another form', async () => {
    const asked: string[] = [];
    const { begin } = vnpay({
      url: { page: 'https://x.test/', api: 'https://x.test/' },
      secretOf: (name) => {
        asked.push(name);
        return Promise.resolve(name === 'EMPTY001' ? '' : undefined);
      },
    });
    for (const name of ['UNKNOWN1', 'EMPTY001', '../../x', 'DEMOTMN1/', '', 'DEMOTMN'])
      await expect(begin(name, order)).rejects.toMatchObject({ code: 'provider-not-configured' });
    expect(asked).toEqual(['UNKNOWN1', 'EMPTY001']);
  });

  it('asks as the vnpay package does, for any order', async () => {
    const oracle = new VNPay({ tmnCode: terminal, secureSecret: secret });
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
    // The package leaves `*` as it is, PHP does not: purposes and addresses of ours have none.
    const words = fc
      .string({ unit: fc.constantFrom(...Array.from('AZaz09 .,-')), minLength: 1, maxLength: 60 })
      .map((text) => `x${text.trim().replaceAll(/ +/g, ' ')}`);
    const orders = fc.record({
      reference: fc.stringMatching(/^MC[2-9A-HJ-NP-Z]{10}$/),
      dong: fc.integer({ min: 1, max: 1_000_000_000 }),
      purpose: words,
      locale: fc.constantFrom('vi' as const, 'en' as const),
      address: fc.oneof(fc.ipV4(), fc.ipV6()).filter(({ length }) => length >= 7),
      created: date,
      path: fc.webPath().map((path) => path.replaceAll('*', '')),
    });
    await fc.assert(
      fc.asyncProperty(orders, async ({ created, path, ...drawn }) => {
        const at = (milliseconds: number) => new Date(created.getTime() + milliseconds).toISOString();
        // An independent reading of GMT+7: the clock of the zone itself.
        const there = (instant: string) =>
          Number(new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).replaceAll(/\D/g, ''));
        const returnUrl = `https://example.test${path}`;
        const ours = new URL(await urlOf({ ...drawn, createdAt: at(0), expiresAt: at(900_000), returnUrl }));
        const theirs = new URL(
          oracle.buildPaymentUrl({
            vnp_Amount: drawn.dong,
            vnp_TxnRef: drawn.reference,
            vnp_OrderInfo: drawn.purpose,
            vnp_OrderType: ProductCode.Other,
            vnp_Locale: drawn.locale === 'vi' ? VnpLocale.VN : VnpLocale.EN,
            vnp_ReturnUrl: returnUrl,
            vnp_IpAddr: drawn.address,
            vnp_CreateDate: there(at(0)),
            vnp_ExpireDate: there(at(900_000)),
          }),
        );
        const sorted = ({ searchParams }: URL) => [...searchParams].sort();
        expect(sorted(ours)).toEqual(sorted(theirs));
        expect(ours.origin + ours.pathname).toBe(theirs.origin + theirs.pathname);
      }),
    );
  });
});
