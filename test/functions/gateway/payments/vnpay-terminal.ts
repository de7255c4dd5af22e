import { createHmac } from 'node:crypto';
import { vnpay } from '#functions/gateway/payments/vnpay.ts';
import type { Provider } from '#functions/gateway/payments/provider.ts';

export const terminal = 'DEMOTMN1';
export const secret = 'TESTSECRET';

export const hmac = (text: string, key = secret): string =>
  createHmac('sha512', key).update(text, 'utf8').digest('hex');

/** Query parameters with the signature VNPay would put to them: written from its protocol, apart from the code under test. */
export const signedByVnpay = (parameters: Record<string, string>, key = secret): Record<string, string> => {
  const sorted = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  sorted.sort();
  return { ...parameters, vnp_SecureHash: hmac(sorted.toString(), key) };
};

const fail = (): never => {
  throw new Error('VNPay offers this');
};

/** VNPay with one terminal, its API at that address. */
export const aVnpay = (api = 'http://127.0.0.1:1', patience = 2000) => {
  const {
    begin,
    readCallback = fail,
    callbackReply = fail,
    query = fail,
    refund = fail,
  }: Provider = vnpay({
    url: { page: 'https://sandbox.vnpayment.vn/paymentv2/vpcpay.html', api },
    secretOf: (name) => Promise.resolve(name === terminal ? secret : undefined),
    newRequestId: () => '0123456789abcdef0123456789abcdef',
    patience,
  });
  return { begin, readCallback, callbackReply, query, refund };
};
