import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aMerchant, hmac, paymentOf, type Merchant } from './a-merchant.ts';

let merchant: Merchant;
beforeEach(async () => {
  merchant = await aMerchant();
});
afterEach(() => merchant.close());

const reference = 'an-attempt-1';
const pay = () => merchant.choose(paymentOf(reference), 'success');
const plan = async (ipn: object, of = reference) =>
  expect((await merchant.control('plan', { reference: of, ipn })).status).toBe(200);
const ipns = async () => (await merchant.ledger(reference))[0]?.ipns ?? [];
const isSigned = (notice: string, key?: string) => {
  const [text = '', hash] = notice.split('&vnp_SecureHash=');
  return hash === hmac(text, key);
};

describe('a notification', () => {
  it.each([['01'], ['04'], ['97'], ['99'], [500], ['nonsense']])(
    'answered %s is sent again after five minutes, the same to the byte',
    async (answer) => {
      merchant.answers.unshift(answer);
      await pay();
      await merchant.later(4.9);
      expect(merchant.notices.length).toBe(1);
      await merchant.later(0.2);
      expect(merchant.notices.length).toBe(2);
      expect(merchant.notices[1]).toBe(merchant.notices[0]);
      expect((await ipns()).map(({ state, attempts }) => [state, attempts.length])).toEqual([['confirmed', 2]]);
    },
  );

  it('never answered is sent again too', async () => {
    await merchant.close();
    merchant = await aMerchant(1000);
    merchant.answers.unshift('never');
    await pay();
    await merchant.later(5.1);
    expect((await ipns())[0]?.attempts.map(({ status }) => status)).toEqual([null, 200]);
  });

  it.each(['00', '02'])('answered %s is never sent again', async (answer) => {
    merchant.answers[0] = answer;
    await pay();
    await merchant.later(60);
    expect(merchant.notices.length).toBe(1);
  });

  it('is repeated ten times and then given up', async () => {
    merchant.answers[0] = '99';
    await pay();
    for (let times = 0; times < 15; times += 1) await merchant.later(5);
    expect(merchant.notices.length).toBe(11);
    expect(await ipns()).toMatchObject([{ state: 'given-up' }]);
  });

  it('goes on after a restart, and when the clock is moved back', async () => {
    merchant.answers.unshift('99', '99');
    await pay();
    await merchant.restart();
    await merchant.later(5.1);
    expect(merchant.notices.length).toBe(2);
    await merchant.later(-60 * 24);
    expect(merchant.notices.length).toBe(3);
    expect(await ipns()).toMatchObject([{ state: 'confirmed' }]);
  });

  it('that the end of the sandbox cuts short was not sent', async () => {
    merchant.answers[0] = 'never';
    const choice = pay().catch(() => undefined);
    await expect.poll(() => merchant.notices.length).toBe(1);
    await merchant.restart();
    expect([await choice, await ipns()]).toMatchObject([undefined, [{ state: 'due', attempts: [] }]]);
    merchant.answers[0] = '00';
    await merchant.tick();
    expect(await ipns()).toMatchObject([{ state: 'confirmed', attempts: [{ status: 200 }] }]);
  });

  it('is answered before the browser is sent back, or comes only later, as planned', async () => {
    await pay();
    expect(merchant.notices.length).toBe(1);
    await plan({ order: 'after-redirect' }, 'an-attempt-2');
    const reply = await merchant.choose(paymentOf('an-attempt-2'), 'success');
    await merchant.tick();
    expect([reply.status, merchant.notices.length]).toEqual([303, 1]);
    await merchant.later(0.1);
    expect(merchant.notices.length).toBe(2);
  });

  it('is lost as often as planned, each time as if nobody had answered', async () => {
    await plan({ lost: 2 });
    await pay();
    await merchant.later(5.1);
    expect(merchant.notices.length).toBe(0);
    await merchant.later(5.1);
    expect(merchant.notices.length).toBe(1);
    expect((await ipns())[0]?.attempts.map(({ status }) => status)).toEqual([null, null, 200]);
  });

  it('never arrives if every sending is lost', async () => {
    await plan({ lost: 11 });
    await pay();
    for (let times = 0; times < 15; times += 1) await merchant.later(5);
    expect([merchant.notices, await ipns()]).toMatchObject([[], [{ state: 'given-up' }]]);
  });

  it('comes many times at once, late, and again much later, as planned for all references', async () => {
    await plan({ copies: 50, delaySeconds: 120, replayAfterSeconds: 86_400 }, '*');
    await pay();
    await merchant.later(1.9);
    expect(merchant.notices.length).toBe(0);
    await merchant.later(0.2);
    expect([merchant.notices.length, new Set(merchant.notices).size]).toEqual([50, 1]);
    await merchant.later(60 * 24);
    expect([merchant.notices.length, new Set(merchant.notices).size]).toEqual([51, 1]);
  });

  it('says another amount or another terminal under a right signature, or the truth under a broken one', async () => {
    await plan({ dong: 1000 });
    const back = await pay();
    expect([merchant.notices[0]?.includes('vnp_Amount=100000&'), isSigned(merchant.notices[0] ?? '')]).toEqual([
      true,
      true,
    ]);
    expect(back.headers.get('location')).toContain('vnp_Amount=800000&');
    expect(await merchant.ledger(reference)).toMatchObject([{ debited: 8000 }]);

    await plan({ terminal: 'OTHERTMN' }, 'an-attempt-2');
    await merchant.choose(paymentOf('an-attempt-2'), 'success');
    expect(merchant.notices[1]).toContain('vnp_TmnCode=OTHERTMN&');
    expect(isSigned(merchant.notices[1] ?? '', 'SECRET-OF-OTHERTMN')).toBe(true);

    await plan({ signature: 'broken' }, 'an-attempt-3');
    await merchant.choose(paymentOf('an-attempt-3'), 'success');
    expect(merchant.notices[2]).toContain('vnp_Amount=800000&');
    expect(isSigned(merchant.notices[2] ?? '')).toBe(false);
  });

  it('is sent again at once when told to, and its answer given', async () => {
    await pay();
    merchant.answers[0] = '02';
    const reply = await merchant.control('resend', { reference });
    expect(await reply.json()).toEqual({ status: 200, answer: '{"RspCode":"02","Message":""}' });
    expect(merchant.notices[1]).toBe(merchant.notices[0]);
    expect((await merchant.control('resend', { reference: 'unknown' })).status).toBe(404);
  });
});

