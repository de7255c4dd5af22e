import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Acted, DeskDossierView, DossierView } from '#shared/api/views.ts';
import { serviceVersionsKey } from '#functions/store/keys.ts';
import { aSeed, aService } from '#test/support/builders.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit, done, openDraft } from './steps.ts';

const both = (text: string) => ({ vi: text, en: text });
const before = aService({ validTo: '2026-11-23' });
const [section] = before.form?.sections ?? [];
const fields = (section?.fields ?? []).filter(({ id }) => id !== 'note' && id !== 'copies');
/** From 24 November: no note any more, copies in words, and a phone number. */
const after = aService({
  version: 2,
  validFrom: '2026-11-24',
  offerings: [{ agencyId: 'phuong-a', receivingAgencyId: 'trung-tam', validFrom: '2025-07-01' }],
  form: {
    sections: [
      {
        id: 'main',
        title: both('Nội dung'),
        fields: [
          ...fields,
          { kind: 'text', id: 'copies', label: both('Số bản, bằng chữ') },
          { kind: 'phone', id: 'phone', label: both('Điện thoại'), required: true },
        ],
      },
    ],
  } as never,
});
const otherCase = { id: 'rut-gon', name: both('Rút gọn') };
const seed = aSeed();

let portal: Portal;
beforeAll(async () => {
  const services = [
    before,
    after,
    aService({ id: 'doi-truong-hop', validTo: '2026-11-23' }),
    aService({ id: 'doi-truong-hop', version: 2, validFrom: '2026-11-24', cases: [otherCase] }),
    aService({ id: 'tam-ngung' }),
  ];
  portal = await startPortal({ ...seed, services });
});
const [monday, tuesday] = ['2026-11-23T01:00:00.000Z', '2026-11-23T17:00:00.000Z'];
beforeEach(() => {
  portal.clock.at = monday;
});
afterAll(() => portal.close());

const view = async (dossierId: string): Promise<DossierView> =>
  (await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } })).body;
const take = (dossierId: string, changes: object = {}, key?: string) =>
  portal.call<Acted>('actOnDossier', {
    as: 'citizen',
    params: { dossierId },
    body: { type: 'take-newer-version', version: 1, saved: 1, serviceVersion: 2, ...changes },
    ...(key !== undefined && { key }),
  });
const submit = { type: 'submit', version: 1, saved: 1, declaration: true };

/** A draft with an answer that the newer form asks no more, and one it asks in another shape. */
const aDraft = async (): Promise<string> => {
  const dossierId = await openDraft(portal);
  const answers = { fullName: 'Lò Thị Hoa', copies: 2, note: 'Gấp', married: false, spouseName: 'Ẩn' };
  await portal.call('saveAnswers', { as: 'citizen', params: { dossierId }, body: { saved: 0, answers } });
  return dossierId;
};

