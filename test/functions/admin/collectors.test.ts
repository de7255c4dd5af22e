import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CollectorRow, CollectorView, KeptAs } from '#shared/api/office-views.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import type { CollectorFacts } from '#shared/payment/collector.ts';
import { Seed } from '#functions/seed.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { history } from '#functions/store/history.ts';
import { putSeed } from '#functions/store/seed.ts';
import { reference } from '#functions/store/reference.ts';
import { signedDecisions } from '#functions/store/signed-decisions.ts';
import { aMember } from '#test/support/builders.ts';
import { aCollector } from '../paying/fees.ts';
import { staffIssuer } from '../portal.ts';
import { officeSeed, startOffice } from './office.ts';
import type { Office } from './office.ts';

const seed = () => Seed.parse({ ...officeSeed([aMember('leaving', ['admin'])]), collectors: [aCollector()] });

let office: Office;
beforeAll(async () => {
  office = await startOffice(seed());
});
afterAll(() => office.close());

const factsOf = (changes: Partial<CollectorFacts> = {}): CollectorFacts => {
  const { agencyId: _, version: __, ...facts } = aCollector('phuong-a', changes);
  return facts;
};
type Answer = KeptAs & { code?: string; current?: unknown; violations?: { path: string; rule: string }[] };
const save = (agencyId: string, body: object, as = 'admin', key = randomUUID()) =>
  office.portal.call<Answer>('saveCollector', { as, params: { agencyId }, body, key });
const view = (agencyId: string) => office.done<CollectorView>('getCollector', { as: 'admin', params: { agencyId } });
const list = async () =>
  (await office.done<{ collectors: CollectorRow[] }>('listCollectors', { as: 'admin' })).collectors;
const rulesOf = ({ body }: { body: Answer }) => body.violations?.map(({ path, rule }) => [path, rule]);
/** As whoever takes money reads it, in a container that has read nothing before. */
const taken = (agencyId: string) =>
  reference(office.portal.table, signedDecisions(office.portal.table)).collector(agencyId);

describe('units that collect fees', () => {
  it('are listed as the seed brought them, and opened one by one', async () => {
    expect(await list()).toEqual([{ collector: aCollector(), version: 0 }]);
    expect(await view('phuong-a')).toMatchObject({ collector: aCollector(), version: 0, events: [] });
    expect((await office.portal.call('getCollector', { as: 'admin', params: { agencyId: 'phuong-b' } })).status).toBe(
      404,
    );
  });

  it('change once for one request, as an act with before and after; who takes money reads it', async () => {
    const off = factsOf({ vnpay: { on: false, terminal: 'DEMOTMN1' }, remits: 'monthly' });
    const key = randomUUID();
    const first = await save('phuong-a', { ...off, version: 0 }, 'admin', key);
    expect([first.status, first.body]).toEqual([200, { id: 'phuong-a', version: 1 }]);
    expect((await save('phuong-a', { ...off, version: 0 }, 'admin', key)).body).toEqual(first.body);
    const { collector, version, events } = await view('phuong-a');
    expect([collector, version]).toEqual([{ ...off, agencyId: 'phuong-a', version: 2 }, 1]);
    expect(events).toMatchObject([
      {
        act: 'change-collector',
        by: { staffId: 'admin' },
        before: { remits: 'weekly', ways: ['vnpay', 'vietqr', 'counter'] },
        after: { remits: 'monthly', ways: ['vietqr', 'counter'] },
      },
    ]);
    expect(await taken('phuong-a')).toEqual(collector);
  });

  it('begin with a unit that exists and a series of their own, and take over from the unit above', async () => {
    const facts = factsOf({ series: 'B', taxCode: '0300588569' });
    expect((await save('phuong-b', facts)).body).toEqual({ id: 'phuong-b', version: 1 });
    const { events } = await view('phuong-b');
    expect(events).toMatchObject([{ act: 'add-collector', before: {}, after: { series: 'B', terminal: 'DEMOTMN1' } }]);
    expect((await list()).map(({ collector }) => collector.agencyId)).toEqual(['phuong-a', 'phuong-b']);
    expect(await taken('phuong-b')).toMatchObject({ series: 'B', version: 1 });
  });

  it('keep what was done to them in a chain, and outlast the next seed', async () => {
    const before = await view('phuong-a');
    await putSeed(office.portal.table, seed(), { issuer: staffIssuer, signIns: [] });
    expect(await view('phuong-a')).toMatchObject({ collector: before.collector, version: before.version });
    const chain = await history(office.portal.table).of({ subject: 'collector', subjectId: 'phuong-a' });
    expect(verifyChain(chain.toReversed(), sha256hex)).toBe(true);
  });
});

