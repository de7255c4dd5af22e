import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VNPay, VnpLocale, type ReturnQueryFromVNPay } from 'vnpay';
import { signedQuery } from '#infra/local/payment-sandbox/signature.ts';
import { aMerchant, hmac, secret, signedVector, terminal, vector, vectorHash, type Merchant } from './a-merchant.ts';

let merchant: Merchant;
beforeEach(async () => {
  merchant = await aMerchant();
});
afterEach(() => merchant.close());

const right = `${vector}&vnp_SecureHash=${vectorHash}`;
const codeOf = async (reply: Response) => [reply.status, /<code>(\d+)<\/code>/.exec(await reply.text())?.[1]];
const locationOf = (reply: Response) => new URL(reply.headers.get('location') ?? '');

describe('the signature of a payment', () => {
  it('is that of the protocol’s example', () => {
    const params = Object.fromEntries(new URLSearchParams(vector));
    expect(signedQuery(secret, params)).toBe(right);
    expect(signedQuery(secret, { ...params, vnp_BankCode: '', vnp_SecureHash: 'x', other: 'y' })).toBe(right);
  });

  it('encodes as PHP does what other languages leave bare', () => {
    expect(signedQuery(secret, { vnp_A: "a b!'()*~-_." })).toMatch(/^vnp_A=a\+b%21%27%28%29%2A%7E-_\.&/);
  });

  it('lets nothing through that was changed, added, left out or signed by another', async () => {
    const tampered = [
      right.replace('800000', '100000'),
      right.replace('0001-1&', '0001-2&'),
      right.replace('example.test', 'elsewhere.test'),
      right.replace('091500', '234500'),
      right.replace('&vnp_OrderType=other', ''),
      `${right}&vnp_BankCode=NCB`,
      vector,
      `${vector}&vnp_SecureHash=`,
      `${vector}&vnp_SecureHash=${vectorHash.replace('3d', '3e')}`,
      `${vector}&vnp_SecureHash=${vectorHash.slice(0, -1)}`,
      `${vector}&vnp_SecureHash=${hmac(vector, 'ANOTHER')}`,
      right.replace('DEMOTMN1', 'DEMOTMN2'),
    ];
    for (const query of tampered) {
      expect([query, ...(await codeOf(await merchant.open(query)))]).toEqual([query, 400, '97']);
      expect(await codeOf(await merchant.choose(query, 'success'))).toEqual([400, '97']);
    }
    expect([await merchant.ledger(), merchant.notices]).toEqual([[], []]);
  });

  it('does not make right what is wrong in itself', async () => {
    const wrong: [string, string, string][] = [
      ['vnp_Version=2.1.0', 'vnp_Version=2.0.0', '03'],
      ['vnp_Command=pay', 'vnp_Command=genqr', '03'],
      ['800000', '800050', '03'],
      ['800000', '0', '03'],
      ['VND', 'USD', '03'],
      ['20261123091500', '20261323091500', '03'],
      ['&vnp_IpAddr=127.0.0.1', '', '03'],
      ['le+phi', 'l%E1%BB%87+ph%C3%AD', '03'],
      ['DEMOTMN1', 'DEMO', '02'],
      ['20261123091500', '20261123090500', '11'],
    ];
    for (const [from, to, code] of wrong) {
      const reply = await merchant.open(signedVector([from, to]));
      expect([to, ...(await codeOf(reply))]).toEqual([to, 400, code]);
    }
  });

  it('is over each name once', async () => {
    expect(await codeOf(await merchant.open(`vnp_Amount=100&${right}`))).toEqual([400, '03']);
  });

  it('is made alike by another implementation', async () => {
    const vnpay = new VNPay({ tmnCode: terminal, secureSecret: secret, vnpayHost: merchant.url() });
    const url = vnpay.buildPaymentUrl({
      vnp_Amount: 8000,
      vnp_IpAddr: '127.0.0.1',
      vnp_ReturnUrl: 'http://example.test/ket-qua?lang=vi',
      vnp_TxnRef: 'from-elsewhere',
      vnp_OrderInfo: 'Le phi: ho so 1, lan 2',
      vnp_CreateDate: 20_261_123_090_000,
      vnp_ExpireDate: 20_261_123_091_500,
      vnp_Locale: VnpLocale.EN,
    });
    const reply = await merchant.choose(new URL(url).search.slice(1), 'success');
    const location = locationOf(reply);
    expect([reply.status, location.searchParams.get('lang')]).toEqual([303, 'vi']);
    location.searchParams.delete('lang');
    for (const query of [location.search, merchant.notices[0] ?? '']) {
      const told = Object.fromEntries(new URLSearchParams(query)) as unknown as ReturnQueryFromVNPay;
      expect(vnpay.verifyIpnCall(told)).toMatchObject({ isVerified: true, isSuccess: true, vnp_Amount: 8000 });
    }
  });
});

