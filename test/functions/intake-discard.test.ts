import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DossierPage, DossierView } from '#shared/api/views.ts';
import type { Problem } from '#shared/api/problem.ts';
import { dossierPartition } from '#functions/store/keys.ts';
import { aMember, aSeed } from '#test/support/builders.ts';
import { counterOf, onPaper } from './on-paper.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, openDraft } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  const seed = aSeed();
  const staff = [...seed.staff, aMember('colleague', ['reception'])];
  portal = await startPortal({ ...seed, staff, services: [...seed.services, onPaper] });
});
afterAll(() => portal.close());

const { save, ready, atDesk } = counterOf(() => portal);
const discard = (dossierId: string, as = 'reception', key?: string) =>
  portal.call<Problem>('discardIntake', { as, params: { dossierId }, ...(key !== undefined && { key }) });
const scan = (dossierId: string, name = 'quet.pdf') =>
  portal.call<{ document: { id: string } }>('requestIntakeUpload', {
    ...{ as: 'reception', params: { dossierId } },
    body: { asked: 'giay-to', name, type: 'application/pdf', bytes: 10, sha256: `${'A'.repeat(43)}=` },
  });
const itemsOf = async (dossierId: string) => {
  const { Items = [] } = await portal.table.db.send(
    new QueryCommand({
      TableName: portal.table.name,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': dossierPartition(dossierId) },
      ConsistentRead: true,
    }),
  );
  return Items;
};
const sortsOf = async (dossierId: string) =>
  (await itemsOf(dossierId)).map(({ SK }) => String(SK)).filter((each) => !each.startsWith('A#KEY#'));
const listed = async (as = 'reception') => {
  const { body } = await portal.call<DossierPage>('listIntakes', { as });
  return body.rows.map(({ id }) => id);
};

describe('an intake that was begun and not received', () => {
  it('is thrown away with what was typed and scanned; its events stay', async () => {
    const dossierId = await ready();
    expect((await scan(dossierId)).status).toBe(200);
    expect(await listed()).toContain(dossierId);
    expect(await discard(dossierId)).toMatchObject({ status: 200, body: { dossierId } });
    expect(await listed()).not.toContain(dossierId);
    expect(await sortsOf(dossierId)).toEqual(['A#DOSSIER', 'E#000001', 'E#000002']);
    expect(JSON.stringify(await itemsOf(dossierId))).not.toContain('Lò Thị Mai');
    const { dossier, events } = await atDesk(dossierId, 'processor');
    expect(dossier).toMatchObject({ status: 'withdrawn', applicantName: '' });
    expect(events.map(({ action }) => action)).toEqual(['open', 'discard']);
  });

  it('lies in no queue and is nobody’s any more', async () => {
    const dossierId = await ready({ serviceId: 'tai-quay', agencyId: 'phuong-b' });
    await discard(dossierId);
    for (const as of ['reception', 'reception-b']) {
      const { body } = await portal.call<DossierPage>('listDeskDossiers', { as, query: { view: 'done' } });
      expect(body.rows.map(({ id }) => id)).not.toContain(dossierId);
    }
    expect(await sortsOf(dossierId)).toEqual(['A#DOSSIER', 'E#000001', 'E#000002']);
  });

  it('takes nothing any more, and a repeated request gets the same answer', async () => {
    const dossierId = await ready();
    const twins = await Promise.all([1, 2].map(() => discard(dossierId, 'reception', 'one-intention')));
    expect(twins.map(({ status }) => status)).toEqual([200, 200]);
    expect((await discard(dossierId)).body.code).toBe('not-allowed-now');
    expect((await save(dossierId, { saved: 1 })).body).toMatchObject({ code: 'not-allowed-now' });
    expect((await scan(dossierId)).body).toMatchObject({ code: 'not-allowed-now' });
    const receive = { type: 'receive', version: 2, saved: 1 };
    const reply = await portal.call('receiveIntake', { as: 'reception', params: { dossierId }, body: receive });
    expect(reply.body).toMatchObject({ code: 'not-allowed-now' });
    expect(await sortsOf(dossierId)).toEqual(['A#DOSSIER', 'E#000001', 'E#000002']);
  });

  it('goes with more scans than one transaction takes', async () => {
    const dossierId = await ready();
    const first = await scan(dossierId);
    const kept = (await itemsOf(dossierId)).find(({ SK }) => SK === `A#DOC#${first.body.document.id}`);
    for (let n = 0; n < 110; n += 1) {
      const id = `0193a5c0-7d5e-7000-8000-${String(n).padStart(12, '0')}`;
      const Item = { ...kept, SK: `A#DOC#${id}`, id, state: 'refused', refusal: 'damaged' };
      await portal.table.db.send(new PutCommand({ TableName: portal.table.name, Item }));
    }
    expect((await discard(dossierId)).status).toBe(200);
    expect(await sortsOf(dossierId)).toEqual(['A#DOSSIER', 'E#000001', 'E#000002']);
  });

  it('is thrown away by whoever began it, and by nobody else', async () => {
    const dossierId = await ready();
    const view = async (as: string) =>
      (await portal.call<DossierView>('getIntake', { as, params: { dossierId } })).body.actions;
    expect(await view('reception')).toEqual(['receive', 'discard', 'decline', 'request-supplement']);
    expect(await view('colleague')).toEqual(['receive', 'decline', 'request-supplement']);
    const before = await sortsOf(dossierId);
    expect(await discard(dossierId, 'colleague')).toMatchObject({ status: 409, body: { code: 'held-by-another' } });
    expect((await discard(dossierId, 'reception-b')).status).toBe(404);
    expect((await discard(dossierId, 'processor')).status).toBe(403);
    expect(await sortsOf(dossierId)).toEqual(before);
  });

  it('stays once it was received, and so does everything filed online', async () => {
    const dossierId = await ready();
    const receive = { type: 'receive', version: 1, saved: 1 };
    await portal.call('receiveIntake', { as: 'reception', params: { dossierId }, body: receive });
    expect((await discard(dossierId)).body.code).toBe('not-allowed-now');
    expect((await atDesk(dossierId, 'reception')).dossier.status).toBe('accepted');
    for (const online of [await openDraft(portal), await aSubmitted(portal)])
      expect((await discard(online)).status).toBe(404);
  });

  it('is not lost by a save made at another window at that moment', async () => {
    const dossierId = await ready();
    const both = await Promise.all([discard(dossierId), save(dossierId, { saved: 1 }, 'colleague')]);
    const [away, saved] = both.map(({ status }) => status);
    expect([away, saved]).toContain(200);
    const sorts = await sortsOf(dossierId);
    expect(sorts.includes('E#000002')).toBe(away === 200);
    expect(sorts.includes('A#ANSWERS#0001')).toBe(away !== 200);
  });
});
