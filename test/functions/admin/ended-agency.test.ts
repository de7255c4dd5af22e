import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AgencyView } from '#shared/api/office-views.ts';
import type { DeskDossierView, DossierPage, DossierView } from '#shared/api/views.ts';
import type { DossierEvent } from '#shared/dossier/dossier.ts';
import { openDossier } from '#shared/dossier/open-dossier.ts';
import { sealOutcome, verifyChain } from '#shared/dossier/seal.ts';
import { uuidV7 } from '#functions/new-id.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { dossierItem } from '#functions/store/dossier-item.ts';
import { dossiers } from '#functions/store/dossiers.ts';
import { eventKey } from '#functions/store/keys.ts';
import { randomBytes } from 'node:crypto';
import { onPaper } from '#test/support/builders.ts';
import { aDraftToSubmit, aSubmitted, done } from '../steps.ts';
import { officeSeed, startOffice } from './office.ts';
import type { Office } from './office.ts';

let office: Office;
type Act = (as: string, dossierId: string, body: Record<string, unknown>) => Promise<unknown>;
let desk: Act;
let search: (event: unknown) => Promise<unknown>;

/** Monday after the last day of phuong-a, at midnight. */
const after = '2026-11-29T17:00:00.000Z';

beforeAll(async () => {
  office = await startOffice(onPaper(officeSeed()));
  desk = (as, dossierId, body) => done(office.portal, 'actAtDesk', as, dossierId, body);
  search = (await import('#functions/on/search-due.ts')).handler as typeof search;
});
afterAll(() => office.close());

const folderOf = async (dossierId: string) => {
  const store = dossiers(office.portal.table, () => after);
  return (await store.openFor({ kind: 'system', name: 'test' }, dossierId, 'with-events')).folder;
};
const moves = (events: readonly DossierEvent[]) => events.filter(({ action }) => action === 'transfer');
const queue = async (as: string, view: string) =>
  (await office.done<DossierPage>('listDeskDossiers', { as, query: { view } })).rows.map(({ id }) => id);
const opens = async (as: string, dossierId: string) =>
  (await office.portal.call<DeskDossierView>('getDeskDossier', { as, params: { dossierId } })).status;
const open = async (agencyId: string) =>
  (await office.done<AgencyView>('getAgency', { as: 'admin', params: { agencyId } })).openDossiers;

const accepted = async () => {
  const id = await aSubmitted(office.portal);
  await desk('reception', id, { type: 'accept', version: 2 });
  return id;
};
const claimed = async () => {
  const id = await accepted();
  await desk('processor', id, { type: 'claim', version: 3 });
  return id;
};
const resolved = async () => {
  const id = await claimed();
  await desk('leader', id, { type: 'resolve', version: 4 });
  return id;
};