describe('the page of a payment', () => {
  it('shows amount, purpose and reference in the language asked for', async () => {
    const vi = await (await merchant.open(right)).text();
    expect(vi).toContain('<html lang="vi">');
    expect(vi).toMatch(/8\.000\s₫/);
    expect(vi).toContain('Thanh toan le phi ho so H52-261123-0001');
    expect(vi).toContain('H52-261123-0001-1');
    const en = await merchant.open(signedVector(['0001-1', '0001-2'], ['Locale=vn', 'Locale=en']));
    expect(await en.text()).toMatch(/<html lang="en">[\s\S]*₫8,000[\s\S]*Insufficient funds/);
  });

  it('records nothing but that it was opened', async () => {
    await merchant.open(right);
    await merchant.open(right);
    expect(await merchant.ledger()).toMatchObject([{ outcome: null, debited: 0, ipns: [] }]);
  });

  it('refuses a reference that was another payment’s today, and one already used', async () => {
    await merchant.open(right);
    expect(await codeOf(await merchant.open(signedVector(['800000', '900000'])))).toEqual([400, '01']);
    await merchant.choose(right, 'cancel');
    expect(await codeOf(await merchant.open(right))).toEqual([400, '01']);
  });

  it('takes only an outcome that it offers', async () => {
    expect(await codeOf(await merchant.choose(right, 'expired'))).toEqual([400, '03']);
    expect(await merchant.ledger()).toMatchObject([{ outcome: null }]);
  });
});

describe('a choice', () => {
  it.each([
    ['success', 8000, '00', '00', '14000001', 'VNP14000001'],
    ['fraud', 8000, '07', '07', '14000001', 'VNP14000001'],
    ['insufficient', 0, '51', '02', '14000001', null],
    ['cancel', 0, '24', '02', '0', null],
  ])('%s moves %i đồng and tells merchant and browser the same', async (outcome, debited, code, status, no, bankNo) => {
    const location = locationOf(await merchant.choose(right, outcome));
    expect(location.origin + location.pathname).toBe('https://example.test/thanh-toan/ket-qua');
    const [said = ''] = merchant.notices;
    expect(location.search.slice(1)).toBe(said);
    const told = new URLSearchParams(said);
    const names = ['ResponseCode', 'TransactionStatus', 'TransactionNo', 'BankTranNo', 'Amount', 'PayDate'];
    expect(names.map((name) => told.get(`vnp_${name}`))).toEqual([
      code,
      status,
      no,
      bankNo,
      '800000',
      '20261123090500',
    ]);
    const [text = '', hash] = said.split('&vnp_SecureHash=');
    expect(hash).toBe(hmac(text));
    expect(text.split('&')).toEqual(text.split('&').sort());
    expect(await merchant.ledger()).toMatchObject([{ debited, ipns: [{ state: 'confirmed' }] }]);
  });

  it('closing the window tells the merchant alone; silence tells nobody, and both took the money', async () => {
    const closed = await merchant.choose(right, 'close');
    expect([closed.status, closed.headers.get('location'), merchant.notices.length]).toEqual([200, null, 1]);
    const silent = await merchant.choose(signedVector(['0001-1', '0001-2']), 'silence');
    expect([silent.status, merchant.notices.length]).toEqual([200, 1]);
    expect(await silent.text()).toContain('Cổng không được báo');
    await merchant.later(24 * 60);
    expect(merchant.notices.length).toBe(1);
    expect(await merchant.ledger('H52-261123-0001-2')).toMatchObject([{ debited: 8000, ipns: [] }]);
  });

  it('counts once, however often and whatever is chosen again', async () => {
    const replies = await Promise.all(['success', 'success', 'cancel'].map((one) => merchant.choose(right, one)));
    expect(new Set(replies.map((reply) => reply.headers.get('location'))).size).toBe(1);
    expect(merchant.notices.length).toBe(1);
  });

  it('that nobody makes in time is told as 11', async () => {
    await merchant.open(right);
    expect((await merchant.control('expire', { reference: 'H52-261123-0001-1' })).status).toBe(200);
    expect(merchant.notices[0]).toContain('vnp_ResponseCode=11');
    expect(await merchant.ledger()).toMatchObject([{ outcome: 'expired', debited: 0 }]);
  });
});
