import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExternalRow, ExternalView, KeptAs } from '#shared/api/office-views.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import type { ExternalService } from '#shared/service/external-service.ts';
import { Seed } from '#functions/seed.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { history } from '#functions/store/history.ts';
import { offered } from '#functions/store/offered.ts';
import { putSeed } from '#functions/store/seed.ts';
import { anExternal } from '#test/support/an-external.ts';
import { aMember, aSeed } from '#test/support/builders.ts';
import { staffIssuer, startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';

const seeded = anExternal({ id: 'tu-dau', insteadOf: 'cap-phep' });
const seed = () => {
  const base = aSeed();
  const staff = [
    ...base.staff,
    aMember('admin', ['admin']),
    aMember('publisher', ['publisher']),
    aMember('reviewer', ['reviewer']),
    aMember('leaving', ['publisher']),
  ];
  return Seed.parse({ ...base, externalServices: [seeded], staff });
};

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(seed());
});
afterAll(() => portal.close());

type Answer = KeptAs & { code?: string; current?: unknown; violations?: { path: string; rule: string }[] };
const add = (service: object, as = 'publisher', key = randomUUID()) =>
  portal.call<Answer>('addExternalService', { as, body: service, key });
const change = ({ id, ...facts }: ExternalService, version: number, as = 'publisher', key: string = randomUUID()) =>
  portal.call<Answer>('changeExternalService', { as, params: { externalId: id }, body: { ...facts, version }, key });
const view = async (externalId: string, as = 'admin') =>
  (await portal.call<ExternalView>('getExternalService', { as, params: { externalId } })).body;
const list = async (as = 'admin') =>
  (await portal.call<{ services: ExternalRow[] }>('listExternalServices', { as })).body.services;
const rulesOf = ({ body }: { body: Answer }) => body.violations?.map(({ path, rule }) => [path, rule]);
const stored = () => offered(portal.table).external();

describe('services of other systems', () => {
  it('are listed for all who keep the portal, each with its version and how it stands today', async () => {
    const row = { service: seeded, version: 0, stands: 'hidden' };
    for (const as of ['editor', 'reviewer', 'publisher', 'admin']) expect(await list(as)).toEqual([row]);
    for (const as of ['reception', 'leader'])
      expect((await portal.call('listExternalServices', { as })).status).toBe(403);
    expect(await view('tu-dau')).toMatchObject({ ...row, events: [] });
    for (const externalId of ['khong-co', 'a'.repeat(81)])
      expect((await portal.call('getExternalService', { as: 'admin', params: { externalId } })).status).toBe(404);
  });

  it('begin once for one request, as an act that says what there is', async () => {
    const key = randomUUID();
    expect((await add(anExternal(), 'publisher', key)).body).toEqual({ id: 'ho-chieu', version: 1 });
    expect((await add(anExternal(), 'publisher', key)).body).toEqual({ id: 'ho-chieu', version: 1 });
    const { service, version, stands, events } = await view('ho-chieu');
    expect([service, version, stands]).toEqual([anExternal(), 1, 'shown']);
    expect(events).toMatchObject([
      { act: 'add-external', by: { staffId: 'publisher' }, before: {}, after: { href: anExternal().href } },
    ]);
    expect(await stored()).toContainEqual(anExternal());
  });

  it('change with before and after, and end with their last day', async () => {
    const moved = anExternal({ href: 'https://vneid.gov.vn/', code: '1.004222' });
    expect((await change(moved, 1, 'admin')).body).toEqual({ id: 'ho-chieu', version: 2 });
    expect((await change({ ...moved, validTo: '2026-11-22' }, 2)).body).toEqual({ id: 'ho-chieu', version: 3 });
    const { stands, events } = await view('ho-chieu');
    expect(stands).toBe('ended');
    expect(events.slice(0, 2)).toMatchObject([
      { act: 'end-external', before: {}, after: { validTo: '2026-11-22' } },
      {
        act: 'change-external',
        by: { staffId: 'admin' },
        before: { href: anExternal().href },
        after: { href: 'https://vneid.gov.vn/', code: '1.004222' },
      },
    ]);
    const chain = await history(portal.table).of({ subject: 'external', subjectId: 'ho-chieu' });
    expect(verifyChain(chain.toReversed(), sha256hex)).toBe(true);
    expect((await change(moved, 3)).body.version).toBe(4);
    expect((await view('ho-chieu')).stands).toBe('shown');
  });

  it('name in each act the own services whose pages may say something else: as it was, and as it is', async () => {
    await add(anExternal({ id: 'thay-the', insteadOf: 'cap-ban-sao' }));
    await change(anExternal({ id: 'thay-the', insteadOf: 'chi-thong-tin' }), 1);
    await change(anExternal({ id: 'thay-the' }), 2);
    const acts = await history(portal.table).of({ subject: 'external', subjectId: 'thay-the' });
    expect(acts.toReversed().map(({ serviceIds }) => serviceIds)).toEqual([
      ['cap-ban-sao'],
      ['cap-ban-sao', 'chi-thong-tin'],
      ['chi-thong-tin'],
    ]);
  });

  it('outlast the next seed, where somebody acted on them', async () => {
    const renamed = { ...seeded, name: { vi: 'Tên mới', en: 'New name' } };
    expect((await change(renamed, 0)).body.version).toBe(1);
    await putSeed(portal.table, seed(), { issuer: staffIssuer, signIns: [] });
    expect((await view('tu-dau')).service).toEqual(renamed);
  });
});

