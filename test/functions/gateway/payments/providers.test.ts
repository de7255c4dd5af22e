import { describe, expect, it } from 'vitest';
import { providers } from '#functions/gateway/payments/providers.ts';
import type { Order } from '#functions/gateway/payments/provider.ts';

const { vnpay, vietqr } = providers({
  PAYMENT_SECRETS: 'demo/payments',
  VNPAY_PAGE_URL: 'https://sandbox.vnpayment.vn/paymentv2/vpcpay.html',
  VNPAY_API_URL: 'https://sandbox.vnpayment.vn/merchant_webapi/api/transaction',
});

const order: Order = {
  reference: 'MC23456789A2',
  dong: 8000,
  purpose: 'Lệ phí',
  locale: 'vi',
  address: '127.0.0.1',
  createdAt: '2026-11-23T02:00:00.000Z',
  expiresAt: '2026-11-23T02:15:00.000Z',
  returnUrl: 'https://example.test/',
};

describe('the ways to pay', () => {
  it('offers a transfer with the amount and our reference, to the account the collector named', async () => {
    expect(await vietqr.begin('970436/1234567890', order)).toEqual({
      kind: 'qr',
      payload: expect.stringMatching(
        /^00020101021238540010A00000072701240006970436011012345678900208QRIBFTTA5303704540480005802VN62160812MC23456789A26304[\dA-F]{4}$/,
      ),
    });
  });

  it.each([
    '',
    '970436',
    '970436/',
    '97043/1234567890',
    '970436/12345678901234567890',
    '970436/1234 567',
    '970436/1/2',
  ])('makes no transfer to "%s"', async (terminal) => {
    await expect(vietqr.begin(terminal, order)).rejects.toMatchObject({ code: 'provider-not-configured' });
  });

  it('has nobody to ask about a transfer, and VNPay to ask about everything', () => {
    expect(Object.keys(vietqr)).toEqual(['begin']);
    expect(Object.keys(vnpay).sort()).toEqual(['begin', 'callbackReply', 'query', 'readCallback', 'refund']);
  });

  it('asks for no secret of a terminal that can be none', async () => {
    await expect(vnpay.begin('../other', order)).rejects.toMatchObject({ code: 'provider-not-configured' });
  });
});
