import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VNPay, VnpTransactionType } from 'vnpay';
import { startFarSide } from './far-side.ts';
import { aVnpay, hmac, secret, terminal } from './vnpay-terminal.ts';

let far: Awaited<ReturnType<typeof startFarSide>>;
beforeAll(async () => {
  far = await startFarSide();
});
afterAll(() => far.close());
beforeEach(() => far.asked.splice(0));

type Fields = Record<string, string>;
const order = {
  reference: 'MC23456789A2',
  createdAt: '2026-12-31T16:55:00.000Z',
  at: '2026-12-31T17:20:00.000Z',
  address: '203.0.113.7',
};
const refundOrder = {
  ...order,
  requestId: 'r1',
  terminal,
  dong: 3000,
  paidDong: 8000,
  transaction: '14226112',
  by: 'an-ha',
  purpose: 'Hoàn lệ phí',
};
const query = () => aVnpay(far.url).query(terminal, order);
const refund = (changes: Partial<typeof refundOrder> = {}) => aVnpay(far.url).refund({ ...refundOrder, ...changes });

const said: Fields = {
  vnp_ResponseId: 'a1b2',
  vnp_Command: 'querydr',
  vnp_ResponseCode: '00',
  vnp_Message: 'Yêu cầu thành công',
  vnp_TmnCode: terminal,
  vnp_TxnRef: order.reference,
  vnp_Amount: '800000',
  vnp_BankCode: 'NCB',
  vnp_PayDate: '20270101000500',
  vnp_TransactionNo: '14226112',
  vnp_TransactionType: '01',
  vnp_TransactionStatus: '00',
  vnp_OrderInfo: 'Le phi',
};
const saidOfRefund: Fields = {
  ...said,
  vnp_Command: 'refund',
  vnp_Amount: '300000',
  vnp_TransactionType: '03',
  vnp_TransactionStatus: '05',
};
/** A reply as VNPay signs it: written from its protocol. */
const signedReply = (reply: Fields, key = secret): Fields => {
  const of = (name: string) => reply[`vnp_${name}`] ?? '';
  const shared = `${of('ResponseId')}|${of('Command')}|${of('ResponseCode')}|${of('Message')}|${of('TmnCode')}|${of('TxnRef')}|${of('Amount')}|${of('BankCode')}|${of('PayDate')}|${of('TransactionNo')}|${of('TransactionType')}|${of('TransactionStatus')}|${of('OrderInfo')}`;
  const text = of('Command') === 'refund' ? shared : `${shared}|${of('PromotionCode')}|${of('PromotionAmount')}`;
  return { ...reply, vnp_SecureHash: hmac(text, key) };
};
const answer = (reply: Fields, changes: Fields = {}) => far.answersWith(() => signedReply({ ...reply, ...changes }));

const untrustworthy: [string, (of: Fields) => void][] = [
  ['is down', () => far.does((_, response) => response.writeHead(503).end(JSON.stringify(signedReply(said))))],
  ['breaks off', () => far.does((_, response) => void response.destroy())],
  ['sends a page instead', () => far.does((_, response) => response.writeHead(200).end('<html>'))],
  ['sends a list', () => far.answersWith(() => [])],
  ['sends nothing', () => far.does((_, response) => response.writeHead(200).end())],
  ['sends the payer elsewhere', () => far.does((_, response) => response.writeHead(302, { location: '/' }).end())],
  ['does not sign', (of) => far.answersWith(() => of)],
  ['signs with another secret', (of) => far.answersWith(() => signedReply(of, 'OTHERSECRET'))],
  ['signs something else', (of) => far.answersWith(() => ({ ...signedReply(of), vnp_Amount: '900000' }))],
  ['speaks of another order', (of) => answer(of, { vnp_TxnRef: 'MC23456789B7' })],
  ['speaks of another terminal', (of) => answer(of, { vnp_TmnCode: 'DEMOTMN2' })],
  ['answers another question', (of) => answer(of, { vnp_Command: of.vnp_Command === 'refund' ? 'querydr' : 'refund' })],
  ['answers another request', (of) => answer(of, { vnp_RequestId: 'of-somebody-else' })],
  ['writes an amount that is no đồng', (of) => answer(of, { vnp_Amount: '800001' })],
];

