import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DossierPage } from '#shared/api/views.ts';
import { startChainPortal } from './chain-portal.ts';
import type { ChainPortal } from './chain-portal.ts';

const monday = '2026-11-23T01:00:00.000Z';

let chain: ChainPortal;
beforeAll(async () => {
  chain = await startChainPortal();
});
beforeEach(() => {
  chain.portal.clock.at = monday;
});
afterAll(() => chain.close());

const statesOf = async (dossierId: string) => (await chain.mine(dossierId)).body.chain?.parts.map(({ state }) => state);

describe('a chain', () => {
  it('is one filing: each part begins with the result of the one before, and is handed in whole', async () => {
    const first = await chain.filed();
    const [residence, card] = [chain.part(first, 'thuong-tru'), chain.part(first, 'the')];
    expect(await statesOf(first)).toEqual(['running', 'waiting', 'waiting']);
    await chain.resolved(first);
    expect((await chain.mine(residence)).status).toBe(404);
    expect(await chain.follow(first)).toEqual({ batchItemFailures: [] });

    const { body: second } = await chain.mine(residence);
    expect(second).toMatchObject({
      dossier: { status: 'submitted', version: 2, agencyId: 'phuong-a', receivingAgencyId: 'phuong-a' },
      answers: { answers: { childName: 'Lò Minh Khôi', headName: 'Lò Văn Inh' } },
      documents: [{ asked: 'giay-khai-sinh', state: 'clean', by: 'applicant' }],
    });
    expect(second.dossier.chain).toEqual({ first, part: 'thuong-tru', no: 1 });
    expect(second.events.map(({ action, byApplicant }) => [action, byApplicant])).toEqual([
      ['open', false],
      ['submit', false],
    ]);
    await chain.told(residence, 1);
    await chain.told(residence, 2);
    expect((await chain.inbox()).map(({ dossierId, action }) => [dossierId, action])).toEqual([[residence, 'submit']]);
    const { resultDocumentIds: [issued = ''] = [] } = (await chain.mine(first)).body.dossier;
    const [copied] = second.documents;
    expect(await chain.fileOf(residence, copied?.id ?? '')).toEqual(await chain.fileOf(first, issued));
    expect(second.chain?.parts.map(({ state, dossierId, here }) => [state, dossierId, here])).toEqual([
      ['done', first, false],
      ['running', residence, true],
      ['waiting', undefined, false],
    ]);

    await chain.resolved(residence);
    await chain.follow(first);
    const { body: third } = await chain.mine(card);
    expect(third).toMatchObject({ dossier: { status: 'submitted', agencyId: 'so-x', receivingAgencyId: 'trung-tam' } });
    expect(third.documents.map(({ asked }) => asked).sort()).toEqual(['giay-khai-sinh', 'giay-thuong-tru']);
    expect(await statesOf(first)).toEqual(['done', 'done', 'running']);
  });

  it('has every result received as it was said once, where a part’s result comes that way', async () => {
    const delivery = { way: 'post', address: 'Bản Hìn, phường Chiềng An' } as const;
    const first = await chain.filed({}, delivery);
    const [residence, card] = [chain.part(first, 'thuong-tru'), chain.part(first, 'the')];
    await chain.resolved(first);
    await chain.follow(first);
    await chain.resolved(residence);
    await chain.follow(first);
    const registered = async (id: string) => (await chain.mine(id)).body.dossier.delivery;
    expect([await registered(residence), await registered(card)]).toEqual([delivery, undefined]);
  });

  it('says in its events that the portal did it, as it was declared with the first', async () => {
    const first = await chain.filed();
    await chain.resolved(first);
    await chain.follow(first);
    const of = async (dossierId: string) => {
      const { folder } = await chain.dossiers.openFor({ kind: 'system', name: 'test' }, dossierId, 'with-events');
      return folder.events;
    };
    expect((await of(first)).at(-1)).toMatchObject({ action: 'stamp', to: 'resolved', refs: { chain: first } });
    expect(await of(chain.part(first, 'thuong-tru'))).toMatchObject([
      { action: 'open', actor: { kind: 'system', name: 'chain' }, refs: { chain: first, part: 'thuong-tru' } },
      { action: 'submit', actor: { kind: 'applicant' }, refs: { declaredWith: first } },
    ]);
  });

  it('hands a part in when it does, not when its message was sent', async () => {
    const first = await chain.filed();
    await chain.resolved(first);
    const sentAt = chain.portal.clock.at;
    const taken = '2026-11-27T02:00:00.000Z';
    chain.portal.clock.at = taken;
    await chain.follow(first, sentAt);
    const { body } = await chain.mine(chain.part(first, 'thuong-tru'));
    expect(body.dossier).toMatchObject({ status: 'submitted', submittedAt: taken });
    chain.portal.clock.at = sentAt;
  });

  it('begins nothing twice, however often it is told', async () => {
    const first = await chain.filed();
    await chain.resolved(first);
    await Promise.all([chain.follow(first), chain.follow(first)]);
    await chain.follow(first);
    const { body } = await chain.mine(chain.part(first, 'thuong-tru'));
    expect(body.dossier).toMatchObject({ status: 'submitted', version: 2 });
    const rows = (await chain.portal.call<DossierPage>('listMyDossiers', { as: 'citizen' })).body.rows;
    expect(rows.filter(({ chain: of }) => of?.first === first)).toHaveLength(1);
    expect(await statesOf(first)).toEqual(['done', 'running', 'waiting']);
  });

  it('goes on where it died between any two writes', async () => {
    for (const writesLeft of [0, 1, 2]) {
      const first = await chain.filed();
      await chain.resolved(first);
      chain.portal.proxy.writesLeft = writesLeft;
      const reply = await chain.follow(first);
      chain.portal.proxy.writesLeft = undefined;
      if (writesLeft < 2) expect(reply.batchItemFailures, `after ${writesLeft}`).toHaveLength(1);
      expect(await chain.follow(first)).toEqual({ batchItemFailures: [] });
      const { body } = await chain.mine(chain.part(first, 'thuong-tru'));
      expect(body.dossier, `after ${writesLeft}`).toMatchObject({ status: 'submitted', version: 2 });
      expect(body.documents).toHaveLength(1);
    }
  });

  it('leaves to its applicant what is not whole, with what there is, and says so', async () => {
    const first = await chain.filed({ headName: '' });
    await chain.resolved(first);
    await chain.follow(first);
    await chain.follow(first);
    const residence = chain.part(first, 'thuong-tru');
    const { body } = await chain.mine(residence);
    expect(body).toMatchObject({
      dossier: { status: 'draft', version: 1 },
      answers: { answers: { childName: 'Lò Minh Khôi' } },
      documents: [{ asked: 'giay-khai-sinh' }],
      events: [{ action: 'open' }],
    });
    expect(await statesOf(first)).toEqual(['done', 'needs-you', 'waiting']);
    await chain.told(residence, 1);
    expect((await chain.inbox()).filter(({ dossierId }) => dossierId === residence)).toMatchObject([
      { action: 'open', title: 'Hồ sơ liên thông chờ bạn hoàn thiện' },
    ]);
    const params = { dossierId: residence };
    const answers = { childName: 'Lò Minh Khôi', headName: 'Lò Văn Inh' };
    await chain.portal.call('saveAnswers', { as: 'citizen', params, body: { saved: 1, answers } });
    await chain.follow(first);
    expect((await chain.mine(residence)).body.dossier.status).toBe('draft');
    const submit = { type: 'submit', version: 1, saved: 2, declaration: true };
    const reply = await chain.portal.call('actOnDossier', { as: 'citizen', params, body: submit });
    expect(reply).toMatchObject({ status: 200, body: { status: 'submitted' } });
    expect((await chain.mine(residence)).body.events.at(-1)).toMatchObject({ action: 'submit', byApplicant: true });
  });

  it('leaves out a part whose condition does not hold', async () => {
    const first = await chain.filed({ copies: '2' });
    await chain.resolved(first);
    await chain.follow(first);
    await chain.resolved(chain.part(first, 'thuong-tru'));
    await chain.follow(first);
    expect(await statesOf(first)).toEqual(['done', 'done', 'left-out']);
    expect((await chain.mine(chain.part(first, 'the'))).status).toBe(404);
  });

  it('ends where a part is refused: what comes after never begins', async () => {
    const first = await chain.filed();
    await chain.resolved(first);
    await chain.follow(first);
    const residence = chain.part(first, 'thuong-tru');
    await chain.did('reception', residence, { type: 'decline', reason: 'Không thuộc thẩm quyền' });
    await chain.follow(first);
    expect(await statesOf(residence)).toEqual(['done', 'ended', 'not-begun']);
    expect((await chain.mine(chain.part(first, 'the'))).status).toBe(404);
  });

  it('shows staff where each part stands, and leads them only to what is theirs', async () => {
    const first = await chain.filed();
    await chain.resolved(first);
    await chain.follow(first);
    const residence = chain.part(first, 'thuong-tru');
    await chain.resolved(residence);
    await chain.follow(first);
    const { chain: shown } = await chain.view('reception-centre', chain.part(first, 'the'));
    expect(shown?.parts.map(({ state, dossierId }) => [state, dossierId])).toEqual([
      ['done', undefined],
      ['done', undefined],
      ['running', chain.part(first, 'the')],
    ]);
    expect(shown?.parts.map(({ agency }) => agency.vi)).toEqual(['UBND phuong-a', 'UBND phuong-a', 'UBND so-x']);
    expect((await chain.portal.call('getDossier', { as: 'citizen2', params: { dossierId: residence } })).status).toBe(
      404,
    );
  });

  it('waits while a part’s service is suspended, says why, and goes on at the midnight after', async () => {
    const first = await chain.filed();
    await chain.resolved(first);
    const params = { serviceId: 'thuong-tru' };
    const reason = { vi: 'Hệ thống cư trú bảo trì.', en: 'The residence system is being maintained.' };
    const suspend = await chain.portal.call('actOnService', {
      as: 'reviewer',
      params,
      body: { type: 'suspend', reason },
    });
    expect(suspend.status, suspend.text).toBe(200);
    expect(await chain.follow(first)).toEqual({ batchItemFailures: [] });
    const part = (await chain.mine(first)).body.chain?.parts[1];
    expect(part).toMatchObject({ state: 'blocked', why: { vi: expect.stringContaining('bảo trì') as string } });
    expect(part?.dossierId).toBeUndefined();
    expect(await chain.midnight('2026-11-23T17:00:00.000Z')).toBe(1);
    expect((await chain.mine(first)).body.chain?.parts[1]).toMatchObject({ state: 'blocked' });
    await chain.portal.call('actOnService', { as: 'reviewer', params, body: { type: 'resume' } });
    expect(await chain.midnight('2026-11-24T17:00:00.000Z')).toBe(1);
    expect(await statesOf(first)).toEqual(['done', 'running', 'waiting']);
    expect(await chain.midnight('2026-11-25T17:00:00.000Z')).toBe(0);
  });
});