describe('a unit that ends', () => {
  const ids: Record<string, string> = {};
  const follow = () => office.follow({ act: 'end-agency', agencyId: 'phuong-a', at: after });

  beforeAll(async () => {
    ids.new = await aSubmitted(office.portal);
    ids.accepted = await accepted();
    ids.processing = await claimed();
    ids.waiting = await claimed();
    await desk('processor', ids.waiting, {
      type: 'request-supplement',
      version: 4,
      items: [{ kind: 'field', ref: 'fullName', reason: 'Ghi đủ họ tên' }],
    });
    ids.resolved = await resolved();
    ids.over = await aSubmitted(office.portal);
    await desk('reception', ids.over, { type: 'decline', version: 2, reason: 'Sai thẩm quyền' });
    ids.draft = await aDraftToSubmit(office.portal);
    const Records = [
      { messageId: '1', body: JSON.stringify({ dossierId: ids.new, seq: 2, action: 'submit', at: after }) },
    ];
    await search({ Records });
    await office.done('reorganiseAgencies', {
      as: 'admin',
      body: {
        lastDay: '2026-11-29',
        ends: [{ agencyId: 'phuong-a', version: 0 }],
        begins: [],
        successorIds: ['phuong-b'],
        dossiersTo: 'phuong-b',
        basis: 'NQ 1/2026',
      },
    });
  });

  it('keeps its dossiers until its last day is over', async () => {
    expect(await office.follow({ act: 'end-agency', agencyId: 'phuong-a', at: '2026-11-29T16:59:59.000Z' })).toEqual({
      batchItemFailures: [],
    });
    expect(await office.midnight('2026-11-28T17:00:00Z')).toBe(0);
    expect(await open('phuong-a')).toEqual({ count: 5, more: false });
    expect(await open('phuong-b')).toEqual({ count: 0, more: false });
  });

  it('leaves them to its successor at midnight, each with an event, its status and its due date', async () => {
    const before = new Map(
      await Promise.all(Object.entries(ids).map(async ([name, id]) => [name, await folderOf(id)] as const)),
    );
    expect(await office.midnight('2026-11-29T17:00:00Z')).toBe(1);
    expect(await open('phuong-a')).toEqual({ count: 0, more: false });
    expect(await open('phuong-b')).toEqual({ count: 5, more: false });
    for (const name of ['new', 'accepted', 'processing', 'waiting', 'resolved']) {
      const [was, { dossier, events }] = [before.get(name)!.dossier, await folderOf(ids[name]!)];
      const { holder: _, ...rest } = was;
      expect(dossier, name).toEqual({
        ...rest,
        agencyId: 'phuong-b',
        receivingAgencyId: 'phuong-b',
        version: was.version + 1,
        updatedAt: after,
        lastHash: events.at(-1)?.hash,
      });
      expect(events.at(-1), name).toMatchObject({
        action: 'transfer',
        actor: { kind: 'system', name: 'office' },
        agencyId: 'phuong-a',
        refs: { from: 'phuong-a', to: 'phuong-b', order: 'agency/phuong-a' },
      });
      expect(verifyChain(events, sha256hex), name).toBe(true);
    }
    expect((await folderOf(ids.over!)).dossier.agencyId).toBe('phuong-a');
  });

  it('moves nothing twice, however often the message comes', async () => {
    await Promise.all([follow(), follow()]);
    await office.midnight('2026-11-30T17:00:00Z');
    for (const name of ['new', 'accepted', 'processing', 'waiting', 'resolved'])
      expect(moves((await folderOf(ids[name]!)).events), name).toHaveLength(1);
  });

  it('shows its officers nothing of them, and the successor’s everything', async () => {
    office.portal.clock.at = '2026-11-30T01:00:00.000Z';
    for (const view of ['new', 'processing', 'waiting', 'mine'])
      expect(await queue('processor', view), view).toEqual([]);
    expect(await queue('processor', 'done')).toEqual([ids.over]);
    for (const as of ['reception', 'processor', 'leader']) expect(await opens(as, ids.processing!), as).toBe(404);
    expect(await opens('reception-b', ids.processing!)).toBe(200);
    expect(await queue('leader-b', 'new')).toEqual([ids.new]);
    expect((await queue('leader-b', 'processing')).toSorted()).toEqual([ids.accepted, ids.processing].toSorted());
    expect(await queue('leader-b', 'waiting')).toEqual([ids.waiting]);
    expect(await queue('leader-b', 'done')).toEqual([ids.resolved]);
  });

  it('is not found by name any more, its successor is', async () => {
    const found = async (as: string) =>
      (await office.done<DossierPage>('searchDossiers', { as, body: { q: 'lo thi hoa' } })).rows.map(({ id }) => id);
    const Records = [
      { messageId: '1', body: JSON.stringify({ dossierId: ids.new, seq: 3, action: 'transfer', at: after }) },
    ];
    await search({ Records });
    expect(await found('reception')).toEqual([]);
    expect(await found('reception-b')).toEqual([ids.new]);
  });

  it('lets the successor go on where it stood', async () => {
    await desk('leader-b', ids.processing!, { type: 'claim', version: 5 });
    expect((await folderOf(ids.processing!)).dossier.holder?.staffId).toBe('leader-b');
    await desk('reception-b', ids.resolved!, {
      type: 'return-result',
      version: 6,
      to: 'Lò Thị Hoa',
      method: 'counter',
    });
  });

  it('has what still came to it in the minute its end was not known everywhere moved the next midnight', async () => {
    const id = await aSubmitted(office.portal, { as: 'citizen2' });
    expect((await folderOf(id)).dossier.agencyId).toBe('phuong-a');
    expect(await office.midnight('2026-11-30T17:00:00Z')).toBe(1);
    expect((await folderOf(id)).dossier).toMatchObject({ agencyId: 'phuong-b', receivingAgencyId: 'phuong-b' });
  });

  it('receives no draft any more: what is handed in goes to its successor', async () => {
    const aMinuteLater = performance.now() + 61_000;
    vi.spyOn(performance, 'now').mockReturnValue(aMinuteLater);
    const params = { dossierId: ids.draft! };
    const body = { type: 'submit', version: 1, saved: 1, declaration: true };
    await office.done('actOnDossier', { as: 'citizen', params, body });
    expect((await folderOf(ids.draft!)).dossier).toMatchObject({ agencyId: 'phuong-b', receivingAgencyId: 'phuong-b' });
  });

  it('takes no new dossier: whoever chooses it files with its successor', async () => {
    const { dossier } = await office.done<DossierView>('openDossier', {
      as: 'citizen',
      body: { serviceId: 'cap-ban-sao' },
    });
    expect(dossier).toMatchObject({ agencyId: 'phuong-b', receivingAgencyId: 'phuong-b' });
    vi.restoreAllMocks();
  });
});

