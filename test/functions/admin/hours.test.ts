import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AgencyView, KeptAs, TouchedDossier, TouchedPage } from '#shared/api/office-views.ts';
import { sessionsFrom } from '#shared/calendar/unit-hours.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { dossiers } from '#functions/store/dossiers.ts';
import { aSubmitted, done } from '../steps.ts';
import { monday, startOffice } from './office.ts';
import type { Office } from './office.ts';

let office: Office;
let own: string[];
let elsewhere: string;

const accepted = async (serviceId: string, reception: string) => {
  const id = await aSubmitted(office.portal, { body: { serviceId } });
  await done(office.portal, 'actAtDesk', reception, id, { type: 'accept', version: 2 });
  return id;
};

beforeAll(async () => {
  office = await startOffice();
  office.portal.clock.at = monday;
  own = [
    await accepted('cap-ban-sao', 'reception'),
    await accepted('cap-ban-sao', 'reception'),
    // Answered by half past eight on Wednesday by either hours: eight hours are eight hours.
    await aSubmitted(office.portal),
  ];
  // Decided by a department, received and handed back by the centre.
  elsewhere = await accepted('cap-phep', 'reception-centre');
});
beforeEach(() => {
  office.portal.clock.at = monday;
});
afterAll(() => office.close());

const early = '07:00-11:00,13:00-16:30';
const unit = (agencyId: string) => office.done<AgencyView>('getAgency', { as: 'admin', params: { agencyId } });
const look = (agencyId: string, query: Record<string, string> = {}) =>
  office.portal.call<TouchedPage & { violations?: { path: string; rule: string }[] }>('listTouchedByHours', {
    as: 'admin',
    params: { agencyId },
    query,
  });
const touched = async (agencyId: string, query: Record<string, string> = {}): Promise<TouchedDossier[]> => {
  const found: TouchedDossier[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { body } = await look(agencyId, { ...query, ...(cursor !== undefined && { cursor }) });
    found.push(...body.dossiers);
    cursor = body.next;
  }
  return found;
};
const change = async (agencyId: string, sessions: string | undefined, from?: string) => {
  const { agency, version } = await unit(agencyId);
  const { name, level, parentId, receivedAt, codes } = agency;
  const facts = { name, level, codes, ...(parentId && { parentId }), ...(receivedAt && { receivedAt }) };
  const body = { ...facts, version, ...(sessions && { sessions: sessionsFrom(sessions) }), ...(from && { from }) };
  return office.portal.call<KeptAs & { violations?: { path: string; rule: string }[] }>('changeAgency', {
    as: 'admin',
    params: { agencyId },
    body,
  });
};
const folderOf = async (dossierId: string) => {
  const store = dossiers(office.portal.table, () => monday);
  return (await store.openFor({ kind: 'system', name: 'test' }, dossierId, 'with-events')).folder;
};
const order = (agencyId: string, body: object, key = randomUUID()) =>
  office.portal.call<KeptAs & { code?: string }>('redateByHours', { as: 'admin', params: { agencyId }, body, key });
/** What the queue brings goes round until nothing is left of it. */
const followed = async (agencyId: string) => {
  const at = office.portal.clock.at;
  const failed = await office.follow({ act: 're-date', agencyId, hours: true, calendar: 'test-1', at });
  expect(failed).toEqual({ batchItemFailures: [] });
  while ((await office.waiting()) > 0);
};
/** What containers keep of a unit is a minute old at most. */
const aMinuteLater = () => {
  const later = performance.now() + 61_000;
  vi.spyOn(performance, 'now').mockReturnValue(later);
};

