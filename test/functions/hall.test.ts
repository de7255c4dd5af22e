import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DeskCounter, DeskHall, HallView, KeptHall, OpenedKiosk, TakenTicket } from '#shared/api/hall-views.ts';
import type { Violation } from '#shared/errors.ts';
import { hallDay, hallDeskKey, ticketKey } from '#functions/store/keys.ts';
import { queryAll } from '#functions/store/table.ts';
import { aMember, aSeed } from '#test/support/builders.ts';
import { aHall } from '#test/shared/hall/a-hall.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted } from './steps.ts';

let portal: Portal;
/** People take numbers at each of them in turn. */
const kiosks: string[] = [];
beforeAll(async () => {
  const seed = aSeed();
  portal = await startPortal({ ...seed, staff: [...seed.staff, aMember('admin', ['admin'])], halls: [aHall] });
  for (const as of ['reception', 'leader']) kiosks.push((await portal.call<OpenedKiosk>('openKiosk', { as })).body.key);
});
afterAll(() => portal.close());

const minute = 60_000;
const day = (date: string, time = '01:00') => {
  portal.clock.at = `${date}T${time}:00.000Z`;
};
const pass = (minutes: number) => {
  portal.clock.at = new Date(Date.parse(portal.clock.at) + minutes * minute).toISOString();
};
type Refused = { code?: string };
let taken = 0;
const kiosk = () => kiosks[(taken += 1) % kiosks.length];
const take = (group = 'A', { priority = false, key = randomUUID(), agencyId = 'phuong-a' } = {}) =>
  portal.call<TakenTicket & Refused>('takeTicket', {
    params: { agencyId },
    body: { group, priority, kiosk: kiosk() },
    key,
  });
const at = (no: number, body: object, as = 'reception', key = randomUUID()) =>
  portal.call<{ counter: DeskCounter } & Refused & { current?: unknown }>('actAtCounter', {
    as,
    key,
    params: { no: String(no) },
    body,
  });
const board = async () => (await portal.call<HallView>('getHall', { params: { agencyId: 'phuong-a' } })).body;
const desk = async (as = 'reception') => (await portal.call<DeskHall>('getDeskHall', { as })).body;
const codes = (tickets: { code: string }[]) => tickets.map(({ code }) => code);

