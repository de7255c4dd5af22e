import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Acted, DossierPage, DossierView } from '#shared/api/views.ts';
import type { Problem } from '#shared/api/problem.ts';
import type { Intake } from '#shared/dossier/intake.ts';
import { aMember, aSeed } from '#test/support/builders.ts';
import { answers, complete, counterOf, onPaper } from './on-paper.ts';
import { openTestSigning, signingKeyArn } from '#test/support/signing.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { done } from './steps.ts';
import { startStorage } from './storage.ts';
import type { Storage } from './storage.ts';

type Consumer = (event: unknown) => Promise<unknown>;

let portal: Portal;
let storage: Storage;
let searchDue: Consumer;
let kms: Awaited<ReturnType<typeof openTestSigning>>;
beforeAll(async () => {
  [storage, kms] = await Promise.all([startStorage(), openTestSigning()]);
  const seed = aSeed();
  const colleague = aMember('colleague', ['reception']);
  portal = await startPortal(
    { ...seed, services: [...seed.services, onPaper], staff: [...seed.staff, colleague] },
    {
      SIGNING_KEY: signingKeyArn,
      SIGNING_CERTIFICATES: 'signing/certificates.pem',
      AWS_ENDPOINT_URL_KMS: kms.url,
    },
  );
  searchDue = (await import('#functions/on/search-due.ts')).handler as Consumer;
});
afterAll(async () => {
  await portal.close();
  await kms.close();
  await storage.close();
});
/** Monday 23 November 2026 at 08:00: the counter is open. */
beforeEach(() => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
});

const { opened, save, ready, atDesk } = counterOf(() => portal);

/** Sent by post: without its paper, with more copies than anybody gets, and the card could not be shown. */
const sent: Intake = { ...complete, channel: 'post', postalItem: 'EB123456789VN', papers: [] };
const named = [
  { kind: 'document', ref: 'giay-to', reason: 'Chưa có trong bưu gửi' },
  { kind: 'document', ref: 'can-cuoc', reason: 'Xuất trình khi bổ sung' },
  { kind: 'field', ref: 'copies', reason: 'Không quá 20 bản' },
];
const brought = async (body: object = {}) => {
  const dossierId = await opened();
  const { status, text } = await save(dossierId, { answers: { ...answers, copies: 99 }, intake: sent, ...body });
  if (status !== 200) throw new Error(text);
  return dossierId;
};
const act = (dossierId: string, body: object, as = 'reception', key?: string) =>
  portal.call<Acted & Pick<Problem, 'violations' | 'code'>>('receiveIntake', {
    ...{ as, params: { dossierId }, body: { version: 1, saved: 1, ...body } },
    ...(key !== undefined && { key }),
  });
const ask = (dossierId: string, items: object[] = named, ...rest: [as?: string, key?: string]) =>
  act(dossierId, { type: 'request-supplement', items }, ...rest);
const decline = (dossierId: string, body: object = {}) =>
  act(dossierId, { type: 'decline', reason: 'Không thuộc thẩm quyền', ...body });
const queue = async (view: string) =>
  (await portal.call<DossierPage>('listDeskDossiers', { as: 'reception', query: { view } })).body.rows.map(
    ({ id }) => id,
  );