describe('asking VNPay for an order', () => {
  it('asks as the vnpay package does, with a signature over the fields in their order', async () => {
    answer(said);
    await query();
    expect(far.asked).toEqual([
      {
        vnp_RequestId: '0123456789abcdef0123456789abcdef',
        vnp_Version: '2.1.0',
        vnp_Command: 'querydr',
        vnp_TmnCode: terminal,
        vnp_TxnRef: 'MC23456789A2',
        vnp_TransactionDate: '20261231235500',
        vnp_CreateDate: '20270101002000',
        vnp_IpAddr: '203.0.113.7',
        vnp_OrderInfo: 'Truy van giao dich MC23456789A2',
        vnp_SecureHash: hmac(
          '0123456789abcdef0123456789abcdef|2.1.0|querydr|DEMOTMN1|MC23456789A2|20261231235500|20270101002000|203.0.113.7|Truy van giao dich MC23456789A2',
        ),
      },
    ]);
    const oracle = new VNPay({ tmnCode: terminal, secureSecret: secret, queryDrAndRefundHost: far.url });
    await oracle.queryDr({
      vnp_RequestId: '0123456789abcdef0123456789abcdef',
      vnp_TxnRef: 'MC23456789A2',
      vnp_TransactionDate: 20261231235500,
      vnp_TransactionNo: 0,
      vnp_CreateDate: 20270101002000,
      vnp_IpAddr: '203.0.113.7',
      vnp_OrderInfo: 'Truy van giao dich MC23456789A2',
    });
    expect(far.asked[1]!.vnp_SecureHash).toBe(far.asked[0]!.vnp_SecureHash);
  });

  it.each([
    ['00', '01', 'paid'],
    ['01', '01', 'open'],
    ['02', '01', 'failed'],
    ['04', '01', 'in-doubt'],
    ['07', '01', 'in-doubt'],
    ['00', '02', 'in-doubt'],
    ['05', '03', 'in-doubt'],
  ])('status %s of type %s means %s', async (vnp_TransactionStatus, vnp_TransactionType, state) => {
    answer(said, { vnp_TransactionStatus, vnp_TransactionType });
    expect(await query()).toEqual({
      reference: order.reference,
      terminal,
      dong: 8000,
      state,
      code: `00/${vnp_TransactionStatus}`,
      transaction: '14226112',
      // Its amount is what went back then, and not what came.
      ...(vnp_TransactionType !== '01' && { isOfRefund: true }),
      at: '2026-12-31T17:05:00.000Z',
    });
  });

  it('knows an order VNPay does not know', async () => {
    const { vnp_ResponseId = '', vnp_Command = '', vnp_Message = '', vnp_TmnCode = '', vnp_TxnRef = '' } = said;
    answer({ vnp_ResponseId, vnp_Command, vnp_Message, vnp_TmnCode, vnp_TxnRef, vnp_ResponseCode: '91' });
    expect(await query()).toEqual({ reference: order.reference, terminal, dong: 0, state: 'unknown', code: '91' });
  });

  it('takes amounts that come as numbers, and a promotion', async () => {
    far.answersWith(() => ({
      ...signedReply({ ...said, vnp_PromotionCode: 'TET', vnp_PromotionAmount: '1000' }),
      vnp_Amount: 800000,
      vnp_PromotionAmount: 1000,
    }));
    expect(await query()).toMatchObject({ state: 'paid', dong: 8000 });
  });

  it.each(['02', '03', '94', '97', '99'])('learns nothing of the order from code %s', async (vnp_ResponseCode) => {
    answer(said, { vnp_ResponseCode });
    expect(await query()).toBeUndefined();
  });

  it.each(untrustworthy)('learns nothing where the far side %s', async (_, act) => {
    act(said);
    expect(await query()).toBeUndefined();
    expect(far.asked).toHaveLength(1);
  });

  it('waits no longer than it may, before an answer and within one', async () => {
    const hasty = aVnpay(far.url, 100);
    far.does(() => undefined);
    expect(await hasty.query(terminal, order)).toBeUndefined();
    far.does((_, response) => void response.writeHead(200).write('{'));
    expect(await hasty.query(terminal, order)).toBeUndefined();
  });

  it('refuses a terminal it has no secret for', async () => {
    await expect(aVnpay(far.url).query('UNKNOWN1', order)).rejects.toMatchObject({ code: 'provider-not-configured' });
    await expect(refund({ terminal: 'UNKNOWN1' })).rejects.toMatchObject({ code: 'provider-not-configured' });
    expect(far.asked).toEqual([]);
  });
});

