import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptAs } from '#shared/api/office-views.ts';
import type { FormsView } from '#shared/api/routes-forms.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { history } from '#functions/store/history.ts';
import { policies } from '#functions/store/policies.ts';
import { putSeed } from '#functions/store/seed.ts';
import { staffIssuer } from '../portal.ts';
import { monday, officeSeed, startOffice } from './office.ts';
import type { Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
  office.portal.clock.at = monday;
});
afterAll(() => office.close());

const later = { from: '2027-01-01', regulation: 'tt-03-2025' };
const view = () => office.done<FormsView>('getForms', { as: 'admin' });
const change = (body: object, as = 'admin', key = randomUUID()) =>
  office.portal.call<KeptAs & { code?: string; violations?: { path: string; rule: string }[] }>('changeForms', {
    as,
    body,
    key,
  });
const stored = () => policies(office.portal.table, () => 0.5).current();

describe('the forms a province prints', () => {
  it('are those of TT 01/2018 until an administrator says otherwise', async () => {
    expect(await view()).toMatchObject({ forms: [], version: 0, events: [] });
  });

  it('are set for a day ahead, once for one request, and nothing else of the policy moves', async () => {
    const { policy: before } = await stored();
    const key = randomUUID();
    expect((await change({ forms: [later], version: 0 }, 'admin', key)).body).toEqual({ id: 'portal', version: 1 });
    expect((await change({ forms: [later], version: 0 }, 'admin', key)).body).toEqual({ id: 'portal', version: 1 });
    expect(await view()).toMatchObject({
      forms: [later],
      version: 1,
      events: [{ act: 'change-forms', by: { staffId: 'admin' }, before: { forms: [] }, after: { forms: [later] } }],
    });
    expect((await stored()).policy).toEqual({ ...before, forms: [later] });
  });

  it('are refused on another state, to others, and for a day that has come', async () => {
    expect((await change({ forms: [], version: 0 })).body.code).toBe('edited-meanwhile');
    expect((await change({ forms: [], version: 1 }, 'leader')).status).toBe(403);
    const now = { ...later, from: '2026-11-23' };
    expect((await change({ forms: [now], version: 1 })).body.violations).toMatchObject([
      { path: 'forms.0.from', rule: 'not-ahead' },
    ]);
    expect((await change({ forms: [{ ...later, regulation: 'tt-99' }], version: 1 })).status).toBe(422);
  });

  it('are taken back before their day, and outlast the next seed', async () => {
    expect((await change({ forms: [], version: 1 })).body.version).toBe(2);
    expect((await change({ forms: [later], version: 2 })).body.version).toBe(3);
    await putSeed(office.portal.table, officeSeed(), { issuer: staffIssuer, signIns: [] });
    expect((await view()).forms).toEqual([later]);
    const events = await history(office.portal.table).of({ subject: 'policy', subjectId: 'portal' });
    expect(events).toHaveLength(3);
    expect(verifyChain(events.toReversed(), sha256hex)).toBe(true);
  });

  it('stay once their day has come', async () => {
    office.portal.clock.at = '2027-01-04T01:00:00.000Z';
    expect((await change({ forms: [], version: 3 })).body.violations).toMatchObject([
      { path: 'forms', rule: 'begun-stays' },
    ]);
  });
});