describe('what is refused', () => {
  it('is an id that another has, here or among the province’s own, and the other way round', async () => {
    expect(rulesOf(await add(anExternal()))).toEqual([['id', 'id-taken']]);
    expect(rulesOf(await add(anExternal({ id: 'cap-phep' })))).toEqual([['id', 'id-taken']]);
    const body = { kind: 'new', serviceId: 'dang-soan', name: 'Đang soạn' };
    expect((await portal.call('openDraft', { as: 'editor', body })).status).toBe(200);
    expect(rulesOf(await add(anExternal({ id: 'dang-soan' })))).toEqual([['id', 'id-taken']]);
    const taken = await portal.call<Answer>('openDraft', { as: 'editor', body: { ...body, serviceId: 'ho-chieu' } });
    expect(rulesOf(taken)).toEqual([['serviceId', 'id-taken']]);
  });

  it('is what is wrong, said all at once; nothing is written', async () => {
    const before = await stored();
    const wrong = anExternal({ id: 'sai', href: 'http://a.vn', validTo: '2026-01-01', insteadOf: 'dang-soan' });
    expect(rulesOf(await add(wrong))).toEqual([
      ['href', 'not-https'],
      ['validTo', 'ends-before-it-begins'],
      ['insteadOf', 'unknown-service'],
    ]);
    expect((await add({ ...anExternal({ id: 'sai' }), level: 4 })).status).toBe(400);
    expect((await add(anExternal({ id: 'Sai Mã' }))).status).toBe(422);
    expect(rulesOf(await change((await view('ho-chieu')).service, 4))).toEqual([['name', 'nothing-changed']]);
    expect((await change(anExternal({ id: 'khong-co' }), 0)).status).toBe(404);
    expect(await stored()).toEqual(before);
    expect(await history(portal.table).of({ subject: 'external', subjectId: 'sai' })).toEqual([]);
  });

  it('is another state than there is now, and a key that came with something else', async () => {
    const { service, version } = await view('ho-chieu');
    const stale = await change({ ...service, keywords: [] }, version - 1, 'admin');
    expect(stale.body).toMatchObject({ code: 'edited-meanwhile', current: { version } });
    const key = randomUUID();
    expect((await change({ ...service, keywords: ['một'] }, version, 'admin', key)).status).toBe(200);
    const reused = await change({ ...service, keywords: ['hai'] }, version + 1, 'admin', key);
    expect(reused.body.code).toBe('idempotency-key-reused');
    expect((await view('ho-chieu')).service.keywords).toEqual(['một']);
  });

  it('is one of two who change it at the same time, and one of two who add the same', async () => {
    const { service, version } = await view('ho-chieu');
    const two = await Promise.all([
      change({ ...service, keywords: ['a'] }, version, 'admin'),
      change({ ...service, keywords: ['b'] }, version, 'publisher'),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    const twins = await Promise.all([
      add(anExternal({ id: 'cung-luc' }), 'admin'),
      add(anExternal({ id: 'cung-luc' }), 'publisher'),
    ]);
    expect(twins.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('is everyone but publishers and administrators, also whoever loses the duty meanwhile', async () => {
    const body = anExternal({ id: 'cua-ai' });
    for (const as of ['editor', 'reviewer', 'leader', 'reception']) {
      expect((await add(body, as)).status).toBe(403);
      expect((await change(seeded, 1, as)).status).toBe(403);
    }
    const { staffId, ...facts } = aMember('leaving', ['reviewer']);
    const loses = { as: 'admin', params: { staffId }, body: { ...facts, version: 0 } };
    // Between reading who asks and writing what they ask.
    portal.proxy.faults.push({
      operation: 'BatchGetItem',
      after: async () => {
        expect((await portal.call('changeMember', loses)).status).toBe(200);
      },
    });
    expect((await add(body, 'leaving')).body.code).toBe('wrong-role');
    expect(portal.proxy.faults).toEqual([]);
    expect((await list()).map(({ service }) => service.id)).not.toContain('cua-ai');
  });
});
