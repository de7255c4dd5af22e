import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DossierOutcome } from '#shared/api/routes-desk-many.ts';
import type { DeskDossierView } from '#shared/api/views.ts';
import { startPortal } from '../portal.ts';
import type { Asked, Portal } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
beforeEach(() => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
});
afterAll(() => portal.close());

type Report = { outcomes: DossierOutcome[]; next?: string };

const at = (version: number) => (dossierId: string) => ({ dossierId, version });
const said = ({ outcomes }: Report) => outcomes.map(({ done: acted, refused }) => acted?.status ?? refused?.code);
const select = async (as: string, body: unknown, key?: string) =>
  portal.call<Report>('actOnSelection', { as, body, ...(key !== undefined && { key }) });
const dossier = async (dossierId: string) =>
  (await portal.call<DeskDossierView>('getDeskDossier', { as: 'leader', params: { dossierId } })).body;

/** A dossier the processor holds: version 4. */
const aHeld = async (): Promise<string> => {
  const dossierId = await aSubmitted(portal);
  await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
  await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 });
  return dossierId;
};

describe('a selection', () => {
  it('is acted on dossier by dossier: each is done or says why not, and one stops none of the others', async () => {
    const [first, second, taken] = [await aSubmitted(portal), await aSubmitted(portal), await aSubmitted(portal)];
    await done(portal, 'actAtDesk', 'reception', taken, { type: 'decline', version: 2, reason: 'Sai' });
    const elsewhere = await aSubmitted(portal, { body: { serviceId: 'cap-phep' } });
    const dossiers = [at(2)(first), at(2)(taken), at(2)(elsewhere), at(7)(second), at(1)('khong-co')];
    const { status, body } = await select('reception', { type: 'accept', dossiers });
    expect(status).toBe(200);
    expect(said(body)).toEqual(['accepted', 'changed-meanwhile', 'not-found', 'changed-meanwhile', 'not-found']);
    expect(body.outcomes[1]?.refused).toMatchObject({ title: { vi: expect.any(String), en: expect.any(String) } });
    expect((await dossier(first)).dossier.code).toMatch(/^H52\.1-261123-\d{4}$/);
    expect((await dossier(second)).dossier).toMatchObject({ version: 2, status: 'submitted' });
  });

  it('sent again with its key answers as before and does only what was not done', async () => {
    const [first, second] = [await aSubmitted(portal), await aSubmitted(portal)];
    const body = { type: 'accept', dossiers: [at(2)(first), at(2)(second)] };
    const key = randomUUID();
    const one = await select('reception', body, key);
    const again = await select('reception', body, key);
    expect(again.body).toEqual(one.body);
    expect(said(again.body)).toEqual(['accepted', 'accepted']);
    expect((await dossier(first)).events).toHaveLength(3);
    const reused = await select('reception', { ...body, dossiers: [at(2)(first)] }, key);
    expect(said(reused.body)).toEqual(['idempotency-key-reused']);
  });

  it('counts a dossier named twice once', async () => {
    const dossierId = await aSubmitted(portal);
    const { body } = await select('reception', { type: 'accept', dossiers: [at(2)(dossierId), at(2)(dossierId)] });
    expect(said(body)).toEqual(['accepted']);
  });

  it('is refused whole beyond fifty, and where somebody may not act each says so', async () => {
    const dossierId = await aSubmitted(portal);
    const tooMany = { type: 'accept', dossiers: Array.from({ length: 51 }, () => at(2)(dossierId)) };
    expect((await select('reception', tooMany)).status).toBe(422);
    expect(said((await select('leader', { type: 'accept', dossiers: [at(2)(dossierId)] })).body)).toEqual([
      'wrong-role',
    ]);
    expect((await select('cashier', { type: 'accept', dossiers: [at(2)(dossierId)] })).status).toBe(403);
    expect((await dossier(dossierId)).dossier.version).toBe(2);
  });

  it('is given to a colleague, or to nobody who does not process', async () => {
    const ids = [await aHeld(), await aHeld()];
    const stranger = await select('leader', { type: 'assign', dossiers: ids.map(at(4)), staffId: 'processor-x' });
    expect(said(stranger.body)).toEqual(['invalid', 'invalid']);
    expect(stranger.body.outcomes[0]?.refused?.help.vi).toMatch(/chuyên viên/);
    const given = await select('leader', { type: 'assign', dossiers: ids.map(at(4)), staffId: 'processor2' });
    expect(said(given.body)).toEqual(['processing', 'processing']);
    expect((await dossier(ids[0] ?? '')).dossier.holder).toMatchObject({ staffId: 'processor2' });
  });
});

