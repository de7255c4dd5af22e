import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VNPay, VnpTransactionType } from 'vnpay';
import { aMerchant, hmac, paymentOf, secret, terminal, type Merchant } from './a-merchant.ts';

let merchant: Merchant;
beforeEach(async () => {
  merchant = await aMerchant();
});
afterEach(() => merchant.close());

const reference = 'an-attempt-1';
let requests = 0;
const common = () => ({
  vnp_RequestId: `request${(requests += 1)}`,
  vnp_Version: '2.1.0',
  vnp_TmnCode: terminal,
  vnp_TxnRef: reference,
  vnp_OrderInfo: 'Hoi giao dich',
  vnp_TransactionDate: '20261123090000',
  vnp_CreateDate: '20261123090600',
  vnp_IpAddr: '127.0.0.1',
});

const query = (changed: Record<string, string> = {}) => {
  const ask = { ...common(), vnp_Command: 'querydr', ...changed };
  const text = `${ask.vnp_RequestId}|2.1.0|querydr|${ask.vnp_TmnCode}|${ask.vnp_TxnRef}|${ask.vnp_TransactionDate}|20261123090600|127.0.0.1|Hoi giao dich`;
  return { ...ask, vnp_SecureHash: hmac(text) };
};
const refund = (type: '02' | '03', dong: number, changed: Record<string, string> = {}) => {
  const ask = { ...common(), vnp_Command: 'refund', vnp_TransactionType: type, vnp_Amount: `${dong}00` };
  const whole = { ...ask, vnp_CreateBy: 'ke-toan', vnp_TransactionNo: '14000001', ...changed };
  const text = `${whole.vnp_RequestId}|2.1.0|refund|${terminal}|${type}|${whole.vnp_TxnRef}|${whole.vnp_Amount}|${whole.vnp_TransactionNo}|${whole.vnp_TransactionDate}|ke-toan|20261123090600|127.0.0.1|Hoi giao dich`;
  return { ...whole, vnp_SecureHash: hmac(text) };
};

const orderOfReplies =
  'ResponseId|Command|ResponseCode|Message|TmnCode|TxnRef|Amount|BankCode|PayDate|TransactionNo|TransactionType|TransactionStatus|OrderInfo';
/** The reply, once its signature is found right. */
const asked = async (body: Record<string, string>) => {
  const reply = await merchant.api(body);
  const order = body.vnp_Command === 'querydr' ? `${orderOfReplies}|PromotionCode|PromotionAmount` : orderOfReplies;
  const text = order.replaceAll(/\w+/g, (name) => reply[`vnp_${name}`] ?? '');
  expect(reply.vnp_SecureHash).toBe(hmac(text));
  return reply;
};
const codeOf = async (body: Record<string, string>) => (await asked(body)).vnp_ResponseCode;

describe('querydr', () => {
  it('knows nothing, then that it waits, then what became of it', async () => {
    expect(await codeOf(query())).toBe('91');
    await merchant.open(paymentOf(reference));
    expect(await asked(query())).toMatchObject({
      vnp_ResponseCode: '00',
      vnp_TransactionStatus: '01',
      vnp_PayDate: '',
    });
    await merchant.choose(paymentOf(reference), 'silence');
    expect(await asked(query())).toMatchObject({
      vnp_ResponseCode: '00',
      vnp_TransactionStatus: '00',
      vnp_TransactionType: '01',
      vnp_TransactionNo: '14000001',
      vnp_TmnCode: terminal,
      vnp_TxnRef: reference,
      vnp_Amount: '800000',
      vnp_PayDate: '20261123090500',
      vnp_OrderInfo: 'Thanh toan le phi ho so H52-261123-0001',
    });
  });

  it.each([
    ['insufficient', '02'],
    ['fraud', '07'],
  ])('says of %s %s', async (outcome, status) => {
    await merchant.choose(paymentOf(reference), outcome);
    expect((await asked(query())).vnp_TransactionStatus).toBe(status);
  });

  it('answers only what is signed, asked once a day, by the terminal and the day of the payment', async () => {
    await merchant.choose(paymentOf(reference), 'success');
    const right = query();
    expect(await codeOf({ ...right, vnp_TxnRef: 'an-attempt-2' })).toBe('97');
    expect(await codeOf({ ...right, vnp_SecureHash: hmac('x') })).toBe('97');
    expect(await codeOf(right)).toBe('00');
    expect(await codeOf(right)).toBe('94');
    expect(await codeOf(query({ vnp_TransactionDate: '20261123090001' }))).toBe('91');
    expect(await codeOf({ ...query(), vnp_CreateDate: 'today' })).toBe('03');
    merchant.clock.now += 24 * 60 * 60_000;
    expect(await codeOf(right)).toBe('00');
  });

  it('of no terminal is answered 03 without a signature', async () => {
    expect(await merchant.api({ vnp_Command: 'querydr' })).toEqual({
      vnp_ResponseCode: '03',
      vnp_Message: 'Invalid data format',
    });
  });
});