describe('the control', () => {
  it('puts the provider out of order for so many requests', async () => {
    await merchant.control('plan', { outage: { requests: 2 } });
    expect((await merchant.open(paymentOf(reference))).status).toBe(503);
    await merchant.restart();
    expect((await pay()).status).toBe(503);
    expect((await pay()).status).toBe(303);
    await merchant.control('plan', { outage: { requests: 1, answer: 'never' } });
    await expect(
      merchant.ask('/merchant_webapi/api/transaction', { method: 'POST', signal: AbortSignal.timeout(200) }),
    ).rejects.toThrow('timeout');
    expect((await merchant.open(paymentOf('an-attempt-2'))).status).toBe(200);
  });

  it('names what is wrong with a plan', async () => {
    const reply = await merchant.control('plan', { reference, ipn: { lots: 3 } });
    expect([reply.status, await reply.text()]).toEqual([400, expect.stringContaining('lots')]);
    expect((await merchant.control('nothing', {})).status).toBe(404);
  });

  it('obeys no form of another page and no other name of this machine', async () => {
    const form = { method: 'POST', body: JSON.stringify({ reference: '*', ipn: { lost: 11 } }) };
    expect((await merchant.ask('/control/plan', form)).status).toBe(403);
    const headers = { host: 'rebound.example', 'content-type': 'application/json' };
    const rebound = request(`${merchant.url()}/control/plan`, { method: 'POST', headers }).end(form.body);
    const [reply] = (await once(rebound, 'response')) as [IncomingMessage];
    reply.resume();
    expect(reply.statusCode).toBe(403);
    await pay();
    expect(merchant.notices.length).toBe(1);
  });
});