describe('hours of a unit', () => {
  it('are looked at before they are recorded: who is touched, before and after, with reasons', async () => {
    const found = await touched('phuong-a', { sessions: early });
    expect(found.map(({ dossierId }) => dossierId).toSorted()).toEqual(own.slice(0, 2).toSorted());
    const row = found.find(({ dossierId }) => dossierId === own[0]);
    expect([row?.before.at, row?.after.at]).toEqual(['2026-11-27T10:00:00.000Z', '2026-11-27T09:30:00.000Z']);
    expect(row?.after.reasons.map((reason) => reason.vi).join(' ')).toContain('07:00–11:00, 13:00–16:30');
    expect(JSON.stringify(found)).not.toContain('Lò Thị Hoa');
    // From Friday on, the last day is still counted by the hours that hold on it.
    expect((await touched('phuong-a', { sessions: early, from: '2026-11-27' })).map((each) => each.dossierId)).toEqual(
      expect.arrayContaining(own.slice(0, 2)),
    );
    expect(await touched('phuong-a', { sessions: early, from: '2026-11-30' })).toEqual([]);
    expect(await touched('phuong-a', { sessions: 'province' })).toEqual([]);
    expect(await touched('phuong-a')).toEqual([]);
  });

  it('are refused where they overlap, on a day that was, and of a unit nobody knows', async () => {
    const overlapping = '07:00-11:00,10:00-12:00';
    const rulesOf = ({ body }: Awaited<ReturnType<typeof change>>) =>
      body.violations?.map(({ path, rule }) => `${path} ${rule}`);
    expect(rulesOf(await change('phuong-a', overlapping))).toEqual(['sessions.1.from sessions-overlap']);
    expect((await look('phuong-a', { sessions: overlapping })).body.violations).toMatchObject([
      { path: 'sessions.1.from', rule: 'sessions-overlap' },
    ]);
    expect((await look('phuong-a', { sessions: early, from: '2020-01-01' })).body.violations).toMatchObject([
      { path: 'from', rule: 'before-last-change' },
    ]);
    expect((await look('phuong-a', { sessions: '99:00-99:30' })).status).toBe(422);
    expect((await look('phuong-a', { cursor: 'x y' })).status).toBe(422);
    expect((await look('nowhere')).status).toBe(404);
    expect((await order('nowhere', { version: 0, calendar: 'test-1' })).status).toBe(404);
  });

  it('are recorded like every fact, and move no date by themselves', async () => {
    const before = await Promise.all(own.map(async (id) => (await folderOf(id)).dossier));
    expect((await change('phuong-a', early)).body).toEqual({ id: 'phuong-a', version: 1 });
    expect((await unit('phuong-a')).events[0]).toMatchObject({
      act: 'change-agency',
      before: {},
      after: { sessions: sessionsFrom(early) },
    });
    expect(await Promise.all(own.map(async (id) => (await folderOf(id)).dossier))).toEqual(before);
    expect(await touched('phuong-a')).toHaveLength(2);
    const byCalendar = await office.done<TouchedPage>('listTouchedDossiers', { as: 'admin' });
    expect(byCalendar.dossiers.map(({ dossierId }) => dossierId).toSorted()).toEqual(own.slice(0, 2).toSorted());
  });

  it('count for new dates at once, and are pinned with them', async () => {
    aMinuteLater();
    const { dossier } = await folderOf(await accepted('cap-ban-sao', 'reception'));
    expect(dossier).toMatchObject({
      calendarVersion: `test-1@2025-07-01=${early}`,
      due: { at: '2026-11-27T09:30:00.000Z' },
    });
    // Shown at the desk by the hours it is pinned to.
    const view = await office.portal.call<{ steps: unknown[] }>('getDeskDossier', {
      as: 'reception',
      params: { dossierId: dossier.id },
    });
    expect(view.status).toBe(200);
    vi.restoreAllMocks();
  });

  it('date open dossiers anew once that is ordered, each once though it was asked twice', async () => {
    const { version } = await unit('phuong-a');
    expect((await order('phuong-a', { version: 0, calendar: 'test-1' })).body.code).toBe('edited-meanwhile');
    expect((await order('phuong-a', { version, calendar: 'other' })).body.code).toBe('edited-meanwhile');
    const key = randomUUID();
    const body = { version, calendar: 'test-1' };
    expect((await order('phuong-a', body, key)).body).toEqual({ id: 'phuong-a', version: version + 1 });
    expect((await order('phuong-a', body, key)).body).toEqual({ id: 'phuong-a', version: version + 1 });
    await Promise.all([followed('phuong-a'), followed('phuong-a')]);
    await followed('phuong-a');
    for (const id of own.slice(0, 2)) {
      const { dossier, events } = await folderOf(id);
      expect(dossier).toMatchObject({
        calendarVersion: `test-1@2025-07-01=${early}`,
        due: { at: '2026-11-27T09:30:00.000Z' },
      });
      expect(events.filter(({ action }) => action === 're-date')).toMatchObject([
        { actor: { kind: 'system', name: 'office' }, refs: { order: 'hours/phuong-a' } },
      ]);
      expect(verifyChain(events, sha256hex)).toBe(true);
    }
    expect(await touched('phuong-a')).toEqual([]);
    const { events } = await unit('phuong-a');
    expect(events.map(({ act, after }) => [act, after])).toEqual([
      ['re-date', { version: 'test-1' }],
      ['change-agency', { sessions: sessionsFrom(early) }],
    ]);
  });

  it('are those of the unit that receives, also where another decides', async () => {
    expect((await touched('so-x', { sessions: early })).map(({ dossierId }) => dossierId)).toEqual([]);
    expect((await touched('trung-tam', { sessions: early })).map(({ dossierId }) => dossierId)).toEqual([elsewhere]);
    await change('trung-tam', early);
    expect((await touched('trung-tam')).map(({ agencyId }) => agencyId)).toEqual(['so-x']);
    await followed('trung-tam');
    expect((await folderOf(elsewhere)).dossier.due?.at).toBe('2026-11-27T09:30:00.000Z');
    expect(await touched('trung-tam')).toEqual([]);
  });
});
