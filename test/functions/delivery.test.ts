import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeskDossierView, DossierView } from '#shared/api/views.ts';
import type { Problem } from '#shared/api/problem.ts';
import { aSeed, aService } from '#test/support/builders.ts';
import { complete, counterOf, onPaper } from './on-paper.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit, done } from './steps.ts';

const result = { ...aService().result, delivery: ['online' as const, 'counter' as const, 'post' as const] };
const chosen = aService({ id: 'chon-cach-nhan', result });
const byPost = { way: 'post', address: 'Bản Hìn, phường Chiềng An, tỉnh Sơn La', name: 'Lò Văn An' };

let portal: Portal;
beforeAll(async () => {
  const seed = aSeed();
  portal = await startPortal({ ...seed, services: [...seed.services, chosen, { ...onPaper, result }] });
});
afterAll(() => portal.close());
beforeEach(() => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
});

const { ready } = counterOf(() => portal);
const aDraft = () => aDraftToSubmit(portal, { body: { serviceId: 'chon-cach-nhan' } });
const submitting = { type: 'submit', version: 1, saved: 1, declaration: true };
const asCitizen = (dossierId: string, body: object) =>
  portal.call<Problem>('actOnDossier', { as: 'citizen', params: { dossierId }, body });
const atDesk = async (dossierId: string) =>
  (await portal.call<DeskDossierView>('getDeskDossier', { as: 'reception', params: { dossierId } })).body;
const mine = async (dossierId: string) =>
  (await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } })).body;

describe('how the result is to be received, filed online', () => {
  it('is kept with the filing; its applicant and the officer read it', async () => {
    const dossierId = await aDraft();
    expect((await asCitizen(dossierId, { ...submitting, delivery: byPost })).status).toBe(200);
    expect((await mine(dossierId)).dossier.delivery).toEqual(byPost);
    expect((await atDesk(dossierId)).dossier.delivery).toEqual(byPost);
  });

  it('is refused by post without an address, or a way that is not offered, and nothing is written', async () => {
    const dossierId = await aDraft();
    const bare = await asCitizen(dossierId, { ...submitting, delivery: { way: 'post' } });
    expect(bare).toMatchObject({ status: 422, body: { violations: [{ path: 'delivery.address', rule: 'required' }] } });
    expect((await mine(dossierId)).dossier).toMatchObject({ status: 'draft', version: 1 });
    const online = await aDraftToSubmit(portal);
    const notOffered = await asCitizen(online, { ...submitting, delivery: byPost });
    expect(notOffered.body.violations).toMatchObject([{ path: 'delivery.way', rule: 'choice' }]);
  });

  it('is not claimed where nobody said it', async () => {
    const dossierId = await aDraft();
    await asCitizen(dossierId, submitting);
    expect((await mine(dossierId)).dossier.delivery).toBeUndefined();
  });

  it('is chosen anew by its applicant until the result is there, and the officer sees it', async () => {
    const dossierId = await aDraft();
    await asCitizen(dossierId, { ...submitting, delivery: { way: 'online' } });
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    const anew = { type: 'choose-delivery', version: 3, delivery: byPost };
    expect((await asCitizen(dossierId, { ...anew, delivery: { way: 'post' } })).status).toBe(422);
    expect((await mine(dossierId)).actions).toContain('choose-delivery');
    expect((await asCitizen(dossierId, anew)).status).toBe(200);
    const view = await atDesk(dossierId);
    expect(view.dossier).toMatchObject({ version: 4, status: 'accepted', delivery: byPost });
    expect(view.events.at(-1)).toMatchObject({ action: 'choose-delivery', byApplicant: true });
    expect(view.dossier).not.toHaveProperty('deliveryOnReceipt');
  });
});

describe('how the result is to be received, said at a counter', () => {
  const receive = (dossierId: string, body: object) =>
    portal.call<Problem>('receiveIntake', {
      ...{ as: 'reception', params: { dossierId }, body: { type: 'receive', version: 1, saved: 1, ...body } },
    });

  it('is kept with the dossier, whatever address the bringer has, and refused without one', async () => {
    const dossierId = await ready();
    const bare = await receive(dossierId, { delivery: { way: 'post' } });
    expect(bare.body.violations).toMatchObject([{ path: 'delivery.address', rule: 'required' }]);
    expect((await receive(dossierId, { delivery: byPost })).status).toBe(200);
    const { dossier, answers } = await atDesk(dossierId);
    expect(dossier.delivery).toEqual(byPost);
    expect(answers?.intake?.broughtBy.address).toBe(complete.broughtBy.address);
  });
});