describe('a centre that ends', () => {
  it('leaves what it received to its successor’s counter, and whoever decides keeps it', async () => {
    office.portal.clock.at = '2026-11-30T01:00:00.000Z';
    const id = await aSubmitted(office.portal, { body: { serviceId: 'cap-phep' } });
    await desk('reception-centre', id, { type: 'accept', version: 2 });
    await desk('processor-x', id, { type: 'claim', version: 3 });
    await office.done('reorganiseAgencies', {
      as: 'admin',
      body: {
        lastDay: '2026-11-30',
        ends: [{ agencyId: 'trung-tam', version: 0 }],
        begins: [],
        successorIds: ['so-x'],
        dossiersTo: 'so-x',
        basis: 'QĐ 2/2026',
      },
    });
    await office.follow({ act: 'end-agency', agencyId: 'trung-tam', at: '2026-11-30T17:00:00.000Z' });
    const { dossier } = await folderOf(id);
    expect(dossier).toMatchObject({ agencyId: 'so-x', receivingAgencyId: 'so-x', holder: { staffId: 'processor-x' } });
    // Received where it is decided, it lies in one queue alone.
    expect(await open('trung-tam')).toEqual({ count: 0, more: false });
    expect(await open('so-x')).toEqual({ count: 1, more: false });
  });
});

describe('a unit with many dossiers', () => {
  const many = 300;
  const at = '2027-01-31T17:00:00.000Z';
  const all: string[] = [];
  const follow = () => office.follow({ act: 'end-agency', agencyId: 'lon', at });

  beforeAll(async () => {
    const unit = { level: 'commune', validFrom: '2026-01-01' };
    for (const [id, value] of [
      ['lon', 'H52.71'],
      ['ke-thua', 'H52.72'],
    ])
      await office.done('addAgency', {
        as: 'admin',
        body: { ...unit, id, name: { vi: id, en: id }, codes: [{ scheme: 'QD20', value, validFrom: '2026-01-01' }] },
      });
    const { db, name: TableName } = office.portal.table;
    const put = async (place: number) => {
      const id = uuidV7('2026-11-23T01:00:00.000Z', randomBytes(10));
      all.push(id);
      const whose = { agencyId: 'lon', receivingAgencyId: place % 3 ? 'lon' : 'van-phong' };
      const opened = openDossier({
        channel: 'online',
        by: { kind: 'applicant', personId: 'citizen' },
        dossierId: id,
        at: '2026-11-23T01:00:00.000Z',
        service: { id: 'cap-ban-sao', version: 1 },
        caseId: 'thong-thuong',
        ...whose,
        person: { personId: 'citizen', fullName: 'Lò Thị Hoa' },
        concerning: { capacity: 'self' },
        locale: 'vi',
      });
      const { dossier, event } = sealOutcome(
        { ...opened, dossier: { ...opened.dossier, status: 'submitted' } },
        sha256hex,
      );
      const serviceName = { vi: 'Cấp bản sao', en: 'Copy' };
      await db.send(new PutCommand({ TableName, Item: dossierItem(dossier, serviceName) }));
      await db.send(new PutCommand({ TableName, Item: { ...eventKey(id, 1), type: 'event', ...event } }));
    };
    for (let start = 0; start < many; start += 50)
      await Promise.all(Array.from({ length: 50 }, (_, place) => put(start + place)));
    await office.done('reorganiseAgencies', {
      as: 'admin',
      body: {
        lastDay: '2027-01-31',
        ends: [{ agencyId: 'lon', version: 1 }],
        begins: [],
        successorIds: ['ke-thua'],
        dossiersTo: 'ke-thua',
        basis: 'NQ 3/2026',
      },
    });
  }, 180_000);

  it('says how many are left, and goes on where it was interrupted', async () => {
    expect(await open('lon')).toEqual({ count: many, more: false });
    const { faults } = office.portal.proxy;
    // The first writes go through, then the table fails for good: three tries of the SDK each.
    const failing = { operation: 'TransactWriteItems', error: 'InternalServerError' };
    faults.push({
      operation: 'TransactWriteItems',
      after: () => {
        faults.push(...Array<typeof failing>(60).fill(failing));
        return Promise.resolve();
      },
    });
    expect(await follow()).toEqual({ batchItemFailures: [{ itemIdentifier: 'one' }] });
    faults.length = 0;
    const left = (await open('lon')).count;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(many);
    expect(await Promise.all([follow(), follow()])).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
    expect(await open('lon')).toEqual({ count: 0, more: false });
    expect((await open('ke-thua')).count).toBe(many);
  }, 180_000);

  it('moved each once', async () => {
    for (const id of all) {
      const { dossier, events } = await folderOf(id);
      expect(dossier).toMatchObject({ agencyId: 'ke-thua', version: 2 });
      expect(events.map(({ action }) => action)).toEqual(['open', 'transfer']);
      expect(verifyChain(events, sha256hex)).toBe(true);
    }
  }, 180_000);
});
