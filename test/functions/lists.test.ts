import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierPage } from '#shared/api/views.ts';
import { startPortal } from './portal.ts';
import type { Asked, Portal } from './portal.ts';
import { aSubmitted, done, openDraft } from './steps.ts';

let portal: Portal;
const ids: string[] = [];
beforeAll(async () => {
  portal = await startPortal();
  for (let count = 0; count < 60; count += 1) {
    portal.clock.at = new Date(Date.parse('2026-11-23T01:00:00.000Z') + count * 1000).toISOString();
    ids.push(await aSubmitted(portal));
  }
}, 300_000);
afterAll(() => portal.close());

const pages = async (name: 'listDeskDossiers' | 'listMyDossiers', asked: Asked): Promise<string[][]> => {
  const found: string[][] = [];
  let cursor: string | undefined;
  do {
    const query = { ...asked.query, ...(cursor !== undefined && { cursor }) };
    const { status, body } = await portal.call<DossierPage>(name, { ...asked, query });
    expect(status).toBe(200);
    found.push(body.rows.map(({ id }) => id));
    cursor = body.next;
  } while (cursor !== undefined);
  return found;
};

describe('lists', () => {
  it('walk an agency’s whole queue in order, each dossier once, over all shards', async () => {
    const found = await pages('listDeskDossiers', { as: 'reception', query: { view: 'new' } });
    expect(found.length).toBeGreaterThan(2);
    expect(found.flat()).toEqual(ids);
  });

  it('show one’s own newest first, page by page', async () => {
    const found = await pages('listMyDossiers', { as: 'citizen' });
    expect(found.map((page) => page.length)).toEqual([25, 25, 10]);
    expect(found.flat()).toEqual(ids.toReversed());
  });

  it('move a dossier from queue to queue, and the done ones come newest first', async () => {
    const [first = '', second = '', third = ''] = ids;
    portal.clock.at = '2026-11-23T02:00:00.000Z';
    await done(portal, 'actAtDesk', 'reception', first, { type: 'decline', version: 2, reason: 'Sai' });
    portal.clock.at = '2026-11-23T02:00:01.000Z';
    await done(portal, 'actAtDesk', 'reception', second, { type: 'decline', version: 2, reason: 'Sai' });
    await done(portal, 'actAtDesk', 'reception', third, { type: 'accept', version: 2 });
    const view = async (as: string, name: string) =>
      (await pages('listDeskDossiers', { as, query: { view: name } })).flat();
    expect(await view('reception', 'done')).toEqual([second, first]);
    expect(await view('reception', 'processing')).toEqual([third]);
    expect(await view('reception', 'new')).toEqual(ids.slice(3));
    expect(await view('reception-b', 'new')).toEqual([]);
  });

  it('know what is due soon and what is overdue', async () => {
    const view = async (name: string) =>
      (await pages('listDeskDossiers', { as: 'reception', query: { view: name } })).flat();
    // Handed in Monday 08:00 with 8 working hours: due within two working days, Tuesday being a holiday. The accepted one is due on Friday.
    expect(await view('due-soon')).toHaveLength(57);
    expect(await view('overdue')).toEqual([]);
    portal.clock.at = '2026-11-26T01:00:00.000Z';
    expect(await view('overdue')).toHaveLength(57);
    expect(await view('due-soon')).toEqual([ids[2]]);
  });

  it('never show a draft to staff', async () => {
    await openDraft(portal);
    portal.clock.at = '2026-11-23T03:00:00.000Z';
    const found = await pages('listDeskDossiers', { as: 'leader', query: { view: 'new' } });
    expect(found.flat()).toHaveLength(57);
  });

  it('refuse a cursor that is none', async () => {
    const reply = await portal.call('listAccesses', {
      as: 'leader',
      params: { dossierId: ids[4] ?? '' },
      query: { cursor: '!!' },
    });
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } });
  });

  it('log who opened a dossier, newest first', async () => {
    const dossierId = ids[5] ?? '';
    portal.clock.at = '2026-11-23T03:00:00.000Z';
    await portal.call('getDeskDossier', { as: 'reception', params: { dossierId } });
    portal.clock.at = '2026-11-23T03:01:00.000Z';
    await portal.call('getDeskDossier', { as: 'processor', params: { dossierId } });
    const reply = await portal.call('listAccesses', { as: 'leader', params: { dossierId } });
    expect(reply.body).toEqual({
      accesses: [
        { staffId: 'processor', name: 'Cán bộ processor', at: '2026-11-23T03:01:00.000Z', what: 'dossier' },
        { staffId: 'reception', name: 'Cán bộ reception', at: '2026-11-23T03:00:00.000Z', what: 'dossier' },
      ],
    });
  });
});