describe('a waiting hall', () => {
  it('gives no number while no counter for it is open, says so in both languages, and writes nothing', async () => {
    day('2026-11-23');
    const refused = await take();
    expect([refused.status, refused.body.code]).toEqual([409, 'counter-not-open']);
    expect(refused.text).toContain('Quầy đang đóng');
    expect(refused.text).toContain('The counter is closed');
    await at(1, { type: 'open' });
    expect((await take('B')).body.code).toBe('counter-not-open');
    expect((await desk()).waiting).toEqual([]);
    const items = await queryAll(portal.table, {
      KeyConditionExpression: 'PK = :day',
      ExpressionAttributeValues: { ':day': hallDay('phuong-a', '2026-11-23') },
    });
    expect(items.map(({ type }) => type)).toEqual(['hall-desk']);
  });

  it('gives thirty people at once thirty numbers, from 001 without a gap', async () => {
    day('2026-11-24');
    await at(1, { type: 'open' });
    const taken = await Promise.all(Array.from({ length: 30 }, () => take()));
    expect(taken.map(({ status }) => status)).toEqual(Array(30).fill(200));
    const expected = Array.from({ length: 30 }, (_, index) => `A${String(index + 1).padStart(3, '0')}`);
    expect(taken.map(({ body }) => body.code).sort()).toEqual(expected);
    expect(codes((await desk()).waiting).sort()).toEqual(expected);
    // As many stand before as came before.
    for (const { body } of taken) expect(body.before).toBe(Number(body.code.slice(1)) - 1);
  });

  it('gives one number for one request, however often it is sent', async () => {
    day('2026-11-25');
    await at(1, { type: 'open' });
    const key = randomUUID();
    const ask = () =>
      portal.call<TakenTicket>('takeTicket', {
        params: { agencyId: 'phuong-a' },
        body: { group: 'A', priority: false, kiosk: kiosks[0] },
        key,
      });
    const replies = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(codes((await desk()).waiting)).toEqual(['A001']);
  });

  it('calls, shows on the board, serves and calls the next; the board names nobody', async () => {
    day('2026-11-26');
    await at(1, { type: 'open' });
    await take();
    pass(1);
    await take();
    pass(1);
    await take('A', { priority: true });
    pass(1);
    expect((await at(1, { type: 'next' })).body.counter).toMatchObject({ ticket: { code: 'A003' }, calls: 1 });
    const shown = await board();
    expect(shown).toMatchObject({ date: '2026-11-26', name: { vi: /./ }, ready: [] });
    expect(shown.counters).toEqual([
      { no: 1, groups: ['A'], open: true, ticket: 'A003', serving: false, calledAt: portal.clock.at, calls: 1 },
      { no: 2, groups: ['A', 'B'], open: false, serving: false, calls: 0 },
    ]);
    expect(shown.groups.map(({ letter, waiting, open }) => [letter, waiting, open])).toEqual([
      ['A', 2, true],
      ['B', 0, false],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/reception|holder/);
    await at(1, { type: 'start' });
    expect((await at(1, { type: 'next' })).body.counter.ticket?.code).toBe('A001');
    await at(1, { type: 'miss' });
    expect(codes((await desk()).missed)).toEqual(['A001']);
    expect((await at(1, { type: 'call', ticket: 'A001' })).body.counter.ticket?.code).toBe('A001');
    expect((await at(1, { type: 'transfer', group: 'B' })).status).toBe(200);
    expect((await desk()).waiting).toMatchObject([
      { code: 'A001', group: 'B' },
      { code: 'A002', group: 'A' },
    ]);
  });

  it('lets two officers who call at once have two people, and refuses the second of one', async () => {
    day('2026-11-27');
    await Promise.all([at(1, { type: 'open' }), at(2, { type: 'open' }, 'processor')]);
    for (let count = 0; count < 4; count += 1) await take();
    const both = await Promise.all([at(1, { type: 'next' }), at(2, { type: 'next' }, 'processor')]);
    expect(both.map(({ body }) => body.counter.ticket?.code).sort()).toEqual(['A001', 'A002']);
    const same = await Promise.all([
      at(1, { type: 'call', ticket: 'A004' }),
      at(2, { type: 'call', ticket: 'A004' }, 'processor'),
    ]);
    expect(same.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(same.find(({ status }) => status === 409)?.body.code).toBe('ticket-called');
    expect(codes((await desk()).waiting)).toEqual(['A003']);
  });

  it('opens a counter for one of two who want it, and refuses what others try there', async () => {
    day('2026-11-28');
    const both = await Promise.all([at(1, { type: 'open' }), at(1, { type: 'open' }, 'processor')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const other = both[0].status === 200 ? 'processor' : 'reception';
    const refused = await at(1, { type: 'next' }, other);
    expect([refused.status, refused.body.code]).toEqual([409, 'counter-held']);
    const owner = other === 'processor' ? 'reception' : 'processor';
    expect((await at(1, { type: 'next' }, owner)).body.code).toBe('nobody-waiting');
    expect((await at(2, { type: 'next' }, owner)).body.code).toBe('counter-not-open');
    expect((await at(7, { type: 'open' }, owner)).status).toBe(404);
    expect((await at(1, { type: 'close' }, 'leader')).status).toBe(200);
    expect((await at(1, { type: 'open' }, other)).status).toBe(200);
  });

  it('calls nobody twice when an answer was lost and the key was pressed again', async () => {
    day('2026-11-29');
    await at(1, { type: 'open' });
    await take();
    await take();
    const key = randomUUID();
    const [first, again] = [
      await at(1, { type: 'next' }, 'reception', key),
      await at(1, { type: 'next' }, 'reception', key),
    ];
    expect(again.text).toBe(first.text);
    expect(codes((await desk()).waiting)).toEqual(['A002']);
  });

  it('begins at 001 after midnight in Vietnam, with every counter closed', async () => {
    day('2026-11-30', '16:59');
    await at(1, { type: 'open' });
    await take();
    expect((await take()).body.code).toBe('A002');
    pass(1);
    expect((await board()).date).toBe('2026-12-01');
    expect((await board()).counters.map(({ open }) => open)).toEqual([false, false]);
    expect((await desk()).waiting).toEqual([]);
    await at(1, { type: 'open' });
    expect((await take()).body.code).toBe('A001');
  });

  it('loses no counter that somebody is at and no group that is waited for, and says why', async () => {
    day('2026-12-03');
    await at(2, { type: 'open' });
    await take();
    await at(2, { type: 'next' });
    await take('B');
    const params = { agencyId: 'phuong-a' };
    const { body: kept } = await portal.call<KeptHall>('getAdminHall', { as: 'admin', params });
    const { groups, counters, priorityInARow } = kept.hall;
    const save = (changes: object) =>
      portal.call<{ violations?: Violation[]; version?: number }>('saveHall', {
        as: 'admin',
        params,
        body: { groups, counters, priorityInARow, version: kept.version, ...changes },
      });
    const [first] = counters;
    const without = await save({ counters: [{ ...first, groups: ['A', 'B'] }] });
    expect(without.body.violations).toEqual([
      {
        path: 'counters',
        rule: 'counter-in-use',
        message: {
          vi: 'Quầy 2 đang có người trực (Cán bộ reception). Chờ quầy đóng rồi mới bỏ quầy này.',
          en: 'Counter 2 is in use (Cán bộ reception). Take it out once it is closed.',
        },
      },
    ]);
    const withoutGroup = await save({ groups: groups.slice(0, 1), counters: [first, { no: 2, groups: ['A'] }] });
    expect(withoutGroup.body.violations?.map(({ path, rule, message }) => [path, rule, message.vi])).toEqual([
      ['groups', 'group-waiting', expect.stringMatching(/^Nhóm B hôm nay còn 1 người chờ/)],
    ]);
    await at(2, { type: 'finish' });
    await at(2, { type: 'call', ticket: 'B001' });
    await at(2, { type: 'finish' });
    await at(2, { type: 'close' });
    expect((await save({ groups: groups.slice(0, 1), counters: [first] })).status).toBe(200);
    await portal.call('saveHall', {
      as: 'admin',
      params,
      body: { groups, counters, priorityInARow, version: kept.version + 1 },
    });
  });

  it('lets whoever is at a counter that is no longer there leave it, and nobody called there is forgotten', async () => {
    day('2026-12-04');
    await at(1, { type: 'open' }, 'processor');
    for (let count = 0; count < 3; count += 1) await take();
    await at(1, { type: 'next' }, 'processor');
    await at(1, { type: 'close' }, 'leader');
    const today = hallDay('phuong-a', '2026-12-04');
    /** Counter 3, taken out of the hall while somebody was called to it. */
    const stranded = async (code: string) => {
      const Key = ticketKey(today, 'waiting', code);
      const { name: TableName, db } = portal.table;
      const { Attributes } = await db.send(new DeleteCommand({ TableName, Key, ReturnValues: 'ALL_OLD' }));
      const { PK: _, SK: __, type: ___, expiresAt, ...ticket } = Attributes ?? {};
      const held = { holder: { staffId: 'reception', name: 'Cán bộ reception' }, ticket, serving: false };
      const counted = { calls: 1, inARow: 0, version: 1, expiresAt: expiresAt as number };
      const Item = { ...hallDeskKey(today, 3), type: 'hall-desk', no: 3, ...held, ...counted };
      await db.send(new PutCommand({ TableName, Item }));
    };
    await stranded('A001');
    expect((await desk()).counters[2]).toMatchObject({ no: 3, groups: [], ticket: { code: 'A001' } });
    expect((await at(3, { type: 'next' })).status).toBe(404);
    expect((await at(3, { type: 'close' }, 'processor')).body.code).toBe('counter-held');
    expect((await at(3, { type: 'close' })).status).toBe(200);
    expect(codes((await desk()).waiting)).toEqual(['A001', 'A002', 'A003']);
    expect((await desk()).counters.map(({ no }) => no)).toEqual([1, 2]);
    expect((await at(3, { type: 'open' })).status).toBe(404);
    await stranded('A002');
    expect((await at(1, { type: 'open' })).status).toBe(200);
    expect((await at(1, { type: 'next' })).body.counter.ticket?.code).toBe('A001');
    expect((await at(3, { type: 'finish' })).status).toBe(200);
    expect((await at(3, { type: 'close' }, 'leader')).status).toBe(200);
    expect(codes((await desk()).waiting)).toEqual(['A003']);
  });

  it('shows codes of results to hand over, and no hall where a unit has none', async () => {
    day('2026-12-05');
    await aSubmitted(portal);
    expect((await board()).ready).toEqual([]);
    const nowhere = await portal.call('getHall', { params: { agencyId: 'phuong-b' } });
    expect(nowhere.status).toBe(404);
    expect((await take('A', { agencyId: 'phuong-b' })).status).toBe(404);
    expect((await take('Z')).status).toBe(404);
    expect((await portal.call('getDeskHall', { as: 'reception-b' })).status).toBe(404);
    const { body, headers } = await portal.call<{ halls: unknown[] }>('listHalls');
    expect(body.halls).toMatchObject([{ agencyId: 'phuong-a' }]);
    expect(headers['cache-control']).toBe('public, max-age=60');
  });
});
