import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskFilters } from '#shared/api/routes-filters.ts';
import type { DossierPage } from '#shared/api/views.ts';
import { aSeed } from '#test/support/builders.ts';
import { startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';

let portal: Portal;
const held: string[] = [];
let otherService = '';

/** The ward offers another service too. */
const seed = () => {
  const all = aSeed();
  const [copies] = all.services;
  if (!copies) throw new Error('the seed has no service');
  return { ...all, services: [...all.services, { ...copies, id: 'chung-thuc', code: '9.000009' }] };
};

beforeAll(async () => {
  portal = await startPortal(seed());
  for (let count = 0; count < 3; count += 1) {
    const dossierId = await aSubmitted(portal);
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    await done(portal, 'actAtDesk', count === 2 ? 'processor2' : 'processor', dossierId, { type: 'claim', version: 3 });
    held.push(dossierId);
  }
  otherService = await aSubmitted(portal, { body: { serviceId: 'chung-thuc' } });
});
afterAll(() => portal.close());

type Listed = DossierPage & { read?: number };
const list = (as: string, query: Record<string, string>) => portal.call<Listed>('listDeskDossiers', { as, query });
const ids = async (as: string, query: Record<string, string>) =>
  (await list(as, query)).body.rows.map(({ id }) => id).toSorted();

describe('a queue of one service', () => {
  it('has that service’s dossiers, wherever they are in their lives', async () => {
    expect(await ids('reception', { view: 'new', serviceId: 'chung-thuc' })).toEqual([otherService]);
    expect(await ids('reception', { view: 'new', serviceId: 'cap-ban-sao' })).toEqual([]);
    expect(await ids('reception', { view: 'processing', serviceId: 'cap-ban-sao' })).toEqual(held.toSorted());
    expect(await ids('reception', { view: 'overdue', serviceId: 'chung-thuc' })).toEqual([]);
    expect(await ids('reception-b', { view: 'new', serviceId: 'chung-thuc' })).toEqual([]);
  });

  it('is seen where it is received and where it is decided, and moves on with its dossier', async () => {
    const dossierId = await aSubmitted(portal, { body: { serviceId: 'cap-phep' } });
    for (const as of ['reception-centre', 'leader-x'])
      expect(await ids(as, { view: 'new', serviceId: 'cap-phep' }), as).toEqual([dossierId]);
    await done(portal, 'actAtDesk', 'reception-centre', dossierId, { type: 'accept', version: 2 });
    for (const as of ['reception-centre', 'leader-x']) {
      expect(await ids(as, { view: 'new', serviceId: 'cap-phep' }), as).toEqual([]);
      expect(await ids(as, { view: 'processing', serviceId: 'cap-phep' }), as).toEqual([dossierId]);
    }
  });
});

describe('a queue of what one colleague holds', () => {
  it('has what they hold of it, and says of how many that is', async () => {
    const { body } = await list('leader', { view: 'processing', holder: 'processor2' });
    expect(body).toMatchObject({ rows: [{ id: held[2] }], read: 1 });
    expect(await ids('leader', { view: 'processing', holder: 'processor' })).toEqual(held.slice(0, 2).toSorted());
    expect(await ids('leader', { view: 'waiting', holder: 'processor' })).toEqual([]);
    expect(await ids('leader', { view: 'processing', holder: 'processor', serviceId: 'chung-thuc' })).toEqual([]);
    expect(await ids('processor', { view: 'mine', serviceId: 'cap-ban-sao' })).toEqual(held.slice(0, 2).toSorted());
  });

  it('shows nothing of another agency’s, and nobody holds what is done', async () => {
    expect(await ids('reception-b', { view: 'processing', holder: 'processor' })).toEqual([]);
    const done = await list('leader', { view: 'done', holder: 'processor' });
    expect(done).toMatchObject({ status: 422, body: { violations: [{ path: 'holder', rule: 'nobody-holds' }] } });
  });
});

describe('filters one keeps', () => {
  const filter = {
    id: '0193a5c0-7d5e-7000-8000-000000000009',
    name: 'Sao y quá hạn',
    view: 'overdue',
    serviceId: 'cap-ban-sao',
  };
  const kept = async (as: string) => (await portal.call<DeskFilters>('getDeskFilters', { as })).body;
  const save = (as: string, body: unknown) => portal.call<DeskFilters>('saveDeskFilters', { as, body });

  it('are there again, for oneself alone', async () => {
    expect(await kept('reception')).toEqual({ version: 0, filters: [] });
    const saved = await save('reception', { version: 0, filters: [filter], first: filter.id });
    expect(saved.body).toEqual({ version: 1, filters: [filter], first: filter.id });
    expect(await kept('reception')).toEqual(saved.body);
    expect(await kept('leader')).toEqual({ version: 0, filters: [] });
  });

  it('sent again are as good, and from an older window are refused with what is kept', async () => {
    const again = await save('reception', { version: 0, filters: [filter], first: filter.id });
    expect(again).toMatchObject({ status: 200, body: { version: 1 } });
    const older = await save('reception', { version: 0, filters: [] });
    expect(older).toMatchObject({ status: 409, body: { code: 'edited-meanwhile', current: { version: 1 } } });
    expect((await kept('reception')).filters).toHaveLength(1);
    expect((await save('reception', { version: 1, filters: [] })).body).toEqual({ version: 2, filters: [] });
  });

  it('are at most twenty, each with a name', async () => {
    const many = Array.from({ length: 21 }, () => filter);
    expect((await save('leader', { version: 0, filters: many })).status).toBe(422);
    expect((await save('leader', { version: 0, filters: [{ ...filter, name: ' ' }] })).status).toBe(422);
    expect((await save('leader', { version: 0, filters: [{ ...filter, view: 'all' }] })).status).toBe(422);
    expect(await kept('leader')).toEqual({ version: 0, filters: [] });
  });
});
