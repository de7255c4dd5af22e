import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AdminServiceView } from '#shared/api/admin-views.ts';
import type { DossierView } from '#shared/api/views.ts';
import { birth, copies, monday, startKeepers, withResult, withSummary } from './keepers.ts';
import type { Keepers } from './keepers.ts';

let keepers: Keepers;
beforeAll(async () => {
  keepers = await startKeepers();
});
beforeEach(() => {
  keepers.portal.clock.at = monday;
});
afterAll(() => keepers.portal.close());

const service = (serviceId: string, as = 'reviewer') =>
  keepers.done<AdminServiceView>('getAdminService', { as, params: { serviceId } });
const openDossier = (serviceId: string) =>
  keepers.portal.call<DossierView>('openDossier', {
    as: 'citizen',
    body: { serviceId, agencyId: 'sl-p-to-hieu' },
  });

describe('a change of the online service alone', () => {
  it('is put online by a reviewer the same day, under the decision the procedure has', async () => {
    const { id } = (await keepers.open({ kind: 'amended', serviceId: copies })).draft;
    await keepers.save(id, withSummary('Cấp bản sao trích lục, nộp và nhận trực tuyến'));
    await keepers.act(id, { type: 'send' });
    const view = await keepers.draft(id, 'reviewer');
    expect(view.draft).toMatchObject({ status: 'in-review', scope: 'online' });
    expect(view.actions).toEqual(['return', 'put-online']);
    const acted = await keepers.act(id, { type: 'put-online' }, 'reviewer');
    expect(acted).toEqual({ draftId: id, version: 3, status: 'published', publishedAs: 2 });
    const { versions, definition, row } = await service(copies);
    expect(versions.map(({ version, procedureVersion, validFrom }) => [version, procedureVersion, validFrom])).toEqual([
      [2, 1, '2026-11-23'],
      [1, 1, '2025-07-01'],
    ]);
    expect(versions.map(({ decision }) => decision)).toEqual([
      { number: '01/QĐ-UBND (mẫu)' },
      { number: '01/QĐ-UBND (mẫu)' },
    ]);
    expect(definition.publishedBy).toEqual(view.published?.publishedBy);
    expect(row).toMatchObject({ version: 2, validFrom: '2026-11-23' });
    expect(row.draft).toBeUndefined();
    expect((await openDossier(copies)).body.dossier.serviceVersion).toBe(2);
  });

  it('may follow another of the same day', async () => {
    const { id } = (await keepers.open({ kind: 'amended', serviceId: copies })).draft;
    await keepers.save(id, withSummary('Cấp bản sao trích lục hộ tịch'));
    await keepers.act(id, { type: 'send' });
    await keepers.act(id, { type: 'put-online' }, 'reviewer');
    expect((await openDossier(copies)).body.dossier.serviceVersion).toBe(3);
  });

  it('is no change of the procedure: that needs a decision', async () => {
    const { id } = (await keepers.open({ kind: 'amended', serviceId: copies })).draft;
    await keepers.save(id, withResult('Trích lục'));
    await keepers.act(id, { type: 'send' });
    await expect(keepers.act(id, { type: 'put-online' }, 'reviewer')).rejects.toThrow('not-allowed-now');
    await keepers.act(id, { type: 'take-back' });
    await keepers.act(id, { type: 'drop' });
    expect((await service(copies)).row.draft).toBeUndefined();
  });
});

describe('an incident', () => {
  const params = { serviceId: birth };
  const reason = { vi: 'Mất kết nối với Cơ sở dữ liệu quốc gia.', en: 'The national database cannot be reached.' };
  const suspend = { type: 'suspend', reason, backBy: '2026-11-24T03:00:00.000Z' };

  it('suspends a service: whoever would file is told why and until when', async () => {
    expect((await service(birth)).actions).toEqual(['suspend']);
    const reply = await keepers.done('actOnService', { as: 'reviewer', params, body: suspend });
    expect(reply).toEqual({ serviceId: birth, suspended: true });
    expect(await service(birth)).toMatchObject({
      row: { suspended: true },
      suspension: { since: monday, reason, backBy: suspend.backBy },
      actions: ['resume'],
    });
    const refused = await openDossier(birth);
    expect(refused).toMatchObject({ status: 409, body: { code: 'service-not-open' } });
    expect(refused.text).toContain(
      'Đang tạm ngừng tiếp nhận hồ sơ: Mất kết nối với Cơ sở dữ liệu quốc gia. Dự kiến nhận lại: 10:00 thứ Ba 24/11/2026.',
    );
    expect(refused.text).toContain('Expected back: 10:00 on Tuesday 24 November 2026.');
  });

  it('is over once somebody takes the service up again', async () => {
    await keepers.done('actOnService', { as: 'publisher', params, body: { type: 'resume' } });
    expect((await openDossier(birth)).status).toBe(200);
    expect((await service(birth)).actions).toEqual(['suspend']);
  });

  it('is ended once: a second resume, or a second suspension, is refused', async () => {
    const again = await keepers.portal.call('actOnService', { as: 'admin', params, body: { type: 'resume' } });
    expect(again).toMatchObject({ status: 409, body: { code: 'not-allowed-now', current: { suspended: false } } });
    await keepers.done('actOnService', { as: 'admin', params, body: suspend });
    const twice = await keepers.portal.call('actOnService', { as: 'reviewer', params, body: suspend });
    expect(twice).toMatchObject({ status: 409, body: { code: 'not-allowed-now', current: { suspended: true } } });
    await keepers.done('actOnService', { as: 'admin', params, body: { type: 'resume' } });
  });
});