describe('what a colleague on leave holds', () => {
  const hand = (as: string, from: string, to: string[], more: Partial<Asked> & { cursor?: string } = {}) =>
    portal.call<Report>('handOverHeld', {
      as,
      params: { staffId: from },
      body: { to, reason: 'Nghỉ phép', ...(more.cursor !== undefined && { cursor: more.cursor }) },
    });
  const held = (as: string, staffId: string) => portal.call('getHeld', { as, params: { staffId } });
  beforeEach(async () => {
    await hand('leader', 'processor', ['processor2']);
  });

  it('is counted by status for their leader and themselves, and for nobody else', async () => {
    const waiting = await aHeld();
    await done(portal, 'actAtDesk', 'processor', waiting, {
      type: 'request-supplement',
      version: 4,
      items: [{ kind: 'field', ref: 'copies', reason: 'Ghi rõ' }],
    });
    const counted = await held('leader', 'processor');
    expect(counted.body).toEqual({
      name: 'Cán bộ processor',
      held: [{ status: 'supplement', count: 1 }],
      more: false,
    });
    expect((await held('processor', 'processor')).status).toBe(200);
    expect((await held('processor2', 'processor')).status).toBe(403);
    expect((await held('leader-x', 'processor')).status).toBe(404);
    expect((await held('leader', 'nobody')).status).toBe(404);
  });

  it('goes to several in turn, each with an event and the reason, also while the applicant is awaited', async () => {
    const ids = [await aHeld(), await aHeld(), await aHeld()];
    const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi rõ' }];
    await done(portal, 'actAtDesk', 'processor', ids[0] ?? '', { type: 'request-supplement', version: 4, items });
    const { body } = await hand('leader', 'processor', ['processor2', 'leader']);
    expect(said(body).toSorted()).toEqual(['processing', 'processing', 'supplement']);
    // Nobody reads ids: what could not be moved is found by its code and name.
    const codes = await Promise.all(ids.map(async (id) => (await dossier(id)).dossier.code));
    expect(body.outcomes.map(({ row }) => row?.code).toSorted()).toEqual(codes.toSorted());
    expect(body.outcomes.every(({ row }) => row?.applicantName === 'Lò Thị Hoa')).toBe(true);
    const holders = await Promise.all(ids.map(async (id) => (await dossier(id)).dossier.holder?.staffId));
    expect(holders.every((holder) => holder === 'processor2' || holder === 'leader')).toBe(true);
    const view = await dossier(ids[0] ?? '');
    expect(view.events.at(-1)).toMatchObject({ action: 'hand-over', staffName: 'Cán bộ leader' });
    expect(view.letters.at(-1)).toMatchObject({ to: 'staff', text: 'Nghỉ phép' });
    expect((await held('leader', 'processor')).body).toMatchObject({ held: [] });
  });

  it('is refused to who does not process or holds it already, and nothing moves', async () => {
    const dossierId = await aHeld();
    for (const to of [['processor'], ['reception'], ['processor-x'], ['processor2', 'nobody']])
      expect(await hand('leader', 'processor', to)).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect((await hand('processor2', 'processor', ['processor2'])).status).toBe(403);
    expect((await hand('reception', 'reception', ['processor2'])).status).toBe(403);
    expect((await dossier(dossierId)).dossier).toMatchObject({ version: 4, holder: { staffId: 'processor' } });
    await hand('processor', 'processor', ['processor2']);
    expect((await dossier(dossierId)).dossier.holder).toMatchObject({ staffId: 'processor2' });
  });

  it('comes in parts, and broken off goes on with what is still held', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 27; count += 1) ids.push(await aHeld());
    const first = await hand('leader', 'processor', ['processor2']);
    expect(first.body.outcomes).toHaveLength(25);
    expect(first.body.next).toBeDefined();
    // The browser was closed: whoever begins anew has no cursor.
    const anew = await hand('leader', 'processor', ['processor2']);
    expect(said(anew.body)).toEqual(Array<string>(2).fill('processing'));
    expect((await held('leader', 'processor')).body).toMatchObject({ held: [] });
    const holders = await Promise.all(ids.map(async (id) => (await dossier(id)).dossier.holder?.staffId));
    expect(new Set(holders)).toEqual(new Set(['processor2']));
    // The place a broken-off round would have gone on from is past them all.
    const late = await hand('leader', 'processor', ['processor2'], { cursor: first.body.next ?? '' });
    expect(late.body.outcomes).toEqual([]);
  });
});
