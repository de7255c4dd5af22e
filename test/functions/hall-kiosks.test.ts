import { createHash, randomUUID } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedKiosk, TakenTicket } from '#shared/api/hall-views.ts';
import { hallDay } from '#functions/store/keys.ts';
import { queryAll } from '#functions/store/table.ts';
import { throttle } from '#functions/store/throttle.ts';
import { aSeed } from '#test/support/builders.ts';
import { aHall } from '#test/shared/hall/a-hall.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ ...aSeed(), halls: [aHall, { ...aHall, agencyId: 'phuong-b' }] });
});
afterAll(() => portal.close());

type Refused = { code?: string };
const take = (kiosk: string | undefined, agencyId = 'phuong-a', key: string = randomUUID()) =>
  portal.call<TakenTicket & Refused>('takeTicket', {
    params: { agencyId },
    body: { group: 'A', priority: false, ...(kiosk !== undefined && { kiosk }) },
    key,
  });
const open = (as = 'reception', key: string = randomUUID()) =>
  portal.call<OpenedKiosk & Refused>('openKiosk', { as, key });
const aKiosk = async (as = 'reception') => (await open(as)).body.key;
const closeAll = (as = 'reception', key: string = randomUUID()) =>
  portal.call<{ ended: number } & Refused>('closeKiosks', { as, key });
const openCounter = (as: string) => portal.call('actAtCounter', { as, params: { no: '1' }, body: { type: 'open' } });
const numbersOf = async (agencyId: string) => {
  const items = await queryAll(portal.table, {
    KeyConditionExpression: 'PK = :day',
    ExpressionAttributeValues: { ':day': hallDay(agencyId, portal.clock.at.slice(0, 10)) },
  });
  return items.flatMap(({ type, code }) => (type === 'ticket' ? [code] : []));
};
const everything = async () => {
  const { Items = [] } = await portal.table.db.send(new ScanCommand({ TableName: portal.table.name }));
  return JSON.stringify(Items);
};

let day = 0;
beforeEach(async () => {
  portal.clock.at = new Date(Date.UTC(2026, 10, 23 + (day += 1), 1)).toISOString();
  await Promise.all([closeAll(), closeAll('reception-b')]);
  await Promise.all([openCounter('reception'), openCounter('reception-b')]);
});

describe('a kiosk of a waiting hall', () => {
  it('gives numbers once an officer opened it, on the next day too', async () => {
    const opened = await open();
    expect(opened.body).toEqual({
      agencyId: 'phuong-a',
      key: expect.stringMatching(/^[\w-]{43}$/) as string,
      open: 1,
      oldestEnded: false,
    });
    const taken = await take(opened.body.key);
    expect([taken.status, taken.body.code]).toEqual([200, 'A001']);
    expect(taken.text).not.toContain(opened.body.key);
    portal.clock.at = new Date(Date.parse(portal.clock.at) + 24 * 3_600_000).toISOString();
    await openCounter('reception');
    expect((await take(opened.body.key)).body.code).toBe('A001');
    day += 1;
  });

  it('is closed to whoever has no key, a wrong one, an ended one or that of another hall, and nothing is written', async () => {
    const ended = await aKiosk();
    await closeAll();
    await aKiosk();
    const ofB = await aKiosk('reception-b');
    portal.proxy.passed.length = 0;
    for (const key of [undefined, '', 'x'.repeat(43), createHash('sha256').update(ended).digest('hex'), ended, ofB]) {
      const refused = await take(key);
      expect([refused.status, refused.body.code]).toEqual([403, 'kiosk-closed']);
      expect(refused.text).toContain('Máy lấy số này chưa được mở');
      expect(refused.text).toContain('This ticket kiosk is not open');
    }
    expect([...new Set(portal.proxy.passed.map(({ operation }) => operation))]).toEqual(['GetItem']);
    expect(await numbersOf('phuong-a')).toEqual([]);
    expect((await take(ofB, 'phuong-b')).body.code).toBe('A001');
  });

  it('leaves the bucket of the hall full for its kiosk, however many strangers ask', async () => {
    const kiosk = await aKiosk();
    const refused = await Promise.all(Array.from({ length: 100 }, () => take('y'.repeat(43))));
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([403]));
    expect((await take(kiosk)).status).toBe(200);
  });

  it('stands beside others of its hall, each slowed down by itself', async () => {
    const [one, other] = [await aKiosk(), await aKiosk('processor')];
    const mine = await Promise.all(Array.from({ length: 21 }, () => take(one)));
    expect(mine.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await take(other)).status).toBe(200);
    const bucket = throttle(portal.table, () => portal.clock.at);
    await Promise.all(Array.from({ length: 39 }, () => bucket.take('HALL#phuong-a', 'takeTicket', 60)));
    expect((await take(other)).status).toBe(429);
  });

  it('ends with the ninth that is opened after it, and the others go on', async () => {
    const first = await aKiosk();
    const kiosks: string[] = [];
    for (let count = 2; count <= 8; count += 1) {
      const { body } = await open();
      expect([body.open, body.oldestEnded]).toEqual([count, false]);
      kiosks.push(body.key);
    }
    expect((await take(first)).status).toBe(200);
    const ninth = await open();
    expect([ninth.body.open, ninth.body.oldestEnded]).toEqual([8, true]);
    expect((await take(first)).body.code).toBe('kiosk-closed');
    for (const kiosk of [...kiosks, ninth.body.key]) expect((await take(kiosk)).status).toBe(200);
  });

  it('is opened once for one request, and two at once are two', async () => {
    const key = randomUUID();
    const twins = await Promise.all([open('reception', key), open('reception', key)]);
    expect(twins[0].text).toBe(twins[1].text);
    expect((await open('reception', key)).text).toBe(twins[0].text);
    const both = await Promise.all([open('reception'), open('processor')]);
    expect(both.map(({ body }) => body.open).sort()).toEqual([2, 3]);
    const reused = await closeAll('reception', key);
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect((await take(twins[0].body.key)).status).toBe(200);
  });

  it('is ended with all of its hall, once for one request, and others open after that', async () => {
    const kiosks = [await aKiosk(), await aKiosk('leader')];
    const key = randomUUID();
    expect((await closeAll('processor', key)).body).toEqual({ ended: 2 });
    for (const kiosk of kiosks) expect((await take(kiosk)).body.code).toBe('kiosk-closed');
    const after = await aKiosk();
    expect((await closeAll('processor', key)).body).toEqual({ ended: 2 });
    expect((await take(after)).status).toBe(200);
  });

  it('keeps of its key only the hash', async () => {
    const key = await aKiosk();
    const stored = await everything();
    expect(stored).toContain(createHash('sha256').update(key).digest('hex'));
    expect(stored).not.toContain(key);
  });

  it('answers a number that was asked for again as it did, and not once it is closed', async () => {
    const [kiosk, key] = [await aKiosk(), randomUUID()];
    const taken = await take(kiosk, 'phuong-a', key);
    expect((await take(kiosk, 'phuong-a', key)).text).toBe(taken.text);
    await closeAll();
    expect((await take(kiosk, 'phuong-a', key)).body.code).toBe('kiosk-closed');
    expect(await numbersOf('phuong-a')).toEqual(['A001']);
  });
});