describe('refund', () => {
  beforeEach(async () => {
    await merchant.choose(paymentOf(reference), 'success');
  });

  it('pays everything back once', async () => {
    expect(await asked(refund('02', 8000))).toMatchObject({
      vnp_ResponseCode: '00',
      vnp_Amount: '800000',
      vnp_TransactionType: '02',
      vnp_TransactionStatus: '00',
      vnp_TransactionNo: '15000001',
    });
    expect(await codeOf(refund('02', 8000))).toBe('02');
    expect(await codeOf(refund('03', 100))).toBe('02');
    expect(await merchant.ledger(reference)).toMatchObject([{ debited: 8000, refunded: 8000 }]);
    expect(await asked(query())).toMatchObject({ vnp_TransactionType: '02', vnp_TransactionStatus: '00' });
  });

  it('pays back parts up to what was debited, and then no more', async () => {
    expect(await codeOf(refund('03', 5000))).toBe('00');
    expect(await codeOf(refund('03', 3001))).toBe('02');
    expect(await codeOf(refund('02', 8000))).toBe('02');
    expect(await codeOf(refund('03', 3000))).toBe('00');
    expect(await merchant.ledger(reference)).toMatchObject([{ refunded: 8000 }]);
  });

  it('pays back no more than was debited to many that ask at once', async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(refund('03', 3000))));
    expect(codes.filter((code) => code === '00').length).toBe(2);
    expect(await merchant.ledger(reference)).toMatchObject([{ refunded: 6000 }]);
  });

  it.each([
    ['whose signature is wrong', '97', () => ({ ...refund('02', 8000), vnp_Amount: '700000' })],
    ['of a payment unknown', '91', () => refund('02', 8000, { vnp_TxnRef: 'an-attempt-2' })],
    ['of another number', '91', () => refund('02', 8000, { vnp_TransactionNo: '14000002' })],
    ['of everything that is not all', '03', () => refund('02', 7000)],
    ['of half a đồng', '03', () => refund('03', 1, { vnp_Amount: '50' })],
    ['that asks for neither all nor a part', '03', () => ({ ...refund('03', 1000), vnp_TransactionType: '04' })],
  ])('%s is answered %s and moves nothing', async (_, code, ask) => {
    expect(await codeOf(ask())).toBe(code);
    expect(await merchant.ledger(reference)).toMatchObject([{ refunded: 0, refunds: [] }]);
  });

  it('is refused where nothing was debited, and taken where the debit is suspected', async () => {
    await merchant.choose(paymentOf('an-attempt-2'), 'cancel');
    await merchant.choose(paymentOf('an-attempt-3'), 'fraud');
    expect(await codeOf(refund('02', 8000, { vnp_TxnRef: 'an-attempt-2', vnp_TransactionNo: '0' }))).toBe('95');
    expect(await codeOf(refund('02', 8000, { vnp_TxnRef: 'an-attempt-3', vnp_TransactionNo: '0' }))).toBe('00');
  });

  it('stays in process and keeps its money until it is ended', async () => {
    await merchant.control('plan', { reference, refund: '05' });
    expect((await asked(refund('03', 5000))).vnp_TransactionStatus).toBe('05');
    expect(await codeOf(refund('03', 5000))).toBe('02');
    expect(await merchant.ledger(reference)).toMatchObject([{ refunded: 0 }]);
    await merchant.control('end-refund', { reference, status: '00' });
    expect((await asked(query())).vnp_TransactionStatus).toBe('00');
    expect(await merchant.ledger(reference)).toMatchObject([{ refunded: 5000 }]);
  });

  it('that is refused moves nothing and may be asked for again', async () => {
    await merchant.control('plan', { reference, refund: '09' });
    expect((await asked(refund('02', 8000))).vnp_TransactionStatus).toBe('09');
    await merchant.control('plan', { reference });
    expect((await asked(refund('02', 8000))).vnp_TransactionStatus).toBe('00');
    expect(await merchant.ledger(reference)).toMatchObject([{ refunded: 8000 }]);
  });
});

describe('another implementation', () => {
  it('is understood, and finds a query’s answer signed', async () => {
    await merchant.choose(paymentOf(reference), 'success');
    const vnpay = new VNPay({
      tmnCode: terminal,
      secureSecret: secret,
      vnpayHost: merchant.url(),
      queryDrAndRefundHost: merchant.url(),
    });
    const about = {
      vnp_TxnRef: reference,
      vnp_IpAddr: '127.0.0.1',
      vnp_OrderInfo: 'Hoi giao dich',
      vnp_TransactionDate: 20_261_123_090_000,
      vnp_CreateDate: 20_261_123_090_600,
    };
    const found = await vnpay.queryDr({ ...about, vnp_RequestId: 'a', vnp_TransactionNo: 14_000_001 });
    expect(found).toMatchObject({ isVerified: true, vnp_ResponseCode: '00', vnp_TransactionStatus: '00' });
    // It divides the amount by a hundred before it checks the signature of a refund: `isVerified` says nothing there.
    const back = await vnpay.refund({
      ...about,
      vnp_RequestId: 'b',
      vnp_TransactionNo: 14_000_001,
      vnp_TransactionType: VnpTransactionType.FULL_REFUND,
      vnp_Amount: 8000,
      vnp_CreateBy: 'ke-toan',
    });
    expect(back).toMatchObject({ vnp_ResponseCode: '00', vnp_TransactionStatus: '00' });
  });
});