describe('what is refused', () => {
  it('is a unit that is not there, or collects already', async () => {
    expect(rulesOf(await save('khong-co', factsOf({ series: 'K' })))).toEqual([['agencyId', 'unknown-agency']]);
    expect(rulesOf(await save('phuong-b', factsOf({ series: 'B' })))).toEqual([['agencyId', 'collects-already']]);
    expect((await save('khong-co', { ...factsOf(), version: 0 })).status).toBe(404);
  });

  it('is a series that is, or once was, another unit’s', async () => {
    const { collector, version } = await view('phuong-b');
    const { agencyId: _, version: __, ...facts } = collector;
    expect(rulesOf(await save('phuong-b', { ...facts, series: 'E', version }))).toEqual([['series', 'series-taken']]);
    expect((await save('phuong-b', { ...facts, series: 'C', version })).status).toBe(200);
    expect(rulesOf(await save('van-phong', factsOf({ series: 'B' })))).toEqual([['series', 'series-taken']]);
    expect((await save('phuong-b', { ...facts, series: 'B', version: version + 1 })).status).toBe(200);
  });

  it('is what is wrong, said all at once; nothing is written', async () => {
    const before = await list();
    const { accounts } = factsOf();
    const [first] = accounts;
    const wrong = factsOf({
      taxCode: '0100233489',
      accounts: [
        { ...first!, number: '1900000009' },
        { ...first!, id: 'hai', validFrom: '2026-11-01' },
      ],
    });
    const { version } = await view('phuong-a');
    expect(rulesOf(await save('phuong-a', { ...wrong, version }))).toEqual([
      ['taxCode', 'wrong-tax-code'],
      ['accounts.1.validFrom', 'accounts-overlap'],
      ['accounts.0.number', 'account-fixed'],
    ]);
    expect((await save('phuong-a', { ...factsOf(), form: '01/BLP', version })).status).toBe(422);
    expect((await save('phuong-a', { ...factsOf(), vnpay: { on: true, terminal: 'ngan' }, version })).status).toBe(422);
    expect((await save('phuong-a', { ...factsOf(), vnpay: { on: true, secret: 'x' }, version })).status).toBe(400);
    expect(await list()).toEqual(before);
  });

  it('is another state than there is now, and one of two at the same time', async () => {
    const { version } = await view('phuong-a');
    const stale = await save('phuong-a', { ...factsOf(), version: version - 1 }, 'admin2');
    expect(stale.body).toMatchObject({ code: 'edited-meanwhile', current: { version } });
    const two = await Promise.all([
      save('phuong-a', { ...factsOf({ form: '01BLP0-002' }), version }, 'admin'),
      save('phuong-a', { ...factsOf({ form: '01BLP0-003' }), version }, 'admin2'),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is one of two units that take the same series at the same time', async () => {
    const { version } = await view('phuong-b');
    const two = await Promise.all([
      save('phuong-b', { ...factsOf({ series: 'Z' }), version }, 'admin'),
      save('van-phong', factsOf({ series: 'Z' }), 'admin2'),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect((await list()).filter(({ collector }) => collector.series === 'Z')).toHaveLength(1);
  });

  it('is everyone but administrators, also whoever loses the duty meanwhile', async () => {
    const { version } = await view('phuong-a');
    const body = { ...factsOf({ remits: 'weekly', form: '01BLP0-009' }), version };
    for (const as of ['leader-b', 'reception']) {
      expect((await save('phuong-a', body, as)).status).toBe(403);
      expect((await office.portal.call('listCollectors', { as })).status).toBe(403);
      expect((await office.portal.call('getCollector', { as, params: { agencyId: 'phuong-a' } })).status).toBe(403);
    }
    const { staffId, ...facts } = aMember('leaving', ['reviewer']);
    const loses = { as: 'admin', params: { staffId }, body: { ...facts, version: 0 } };
    expect((await office.portal.call('listCollectors', { as: 'leaving' })).status).toBe(200);
    // The first read says who asks; after the second they are somebody else.
    office.portal.proxy.faults.push(
      { operation: 'GetItem' },
      {
        operation: 'GetItem',
        after: async () => {
          expect((await office.portal.call('changeMember', loses)).status).toBe(200);
        },
      },
    );
    expect((await save('phuong-a', body, 'leaving')).body.code).toBe('wrong-role');
    expect(office.portal.proxy.faults).toEqual([]);
    expect((await view('phuong-a')).version).toBe(version);
  });
});