describe('a dossier on paper with something missing', () => {
  it('is filed as it was brought, with the request item by item, under a temporary code', async () => {
    const dossierId = await brought();
    const { status, body } = await ask(dossierId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, status: 'supplement-before-acceptance' });
    expect(body.code).toBeUndefined();
    expect(body.temporaryCode).toMatch(/^TMP-261123-/);
    const view = await atDesk(dossierId, 'reception');
    expect(view.dossier).toMatchObject({
      ...{ channel: 'post', filerName: 'Lò Thị Mai', submittedAt: portal.clock.at, supplementCount: 1 },
      revision: { filed: 1, open: 2 },
    });
    expect(view.dossier).not.toHaveProperty('due');
    expect(view.answers).toMatchObject({ answers: { copies: 99 }, intake: sent });
    expect(view.events.map(({ action }) => action)).toEqual(['open', 'request-supplement']);
    expect(view.letters).toMatchObject([{ to: 'applicant', items: named }]);
    expect(view.papers).toEqual(['declaration', 'supplement']);
    const paper = { as: 'reception', params: { dossierId, paper: 'supplement' } };
    expect((await portal.call('printDeskPaper', paper)).status).toBe(200);
  });

  it('is found, tracked and listed like any other, and is no intake begun any more', async () => {
    const dossierId = await brought();
    const { temporaryCode: code = '' } = (await ask(dossierId)).body;
    expect(await queue('waiting')).toContain(dossierId);
    const mine = await portal.call<DossierPage>('listIntakes', { as: 'reception' });
    expect(mine.body.rows.map(({ id }) => id)).not.toContain(dossierId);
    expect(await portal.call('trackDossier', { params: { code } })).toMatchObject({ status: 200, body: { code } });
    await searchDue({
      Records: [
        {
          messageId: '1',
          body: JSON.stringify({ dossierId, seq: 2, action: 'request-supplement', at: portal.clock.at }),
        },
      ],
    });
    for (const q of [code, 'lo thi mai']) {
      const { rows } = (await portal.call<DossierPage>('searchDossiers', { as: 'reception', body: { q } })).body;
      expect(rows.map(({ id }) => id)).toContain(dossierId);
    }
  });

  it('keeps how its result is to be received, which its receipt says once it is accepted', async () => {
    const dossierId = await brought();
    const asked = { type: 'request-supplement', items: named };
    expect((await act(dossierId, { ...asked, delivery: { way: 'counter' } })).body).toMatchObject({ code: 'invalid' });
    const delivery = { way: 'online' };
    expect((await act(dossierId, { ...asked, delivery })).status).toBe(200);
    expect((await atDesk(dossierId, 'reception')).dossier.delivery).toEqual(delivery);
  });

  it('is handed in whole at the counter, then accepted with its code and when it is forwarded', async () => {
    const dossierId = await brought();
    await ask(dossierId);
    portal.clock.at = '2026-11-25T02:00:00.000Z';
    const again = { version: 2, saved: 0, type: 'receive-supplement' };
    expect((await act(dossierId, again)).body.violations?.map(({ path }) => path).sort()).toEqual([
      ...['copies', 'documents.can-cuoc', 'documents.giay-to'],
    ]);
    await save(dossierId, { answers, intake: { ...sent, papers: complete.papers } });
    const taken = await act(dossierId, { ...again, saved: 1 });
    expect(taken.body).toMatchObject({ status: 'submitted', due: { at: expect.any(String) } });
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 3 });
    const { dossier } = await atDesk(dossierId, 'reception');
    expect(dossier).toMatchObject({ status: 'accepted', forwardBy: '2026-11-25T10:00:00.000Z' });
    expect(dossier.code).toMatch(/^H52\.1-261125-\d{4}$/);
    expect(dossier.temporaryCode).toMatch(/^TMP-261123-/);
  });

  it('is asked for everything at once, and refused what is in no item, with its name', async () => {
    const dossierId = await brought();
    const { status, body } = await ask(dossierId, named.slice(0, 2));
    expect(status).toBe(422);
    expect(body.violations).toMatchObject([{ path: 'items', rule: 'not-named' }]);
    expect(body.violations?.[0]?.message.vi).toContain('“Số bản” không được lớn hơn 20');
    // Words that may mean anything name everything.
    expect((await ask(dossierId, [{ kind: 'other', ref: 'other', reason: 'Điền đủ tờ khai' }])).status).toBe(200);
  });

  it('is addressed to who brings it: their name is asked for, and a number that is one', async () => {
    const dossierId = await brought({ intake: { ...sent, broughtBy: { nationalId: '12' } } });
    const paths = (reply: Awaited<ReturnType<typeof ask>>) => reply.body.violations?.map(({ path }) => path);
    expect(paths(await ask(dossierId))).toEqual(['broughtBy.fullName', 'broughtBy.nationalId']);
    expect(paths(await decline(dossierId))).toEqual(['broughtBy.fullName', 'broughtBy.nationalId']);
    expect(
      (await portal.call<DossierView>('getIntake', { as: 'reception', params: { dossierId } })).body,
    ).toMatchObject({
      ...{ dossier: { version: 1, status: 'draft' }, answers: { saved: 1 } },
    });
  });

  it('answers a repeated request with the same, and takes one of two officers', async () => {
    const dossierId = await brought();
    const twins = await Promise.all([1, 2].map(() => ask(dossierId, named, 'reception', 'one-request')));
    expect(new Set(twins.map(({ text }) => text)).size).toBe(1);
    const other = await brought();
    const two = await Promise.all([ask(other), decline(other)]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await ask(await brought(), named, 'reception-b')).status).toBe(404);
    expect((await act(await brought(), { type: 'decline', reason: 'Muộn', saved: 0 })).body.code).toBe(
      'changed-meanwhile',
    );
  });

  it('is asked at the counter while it is written, and at the desk from then on', async () => {
    const dossierId = await brought();
    const atTheDesk = { as: 'reception', params: { dossierId } };
    const items = { type: 'request-supplement', version: 1, items: named };
    expect((await portal.call<Problem>('actAtDesk', { ...atTheDesk, body: items })).body.code).toBe('not-allowed-now');
    await ask(dossierId);
    expect((await decline(dossierId, { version: 2, saved: 0 })).body.code).toBe('not-allowed-now');
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'decline', version: 2, reason: 'Không bổ sung' });
  });
});

describe('a dossier on paper that is not to be received', () => {
  it('is declined with its reason, whatever is missing, and Form 03 is printed', async () => {
    const dossierId = await brought();
    const { status, body } = await decline(dossierId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 2,
      status: 'declined',
      temporaryCode: expect.stringMatching(/^TMP-261123-/),
    });
    const view = await atDesk(dossierId, 'reception');
    expect(view.dossier).toMatchObject({ revision: { filed: 1 }, endedAt: portal.clock.at, filerName: 'Lò Thị Mai' });
    expect(view.letters).toMatchObject([{ to: 'applicant', text: 'Không thuộc thẩm quyền' }]);
    expect(view.papers).toEqual(['declaration', 'refusal']);
    expect(
      (await portal.call('printDeskPaper', { as: 'reception', params: { dossierId, paper: 'refusal' } })).status,
    ).toBe(200);
    expect(await queue('done')).toContain(dossierId);
  });

  it('is whoever’s number was given, or nobody’s online', async () => {
    const unnamed = { ...sent, broughtBy: { fullName: 'Lò Thị Mai' } };
    const concerning = { capacity: 'authorised', name: 'Lò Văn An', nationalId: '014089000456' };
    const dossierId = await brought({ intake: unnamed, concerning });
    expect((await ask(dossierId)).body.violations?.map(({ path }) => path)).toContain('broughtBy.nationalId');
    expect((await decline(dossierId)).status).toBe(200);
    expect((await atDesk(dossierId, 'reception')).dossier).toMatchObject({ applicantName: 'Lò Văn An' });
  });

  it('may be whole: a refusal asks for nothing but its reason', async () => {
    const dossierId = await ready();
    expect((await decline(dossierId, { reason: ' ' })).status).toBe(422);
    expect((await decline(dossierId)).status).toBe(200);
  });
});
