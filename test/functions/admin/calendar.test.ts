import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarView, KeptAs, TouchedDossier } from '#shared/api/office-views.ts';
import type { CalendarDay } from '#shared/calendar/calendar.ts';
import { daysOf } from '#shared/calendar/change-calendar.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { dossiers } from '#functions/store/dossiers.ts';
import { history } from '#functions/store/history.ts';
import { putSeed } from '#functions/store/seed.ts';
import { staffIssuer } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';
import { monday, officeSeed, startOffice } from './office.ts';
import type { Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(() => {
  office.portal.clock.at = monday;
});
afterAll(() => office.close());

const view = () => office.done<CalendarView>('getCalendar', { as: 'admin' });
const wednesday: CalendarDay = {
  date: '2026-11-25',
  kind: 'swap-off',
  name: { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' },
  source: 'TB 99/TB-BNV',
  status: 'official',
};
const change = (body: object, as = 'admin') =>
  office.portal.call<KeptAs & { code?: string; violations?: { path: string; rule: string }[] }>('changeCalendar', {
    as,
    body,
  });
const touched = async () => {
  const found: TouchedDossier[] = [];
  let calendar = '';
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await office.done<{ calendar: string; dossiers: TouchedDossier[]; next?: string }>(
      'listTouchedDossiers',
      { as: 'admin', ...(cursor !== undefined && { query: { cursor } }) },
    );
    found.push(...page.dossiers);
    ({ calendar } = page);
    cursor = page.next;
  }
  return { calendar, dossiers: found };
};
const folderOf = async (dossierId: string) => {
  const store = dossiers(office.portal.table, () => monday);
  return (await store.openFor({ kind: 'system', name: 'test' }, dossierId, 'with-events')).folder;
};
const accepted = async () => {
  const id = await aSubmitted(office.portal);
  await done(office.portal, 'actAtDesk', 'reception', id, { type: 'accept', version: 2 });
  return id;
};
/** What the queue brings goes round until nothing is left of it. */
const followed = async (calendar: string) => {
  const failed = await office.follow({ act: 're-date', calendar, at: office.portal.clock.at });
  expect(failed).toEqual({ batchItemFailures: [] });
  while ((await office.waiting()) > 0);
};

describe('the working calendar', () => {
  it('gets another year of days as a new version, which is one act in its history', async () => {
    const before = await view();
    expect([before.calendar.version, before.version]).toEqual(['test-1', 0]);
    const days = [{ ...wednesday, date: '2027-01-01', kind: 'holiday' }];
    const reply = await change({ version: 0, year: 2027, official: false, days });
    expect(reply.body).toEqual({ id: '2026-11-23.1', version: 1 });
    const after = await view();
    expect(after.calendar.version).toBe('2026-11-23.1');
    expect(daysOf(after.calendar, 2027)).toEqual(days);
    expect(daysOf(after.calendar, 2026)).toEqual(daysOf(before.calendar, 2026));
    expect(after.events).toMatchObject([
      { seq: 1, act: 'change-calendar', before: { version: 'test-1', days: [] }, after: { year: 2027, days } },
    ]);
  });

  it('refuses what is wrong with a day, and what was made on another state', async () => {
    const wrong = { ...wednesday, kind: 'swap-work' };
    const reply = await change({ version: 1, year: 2026, official: true, days: [wrong] });
    expect(reply.body.violations).toMatchObject([{ path: 'days.0.date', rule: 'works-anyway' }]);
    expect((await change({ version: 0, year: 2028, official: true, days: [] })).body.code).toBe('edited-meanwhile');
    expect((await change({ version: 1, year: 2028, official: true, days: [] }, 'leader')).status).toBe(403);
  });

  it('outlasts the next seed', async () => {
    await putSeed(office.portal.table, officeSeed(), { issuer: staffIssuer, signIns: [] });
    expect((await view()).calendar.version).toBe('2026-11-23.1');
  });
});

describe('a calendar that changes under open dossiers', () => {
  const ids: string[] = [];
  let changed: KeptAs;

  beforeAll(async () => {
    office.portal.clock.at = monday;
    for (let each = 0; each < 12; each += 1) ids.push(await accepted());
    ids.push(await aSubmitted(office.portal));
    const { calendar, version } = await view();
    const days = [...daysOf(calendar, 2026), wednesday];
    changed = (await change({ version, year: 2026, official: true, days })).body;
  });

  it('lists those it would date otherwise, before and after, with reasons, and changes nothing', async () => {
    const found = await touched();
    expect(found.calendar).toBe(changed.id);
    expect(found.dossiers.map(({ dossierId }) => dossierId).toSorted()).toEqual([...ids].toSorted());
    // Accepted Monday 23: three working days, Tuesday being a holiday and now Wednesday off, end on Monday instead of Friday.
    const row = found.dossiers.find(({ dossierId }) => dossierId === ids[0]);
    expect(row?.before).toEqual({ at: '2026-11-27T10:00:00.000Z', provisional: false });
    expect(row?.after.at).toBe('2026-11-30T10:00:00.000Z');
    expect(row?.after.reasons.map(({ vi: reason }) => reason).join(' ')).toContain('Nghỉ hoán đổi');
    expect(JSON.stringify(found)).not.toContain('Lò Thị Hoa');
    for (const id of ids) expect((await folderOf(id)).events.at(-1)?.action).not.toBe('re-date');
    expect((await office.portal.call('listTouchedDossiers', { as: 'admin', query: { cursor: 'x' } })).status).toBe(422);
  });

  it('counts new dates by it at once', async () => {
    const aMinuteLater = performance.now() + 61_000;
    vi.spyOn(performance, 'now').mockReturnValue(aMinuteLater);
    const { dossier } = await folderOf(await accepted());
    vi.restoreAllMocks();
    expect(dossier).toMatchObject({ calendarVersion: changed.id, due: { at: '2026-11-30T10:00:00.000Z' } });
  });

  it('dates them anew once the administrator says so, each once with an event, and what was done meanwhile stands', async () => {
    const order = (body: object, key = randomUUID()) =>
      office.portal.call<KeptAs & { code?: string }>('redateDossiers', { as: 'admin', body, key });
    expect((await order({ version: changed.version, calendar: 'test-1' })).body.code).toBe('edited-meanwhile');
    const body = { version: changed.version, calendar: changed.id };
    const key = randomUUID();
    expect((await order(body, key)).body).toEqual({ id: changed.id, version: changed.version + 1 });
    expect((await order(body, key)).body).toEqual({ id: changed.id, version: changed.version + 1 });
    await done(office.portal, 'actAtDesk', 'processor', ids[1]!, { type: 'claim', version: 3 });
    await Promise.all([followed(changed.id), followed(changed.id)]);
    for (const id of ids.slice(0, 12)) {
      const { dossier, events } = await folderOf(id);
      expect(dossier).toMatchObject({ calendarVersion: changed.id, due: { at: '2026-11-30T10:00:00.000Z' } });
      expect(events.filter(({ action }) => action === 're-date')).toMatchObject([
        {
          actor: { kind: 'system', name: 'office' },
          refs: { calendarVersion: changed.id, before: '2026-11-27T10:00:00.000Z', order: `calendar/${changed.id}` },
        },
      ]);
      expect(verifyChain(events, sha256hex)).toBe(true);
    }
    expect((await folderOf(ids[1]!)).dossier).toMatchObject({ status: 'processing', holder: { staffId: 'processor' } });
    expect((await touched()).dossiers).toEqual([]);
    const events = await history(office.portal.table).of({ subject: 'calendar', subjectId: 'working' });
    expect(events.map(({ act }) => act)).toEqual(['re-date', 'change-calendar', 'change-calendar']);
    expect(verifyChain(events.toReversed(), sha256hex)).toBe(true);
  });

  it('shows the new date where the dossier lies in its queue', async () => {
    office.portal.clock.at = '2026-11-27T11:00:00.000Z';
    const { rows } = (
      await office.portal.call<{ rows: unknown[] }>('listDeskDossiers', { as: 'leader', query: { view: 'overdue' } })
    ).body;
    expect(rows).toHaveLength(1);
  });
});
