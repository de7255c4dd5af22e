import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VNPay } from 'vnpay';
import type { ReturnQueryFromVNPay } from 'vnpay';
import { signatureOf, signedQuery } from '#functions/gateway/payments/vnpay-signature.ts';
import { vnpay } from '#functions/gateway/payments/vnpay.ts';
import { aVnpay, secret, signedByVnpay, terminal } from './vnpay-terminal.ts';

const { readCallback, callbackReply } = aVnpay();

const paid = {
  vnp_Amount: '800000',
  vnp_BankCode: 'NCB',
  vnp_BankTranNo: 'VNP14226112',
  vnp_CardType: 'ATM',
  vnp_OrderInfo: 'Le phi dang ky khai sinh',
  vnp_PayDate: '20270101000000',
  vnp_ResponseCode: '00',
  vnp_TmnCode: terminal,
  vnp_TransactionNo: '14226112',
  vnp_TransactionStatus: '00',
  vnp_TxnRef: 'MC23456789A2',
};
const read = (changes: Record<string, string> = {}) => readCallback(signedByVnpay({ ...paid, ...changes }));

describe('reading what VNPay calls back with', () => {
  it('gives its word whole, with the instant its date means', async () => {
    expect(await read()).toEqual({
      reference: 'MC23456789A2',
      terminal,
      dong: 8000,
      state: 'paid',
      code: '00/00',
      transaction: '14226112',
      at: '2026-12-31T17:00:00.000Z',
    });
  });

  it.each([
    ['00', '00', 'paid'],
    ['24', '02', 'failed'],
    ['11', '02', 'failed'],
    ['51', '02', 'failed'],
    ['09', '01', 'open'],
    ['07', '00', 'in-doubt'],
    ['07', '07', 'in-doubt'],
    ['07', '02', 'in-doubt'],
    ['00', '07', 'in-doubt'],
    ['00', '04', 'in-doubt'],
    ['24', '04', 'in-doubt'],
    ['00', '02', 'in-doubt'],
    ['00', '01', 'in-doubt'],
    ['24', '00', 'in-doubt'],
    ['00', '05', 'in-doubt'],
    ['99', '42', 'in-doubt'],
  ])('codes %s and %s mean %s', async (vnp_ResponseCode, vnp_TransactionStatus, state) => {
    expect(await read({ vnp_ResponseCode, vnp_TransactionStatus })).toMatchObject({ state });
  });

  it.each([
    ['without one code', { vnp_ResponseCode: '' }],
    ['without the other', { vnp_TransactionStatus: '' }],
    ['that asks for a payment', { vnp_Command: 'pay' }],
  ])('what is signed %s is no word of the provider', async (_, changes) => {
    expect(await read(changes)).toBeUndefined();
  });

  it('knows no transaction and no time of an order nobody paid', async () => {
    const word = await read({
      vnp_TransactionNo: '0',
      vnp_PayDate: '',
      vnp_ResponseCode: '24',
      vnp_TransactionStatus: '02',
    });
    expect(word).toEqual({ reference: 'MC23456789A2', terminal, dong: 8000, state: 'failed', code: '24/02' });
  });

  it.each(['', '800050', '8000.00', '-800000', '8e5', '0x10', '800000,800000', ' 800000', '9'.repeat(5000), '９00'])(
    'does not trust the amount "%.20s", signed or not',
    async (vnp_Amount) => expect(await read({ vnp_Amount })).toBeUndefined(),
  );

  it('does not trust a secret of another terminal, nor an unknown terminal', async () => {
    expect(await readCallback(signedByVnpay(paid, 'OTHERSECRET'))).toBeUndefined();
    expect(await read({ vnp_TmnCode: 'UNKNOWN1' })).toBeUndefined();
    expect(await readCallback(signedByVnpay({ ...paid, vnp_TmnCode: 'UNKNOWN1' }, ''))).toBeUndefined();
  });

  it('takes a signature in capitals, and no hash type turns the check off', async () => {
    const query = signedByVnpay(paid);
    expect(await readCallback({ ...query, vnp_SecureHash: query.vnp_SecureHash!.toUpperCase() })).toBeDefined();
    expect(await readCallback({ ...query, vnp_SecureHashType: 'MD5' })).toBeDefined();
    for (const vnp_SecureHash of ['', 'x'.repeat(128), query.vnp_SecureHash!.slice(2), `${query.vnp_SecureHash!}00`])
      expect(await readCallback({ ...paid, vnp_SecureHash })).toBeUndefined();
  });

  it('notices any changed sign of any parameter, any parameter gone, added or doubled', async () => {
    const query = signedByVnpay(paid);
    const names = Object.keys(query) as (keyof typeof paid)[];
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      sign: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ name, at, sign }) => {
        const place = at % query[name]!.length;
        const changed = query[name]!.slice(0, place) + sign + query[name]!.slice(place + 1);
        fc.pre(changed.toLowerCase() !== query[name]!.toLowerCase() || (name as string) !== 'vnp_SecureHash');
        fc.pre(changed !== query[name]);
        expect(await readCallback({ ...query, [name]: changed })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    for (const name of names) {
      const { [name]: value, ...rest } = query;
      expect(await readCallback(rest as Record<string, string>), name).toBeUndefined();
      expect(await readCallback({ ...query, [name]: `${value!},${value!}` }), name).toBeUndefined();
    }
    expect(await readCallback({ ...query, vnp_Extra: '1' })).toBeUndefined();
  });

  it('never throws on what is malformed', async () => {
    const values = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom(...Object.keys(paid))),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800'), fc.constant('9'.repeat(100_000))),
    );
    await fc.assert(
      fc.asyncProperty(values, async (query) => {
        expect(await readCallback(query)).toBeUndefined();
        expect(
          await readCallback({
            ...query,
            vnp_Amount: '800000',
            vnp_TmnCode: terminal,
            vnp_SecureHash: '0'.repeat(128),
          }),
        ).toBeUndefined();
      }),
    );
  });

  it('says that it cannot tell where the secret cannot be read just now', async () => {
    const { readCallback: readNow } = vnpay({
      url: { page: 'https://x.test/', api: 'https://x.test/' },
      secretOf: () => Promise.reject(new Error('down')),
    });
    await expect(readNow!(signedByVnpay(paid))).rejects.toThrow('down');
  });

  it('signs what the vnpay package takes for signed, and reads the same amount', async () => {
    const oracle = new VNPay({ tmnCode: terminal, secureSecret: secret });
    const text = fc.string({ unit: fc.constantFrom(...Array.from("AZaz09 .,-_:/ĐđéấÜ!'()~&=+%")), maxLength: 40 });
    const queries = fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000_000 }),
      info: text,
      bank: text,
      code: fc.constantFrom('00', '24'),
    });
    await fc.assert(
      fc.asyncProperty(queries, async ({ amount, info, bank, code }) => {
        const query: Record<string, string> = {
          ...paid,
          vnp_Amount: String(amount * 100),
          vnp_OrderInfo: info,
          vnp_BankCode: bank,
          vnp_ResponseCode: code,
        };
        const signed = { ...query, vnp_SecureHash: signatureOf(secret, signedQuery(query)) };
        const theirs = oracle.verifyIpnCall({ ...signed } as unknown as ReturnQueryFromVNPay);
        expect([theirs.isVerified, theirs.vnp_Amount]).toEqual([true, amount]);
        expect(await readCallback(signed)).toMatchObject({ dong: amount });
      }),
    );
  });

  it('answers an IPN in VNPay’s own form', () => {
    expect(
      (['confirmed', 'confirmed-before', 'unknown-reference', 'wrong-amount', 'wrong-signature', 'error'] as const).map(
        callbackReply,
      ),
    ).toEqual([
      { RspCode: '00', Message: 'Confirm Success' },
      { RspCode: '02', Message: 'Order already confirmed' },
      { RspCode: '01', Message: 'Order not found' },
      { RspCode: '04', Message: 'Invalid amount' },
      { RspCode: '97', Message: 'Invalid signature' },
      { RspCode: '99', Message: 'Unknown error' },
    ]);
  });
});