describe('a draft whose service has a newer version', () => {
  it('is told so from the day it is in force, and not before', async () => {
    const dossierId = await aDraft();
    expect(await view(dossierId)).toMatchObject({ actions: ['submit'] });
    expect((await view(dossierId)).newerVersion).toBeUndefined();
    portal.clock.at = tuesday;
    expect(await view(dossierId)).toMatchObject({ newerVersion: 2, actions: ['take-newer-version', 'submit'] });
  });

  it('takes it: what was answered stays as far as it fits, and is filed under the newer form', async () => {
    const dossierId = await aDraft();
    portal.clock.at = tuesday;
    expect((await take(dossierId)).body).toEqual({ dossierId, version: 2, status: 'draft' });
    const taken = await view(dossierId);
    expect(taken.dossier).toMatchObject({ serviceVersion: 2, receivingAgencyId: 'trung-tam' });
    expect(taken.answers).toMatchObject({
      saved: 2,
      answers: { fullName: 'Lò Thị Hoa', married: false, spouseName: 'Ẩn' },
    });
    expect(Object.keys(taken.answers?.answers ?? {})).not.toContain('copies');
    expect(taken.newerVersion).toBeUndefined();
    expect(taken.actions).toEqual(['submit']);
    expect(taken.events.map(({ action }) => action)).toEqual(['open', 'take-newer-version']);
    const early = await portal.call('actOnDossier', {
      as: 'citizen',
      params: { dossierId },
      body: { ...submit, version: 2, saved: 2 },
    });
    expect(early).toMatchObject({ status: 422, body: { violations: [{ path: 'phone' }] } });
    const answers = { fullName: 'Lò Thị Hoa', phone: '0912345601' };
    await portal.call('saveAnswers', { as: 'citizen', params: { dossierId }, body: { saved: 2, answers } });
    await done(portal, 'actOnDossier', 'citizen', dossierId, { ...submit, version: 2, saved: 3 });
    const filed = await portal.call<DeskDossierView>('getDeskDossier', {
      as: 'reception-centre',
      params: { dossierId },
    });
    expect(filed.body.dossier.serviceVersion).toBe(2);
  });

  it('takes it once, however often it is asked', async () => {
    const dossierId = await aDraft();
    portal.clock.at = tuesday;
    const replies = await Promise.all(Array.from({ length: 8 }, () => take(dossierId, {}, 'take-once')));
    const again = await take(dossierId, {}, 'take-once');
    expect(new Set([...replies, again].map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(again.status).toBe(200);
    expect((await view(dossierId)).dossier.version).toBe(2);
  });

  it('does not take it on another save, another version than was shown, or before its day', async () => {
    const dossierId = await aDraft();
    expect(await take(dossierId)).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
    portal.clock.at = tuesday;
    for (const other of [{ saved: 0 }, { serviceVersion: 3 }, { version: 2 }])
      expect(await take(dossierId, other)).toMatchObject({
        status: 409,
        body: { code: 'changed-meanwhile', current: { version: 1, status: 'draft' } },
      });
    expect((await view(dossierId)).dossier).toMatchObject({ version: 1, serviceVersion: 1 });
  });

  it('may be filed as it was begun', async () => {
    const dossierId = await aDraftToSubmit(portal);
    portal.clock.at = tuesday;
    await done(portal, 'actOnDossier', 'citizen', dossierId, submit);
    expect((await view(dossierId)).dossier).toMatchObject({ status: 'submitted', serviceVersion: 1 });
  });

  it('says what stands in the way where its case is no more', async () => {
    const dossierId = await openDraft(portal, { body: { serviceId: 'doi-truong-hop' } });
    portal.clock.at = tuesday;
    expect((await view(dossierId)).newerVersion).toBe(2);
    const refused = await take(dossierId, { saved: 0 });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid', violations: [{ path: 'caseId' }] } });
  });
});

describe('a dossier that was handed in', () => {
  it('stays under its version', async () => {
    const dossierId = await aDraftToSubmit(portal);
    await done(portal, 'actOnDossier', 'citizen', dossierId, submit);
    portal.clock.at = tuesday;
    const handedIn = await view(dossierId);
    expect(handedIn.newerVersion).toBeUndefined();
    expect(handedIn.actions).toEqual(['choose-delivery', 'withdraw', 'write']);
    expect(await take(dossierId, { version: 2 })).toMatchObject({ status: 409, body: { code: 'not-allowed-now' } });
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    expect((await view(dossierId)).dossier).toMatchObject({ status: 'accepted', serviceVersion: 1 });
  });
});

describe('a draft of a service that is suspended', () => {
  it('is not handed in: the reason is told, and nothing is lost', async () => {
    const opening = { as: 'citizen', body: { serviceId: 'tam-ngung' } };
    const dossierId = await aDraftToSubmit(portal, opening);
    const suspension = { since: monday, reason: { vi: 'Nâng cấp hệ thống', en: 'Maintenance' } };
    await portal.table.db.send(
      new UpdateCommand({
        TableName: portal.table.name,
        Key: serviceVersionsKey('tam-ngung'),
        UpdateExpression: 'SET suspension = :suspension',
        ExpressionAttributeValues: { ':suspension': suspension },
      }),
    );
    expect((await portal.call('openDossier', opening)).body).toMatchObject({ code: 'service-not-open' });
    const refused = await portal.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: submit });
    expect(refused).toMatchObject({ status: 409, body: { code: 'service-not-open' } });
    expect(refused.text).toContain('Nâng cấp hệ thống');
    expect((await view(dossierId)).answers?.answers).toEqual({ fullName: 'Lò Thị Hoa', copies: 2 });
  });
});
