import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDossierView, DossierPage, DossierView } from '#shared/api/views.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

/** Accepted on Monday 23 November at 8:00; a time limit of three working days ends on Friday 27 (24 is a day off). */
const morning = (day: string) => `2026-11-${day}T00:00:00.000Z`;

let portal: Portal;
let handler: (event: unknown) => Promise<void>;
beforeAll(async () => {
  portal = await startPortal();
  ({ handler } = await import('#functions/on/every-morning.ts'));
});
afterAll(() => portal.close());

const comes = async (day: string) => {
  portal.clock.at = morning(day);
  await handler({ time: morning(day) });
};
const viewOf = async (dossierId: string) =>
  (await portal.call<DeskDossierView>('getDeskDossier', { as: 'leader', params: { dossierId } })).body;
const queue = async (view: string) =>
  (await portal.call<DossierPage>('listDeskDossiers', { as: 'leader', query: { view } })).body.rows.map(({ id }) => id);
const act = (as: string, dossierId: string, body: Record<string, unknown>) =>
  done(portal, 'actAtDesk', as, dossierId, body);

const running = async () => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
  const id = await aSubmitted(portal);
  await act('reception', id, { type: 'accept', version: 2 });
  await act('processor', id, { type: 'claim', version: 3 });
  return id;
};

describe('an apology prepared each working morning', () => {
  it('is there two working days before the date, once, for who leads the agency, and the applicant sees nothing of it', async () => {
    const id = await running();
    const { due } = (await viewOf(id)).dossier;
    expect(due?.at).toBe('2026-11-27T10:00:00.000Z');
    await comes('23');
    expect((await viewOf(id)).dossier.apology).toBeUndefined();
    await comes('24');
    expect((await viewOf(id)).dossier.apology).toBeUndefined();
    await comes('25');
    const prepared = await viewOf(id);
    expect(prepared.dossier.apology).toEqual({
      dueAt: '2026-11-27T10:00:00.000Z',
      until: '2026-12-01',
      preparedAt: morning('25'),
    });
    expect(prepared.papers).toContain('apology-draft');
    expect(await queue('to-apologise')).toContain(id);
    const own = await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId: id } });
    expect(own.body.events.map(({ action }) => action)).not.toContain('prepare-apology');
    expect(own.body.papers).toEqual(['declaration', 'submission', 'receipt']);
    expect(own.text).not.toContain('2026-12-01');
    await comes('25');
    await comes('26');
    expect((await viewOf(id)).dossier.version).toBe(prepared.dossier.version);
  });

  it('is signed by a leader with their own date and reason: once, told to the applicant, and gone from the list', async () => {
    const id = await running();
    await comes('25');
    const extend = { type: 'extend', version: 5, until: '2026-12-03', reason: 'Chờ xác minh của cơ quan phối hợp.' };
    const refused = await portal.call('actAtDesk', { as: 'processor', params: { dossierId: id }, body: extend });
    expect(refused.status).toBe(403);
    await act('leader', id, extend);
    const view = await viewOf(id);
    expect(view.dossier).toMatchObject({ extensionCount: 1, due: { at: '2026-12-03T10:00:00.000Z' } });
    expect(view.dossier.apology).toBeUndefined();
    expect(view.dossier.due?.reasons.map(({ vi }) => vi)).toContainEqual(expect.stringContaining('Gia hạn một lần'));
    expect(view.score).toMatchObject({ verdict: 'on-time', dueAt: '2026-12-03T10:00:00.000Z' });
    expect(view.papers).toContain('apology');
    expect(await queue('to-apologise')).not.toContain(id);
    const again = await portal.call('actAtDesk', {
      as: 'leader',
      params: { dossierId: id },
      body: { ...extend, version: 6, until: '2026-12-10' },
    });
    expect(again.body).toMatchObject({ code: 'already-extended' });
    await comes('30');
    portal.clock.at = '2026-12-01T00:00:00.000Z';
    await handler({ time: portal.clock.at });
    expect((await viewOf(id)).dossier).toMatchObject({ version: 6 });
  });

  it('goes when the dossier is done or its clock stops, and on the day itself none is offered any more', async () => {
    const [stopped, waiting, left] = [await running(), await running(), await running()];
    await comes('25');
    expect(await queue('to-apologise')).toEqual(expect.arrayContaining([stopped, waiting, left]));
    await act('leader', stopped, { type: 'stop', version: 5, reason: 'Người nộp đã qua đời' });
    await act('processor', waiting, {
      type: 'request-supplement',
      version: 5,
      items: [{ kind: 'field', ref: 'fullName', reason: 'Ghi đủ họ tên' }],
    });
    const listed = await queue('to-apologise');
    expect(listed).toContain(left);
    expect(listed).not.toContain(stopped);
    expect(listed).not.toContain(waiting);
    portal.clock.at = morning('27');
    expect(await queue('to-apologise')).not.toContain(left);
    expect(await queue('due-today')).toContain(left);
    const late = { type: 'extend', version: 5, until: '2026-12-03', reason: 'Muộn' };
    const reply = await portal.call('actAtDesk', { as: 'leader', params: { dossierId: left }, body: late });
    expect(reply.body).toMatchObject({ code: 'invalid', violations: [{ rule: 'too-late-to-extend' }] });
  });
});
