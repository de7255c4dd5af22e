import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierPage, DossierView } from '#shared/api/views.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit, aSubmitted } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const submit = { type: 'submit', version: 1, saved: 1, declaration: true };

describe('repeating a request', () => {
  it('submits once, and tells all 64 the same to the byte', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const asked = { as: 'citizen', params: { dossierId }, body: submit, key: 'one-submission' };
    const replies = await Promise.all(Array.from({ length: 64 }, () => portal.call('actOnDossier', asked)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    const view = await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } });
    expect(view.body.events.map(({ action }) => action)).toEqual(['open', 'submit']);
  });

  it('opens one draft, however often it is asked with the same key', async () => {
    const asked = { as: 'business', body: { serviceId: 'cap-ban-sao' }, key: 'one-draft' };
    const replies = await Promise.all(Array.from({ length: 16 }, () => portal.call('openDossier', asked)));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    const own = await portal.call<DossierPage>('listMyDossiers', { as: 'business' });
    expect(own.body.rows).toHaveLength(1);
  });

  it('gives the stored reply where the answer was lost on the way', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const asked = { as: 'citizen', params: { dossierId }, body: submit, key: 'lost' };
    // The engine does it, nobody hears of it: all three tries of the SDK, then the caller tries again.
    portal.proxy.faults.push(
      ...Array.from({ length: 3 }, () => ({ operation: 'TransactWriteItems', lose: true as const })),
    );
    const lost = await portal.call('actOnDossier', asked);
    portal.proxy.faults.length = 0;
    expect([200, 500, 503]).toContain(lost.status);
    const again = await portal.call('actOnDossier', asked);
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ version: 2, status: 'submitted' });
    const third = await portal.call('actOnDossier', asked);
    expect(third.text).toBe(again.text);
  });

  it('gives the old reply though the dossier has moved on since', async () => {
    const dossierId = await aSubmitted(portal);
    const accept = { as: 'reception', params: { dossierId }, body: { type: 'accept', version: 2 }, key: 'accept-once' };
    const first = await portal.call('actAtDesk', accept);
    await portal.call('actAtDesk', { as: 'processor', params: { dossierId }, body: { type: 'claim', version: 3 } });
    const again = await portal.call('actAtDesk', accept);
    expect(again.text).toBe(first.text);
  });

  it('refuses a key that came with another request', async () => {
    const dossierId = await aSubmitted(portal);
    const asked = { as: 'reception', params: { dossierId }, key: 'used' };
    await portal.call('actAtDesk', { ...asked, body: { type: 'accept', version: 2 } });
    const other = await portal.call('actAtDesk', { ...asked, body: { type: 'decline', version: 3, reason: 'Trùng' } });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('demands a key where a repetition could do harm', async () => {
    const dossierId = await aSubmitted(portal);
    const reply = await portal.call('actAtDesk', {
      as: 'reception',
      params: { dossierId },
      body: { type: 'accept', version: 2 },
      key: '',
    });
    expect(reply).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
  });

  it('takes the same save twice as one', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const save = { as: 'citizen', params: { dossierId }, body: { saved: 1, answers: { fullName: 'Lò Thị Mai' } } };
    const first = await portal.call('saveAnswers', save);
    const again = await portal.call('saveAnswers', save);
    expect(again.text).toBe(first.text);
    expect(again.body).toMatchObject({ revision: 1, saved: 2 });
  });
});
