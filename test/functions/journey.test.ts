import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDossierView, DossierPage, DossierView } from '#shared/api/views.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { aSeed, onPaper } from '#test/support/builders.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit, done } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(onPaper(aSeed()));
});
afterAll(() => portal.close());

describe('a dossier from draft to result', () => {
  it('is opened, filled in, submitted, accepted, claimed, resolved and handed over', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const params = { dossierId };
    const submitted = await done(portal, 'actOnDossier', 'citizen', dossierId, {
      type: 'submit',
      version: 1,
      saved: 1,
      declaration: true,
    });
    expect(submitted).toMatchObject({ dossierId, version: 2, status: 'submitted' });
    expect(submitted.temporaryCode).toMatch(/^TMP-261123-[0-9A-Z]{6}$/);

    const queue = await portal.call<DossierPage>('listDeskDossiers', { as: 'reception', query: { view: 'new' } });
    expect(queue.body.rows.map(({ id }) => id)).toEqual([dossierId]);

    const accepted = await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    expect(accepted).toMatchObject({ version: 3, status: 'accepted', code: 'H52.1-261123-0001' });
    // Monday 23 Nov + 3 working days, Tuesday being a holiday: Friday 27 Nov, 17:00 local time.
    expect(accepted.due?.at).toBe('2026-11-27T10:00:00.000Z');

    await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 });
    const mine = await portal.call<DossierPage>('listDeskDossiers', { as: 'processor', query: { view: 'mine' } });
    expect(mine.body.rows).toMatchObject([{ id: dossierId, status: 'processing' }]);

    await done(portal, 'actAtDesk', 'leader', dossierId, { type: 'resolve', version: 4, summary: 'Đã ký' });
    const desk = await portal.call<DeskDossierView>('getDeskDossier', { as: 'leader', params });
    expect(desk.body.actions).toEqual(['correct', 'message', 'note']);

    // The result is a paper that lies at the counter: it is handed over there.
    const collected = await portal.call('actOnDossier', {
      as: 'citizen',
      params,
      body: { type: 'collect', version: 5 },
    });
    expect([collected.status, collected.body]).toMatchObject([409, { code: 'not-allowed-now' }]);
    await done(portal, 'actAtDesk', 'reception', dossierId, {
      ...{ type: 'return-result', version: 5, to: 'Lò Thị Hoa', method: 'counter' },
    });
    const view = await portal.call<DossierView>('getDossier', { as: 'citizen', params });
    expect(view.status).toBe(200);
    expect(view.body.dossier.status).toBe('returned');
    expect(view.body.events.map(({ action }) => action)).toEqual([
      'open',
      'submit',
      'accept',
      'claim',
      'resolve',
      'return-result',
    ]);
    expect(view.body.events[2]).toMatchObject({ staffName: 'Cán bộ reception', byApplicant: false });

    for (const code of ['H52.1-261123-0001', submitted.temporaryCode ?? '']) {
      const tracked = await portal.call('trackDossier', { params: { code } });
      expect(tracked.body).toEqual({ code, completion: 100 });
    }
  });

  it('keeps a chain of events that verifies', async () => {
    const { queryAll } = await import('#functions/store/table.ts');
    const { readEvent } = await import('#functions/store/folder.ts');
    const own = await portal.call<DossierPage>('listMyDossiers', { as: 'citizen' });
    const items = await queryAll(portal.table, {
      KeyConditionExpression: 'PK = :dossier AND begins_with(SK, :event)',
      ExpressionAttributeValues: { ':dossier': `D#${own.body.rows[0]?.id ?? ''}`, ':event': 'E#' },
    });
    const events = items.map(readEvent);
    expect(events).toHaveLength(6);
    expect(verifyChain(events, sha256hex)).toBe(true);
    expect(verifyChain(events.slice(1), sha256hex)).toBe(false);
  });
});