describe('asking VNPay for a refund', () => {
  it('asks as the vnpay package does, for a part of what was paid or for all of it', async () => {
    answer(saidOfRefund);
    await refund();
    await refund({ dong: 8000 });
    expect(far.asked[0]).toEqual({
      vnp_RequestId: 'r1',
      vnp_Version: '2.1.0',
      vnp_Command: 'refund',
      vnp_TmnCode: terminal,
      vnp_TransactionType: '03',
      vnp_TxnRef: 'MC23456789A2',
      vnp_Amount: '300000',
      vnp_TransactionNo: '14226112',
      vnp_TransactionDate: '20261231235500',
      vnp_CreateBy: 'an-ha',
      vnp_CreateDate: '20270101002000',
      vnp_IpAddr: '203.0.113.7',
      vnp_OrderInfo: 'Hoan le phi',
      vnp_SecureHash: hmac(
        'r1|2.1.0|refund|DEMOTMN1|03|MC23456789A2|300000|14226112|20261231235500|an-ha|20270101002000|203.0.113.7|Hoan le phi',
      ),
    });
    expect(far.asked[1]).toMatchObject({ vnp_TransactionType: '02', vnp_Amount: '800000' });
    const oracle = new VNPay({ tmnCode: terminal, secureSecret: secret, queryDrAndRefundHost: far.url });
    await oracle.refund({
      vnp_RequestId: 'r1',
      vnp_TransactionType: VnpTransactionType.PARTIAL_REFUND,
      vnp_TxnRef: 'MC23456789A2',
      vnp_Amount: 3000,
      vnp_TransactionNo: 14226112,
      vnp_TransactionDate: 20261231235500,
      vnp_CreateBy: 'an-ha',
      vnp_CreateDate: 20270101002000,
      vnp_IpAddr: '203.0.113.7',
      vnp_OrderInfo: 'Hoan le phi',
    });
    expect(far.asked[2]!.vnp_SecureHash).toBe(far.asked[0]!.vnp_SecureHash);
  });

  it.each([
    ['00', '05', 'waiting'],
    ['00', '06', 'done'],
    ['00', '00', 'done'],
    ['00', '09', 'refused'],
    ['00', '01', 'waiting'],
    ['00', '02', 'unknown'],
    ['94', '05', 'waiting'],
    ['02', '', 'refused'],
    ['03', '', 'refused'],
    ['91', '', 'refused'],
    ['95', '', 'refused'],
    ['97', '', 'refused'],
    ['99', '', 'unknown'],
    ['42', '00', 'unknown'],
  ])('codes %s and %s mean %s', async (vnp_ResponseCode, vnp_TransactionStatus, state) => {
    answer(saidOfRefund, { vnp_ResponseCode, vnp_TransactionStatus });
    expect(await refund()).toMatchObject({ state });
  });

  it('does not take the refund of another amount for its own', async () => {
    answer(saidOfRefund, { vnp_Amount: '800000' });
    expect(await refund()).toEqual({ state: 'unknown', code: 'no-answer' });
  });

  it.each(untrustworthy)('knows nothing, and does not ask again, where the far side %s', async (_, act) => {
    act(saidOfRefund);
    expect(await refund()).toEqual({ state: 'unknown', code: 'no-answer' });
    expect(far.asked).toHaveLength(1);
  });
});
