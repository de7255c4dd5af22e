import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AdminServiceView, DraftView } from '#shared/api/admin-views.ts';
import type { DossierView } from '#shared/api/views.ts';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import { reference } from '#functions/store/reference.ts';
import { signedDecisions } from '#functions/store/signed-decisions.ts';
import { copies, death, ending, itemOf, marriage, monday, startKeepers, withResult } from './keepers.ts';
import type { Keepers } from './keepers.ts';

let keepers: Keepers;
beforeAll(async () => {
  keepers = await startKeepers();
});
beforeEach(() => {
  keepers.portal.clock.at = monday;
});
afterAll(() => keepers.portal.close());

const service = (serviceId: string, as = 'editor') =>
  keepers.done<AdminServiceView>('getAdminService', { as, params: { serviceId } });

/** The version a citizen's new dossier is pinned to at that moment. */
const filedUnder = async (serviceId: string, at: string): Promise<number> => {
  keepers.portal.clock.at = at;
  const { dossier } = await keepers.done<DossierView>('openDossier', {
    as: 'citizen',
    body: { serviceId, agencyId: 'sl-p-to-hieu' },
  });
  keepers.portal.clock.at = monday;
  return dossier.serviceVersion;
};

describe('a change of a procedure', () => {
  let opened: DraftView;
  let decided: DecisionView;

  it('begins with what is published, and its service says that a draft is open', async () => {
    opened = await keepers.open({ kind: 'amended', serviceId: copies });
    expect(opened.draft).toMatchObject({ version: 1, status: 'draft', kind: 'amended', basedOn: 1, saved: 0 });
    expect(opened.draft.authors).toEqual(['editor']);
    expect(opened.agencyName.vi).toContain('Tư pháp');
    expect(opened.definition).toEqual({ ...opened.published, version: 2, validFrom: '2026-11-23' });
    expect(opened.actions).toEqual(['save', 'send', 'drop']);
    const { row, actions } = await service(copies);
    expect(row.draft).toEqual({ draftId: opened.draft.id, status: 'draft', agencyId: 'sl-so-tu-phap' });
    expect(actions).toEqual(['copy']);
  });

  it('is saved, sent, commented at a place, returned with a reason and mended', async () => {
    const { id: draftId } = opened.draft;
    const params = { draftId };
    await keepers.save(draftId, withResult('Trích lục'), 'colleague');
    expect(await keepers.act(draftId, { type: 'send' })).toEqual({ draftId, version: 2, status: 'in-review' });
    const comment = await keepers.done<{ id: string }>('commentOnDraft', {
      as: 'reviewer',
      params,
      body: { place: 'result.name', text: 'Ghi đúng tên theo Luật Hộ tịch' },
    });
    await keepers.act(draftId, { type: 'return', reason: 'Sửa tên kết quả' }, 'reviewer');
    await keepers.done('commentOnDraft', { as: 'editor', params, body: { settle: comment.id } });
    await keepers.save(draftId, withResult('Trích lục hộ tịch'));
    const { draft, comments, events } = await keepers.draft(draftId);
    expect(draft).toMatchObject({ status: 'returned', version: 3, saved: 2, authors: ['editor', 'colleague'] });
    expect(comments.map(({ place, text, settledBy }) => [place, text, settledBy?.staffId])).toEqual(
      expect.arrayContaining([
        ['result.name', 'Ghi đúng tên theo Luật Hộ tịch', 'editor'],
        ['', 'Sửa tên kết quả', undefined],
      ]),
    );
    expect(events.map(({ action, by }) => [action, by.staffId])).toEqual([
      ['open', 'editor'],
      ['send', 'editor'],
      ['return', 'reviewer'],
    ]);
  });

  it('is approved by somebody who did not write it', async () => {
    await keepers.act(opened.draft.id, { type: 'send' });
    await keepers.act(opened.draft.id, { type: 'approve' }, 'reviewer');
    const { draft } = await keepers.draft(opened.draft.id);
    expect(draft).toMatchObject({ status: 'ready-to-sign', scope: 'procedure', approvedSave: 2 });
    expect(draft.reviewedBy).toEqual({ staffId: 'reviewer', name: 'Lê Anh Tú' });
  });

  it('is listed in a decision beside a new service and one that ends', async () => {
    const fresh = await keepers.approved({ kind: 'new', serviceId: 'ban-sao-moi', copyOf: copies }, (definition) => ({
      ...definition,
      name: { vi: 'Cấp bản sao điện tử', en: 'Issue an electronic copy' },
    }));
    decided = await keepers.decide([itemOf(await keepers.draft(opened.draft.id)), itemOf(fresh), ending(death)]);
    expect(decided.decision).toMatchObject({ status: 'preparing', version: 1 });
    expect(decided.notReady).toEqual([]);
    expect(decided.decision.items.map(({ kind, name }) => [kind, name.vi])).toEqual([
      ['amended', expect.any(String)],
      ['new', 'Cấp bản sao điện tử'],
      ['abolished', death],
    ]);
    expect((await keepers.draft(fresh.draft.id)).draft.decisionId).toBe(decided.decision.id);
  });

  it('takes effect as a whole, by itself, at 00:00 local time of its day and not before', async () => {
    const { id } = decided.decision;
    await keepers.upload(id);
    expect(await filedUnder(copies, '2026-11-23T02:00:00.000Z')).toBe(1);
    const signed = await keepers.sign(id);
    expect(signed.decision).toMatchObject({ status: 'signed', version: 2, number: '2345/QĐ-UBND' });
    expect(signed.decision.items.map(({ version }) => version)).toEqual([2, 1, undefined]);
    expect(signed.alarms.map(({ alarm, state }) => [alarm, state])).toEqual([
      ['sign-by', 'late'],
      ['online-by', 'kept'],
    ]);
    const { table } = keepers.portal;
    const known = reference(table, signedDecisions(table));
    expect((await known.serviceOn(copies, '2026-11-23'))?.version).toBe(1);
    expect((await known.serviceOn(copies, '2026-11-24'))?.version).toBe(2);
    const [before, after] = ['2026-11-23T16:59:59.999Z', '2026-11-23T17:00:00.000Z'];
    expect(await filedUnder(copies, before)).toBe(1);
    await expect(filedUnder('ban-sao-moi', before)).rejects.toThrow('unknown-service');
    expect(await filedUnder(death, before)).toBe(1);
    expect(await filedUnder(copies, after)).toBe(2);
    expect(await filedUnder('ban-sao-moi', after)).toBe(1);
    await expect(filedUnder(death, after)).rejects.toThrow('service-not-open');
  });

  it('leaves its drafts published, and each version with its decision and days', async () => {
    const { draft, events } = await keepers.draft(opened.draft.id);
    expect(draft).toMatchObject({ status: 'published', publishedAs: 2 });
    expect(events.at(-1)).toMatchObject({
      action: 'publish',
      by: { staffId: 'publisher' },
      refs: { decisionId: decided.decision.id, publishedAs: 2 },
    });
    const { versions, row, definition } = await service(copies);
    expect(
      versions.map(({ version, procedureVersion, validFrom, validTo }) => [
        version,
        procedureVersion,
        validFrom,
        validTo,
      ]),
    ).toEqual([
      [2, 2, '2026-11-24', undefined],
      [1, 1, '2025-07-01', '2026-11-23'],
    ]);
    expect(versions[0]?.decision).toEqual({ id: decided.decision.id, number: '2345/QĐ-UBND' });
    expect(row.draft).toBeUndefined();
    expect(definition.publishedBy).toMatchObject({ number: '2345/QĐ-UBND', date: '2026-11-23' });
    expect((await service(death)).row).toMatchObject({ version: 1, abolishedFrom: '2026-11-24' });
  });

  it('is rolled back by publishing the earlier content again', async () => {
    keepers.portal.clock.at = '2026-11-25T01:00:00.000Z';
    const back = await keepers.approved({ kind: 'amended', serviceId: copies, version: 1 }, (definition) => definition);
    expect(back.draft.basedOn).toBe(2);
    const { decision } = await keepers.decide([itemOf(back)]);
    await keepers.upload(decision.id);
    await keepers.sign(decision.id, { number: '2346/QĐ-UBND', signedOn: '2026-11-25', effectiveOn: '2026-11-25' });
    const { versions, definition } = await service(copies);
    expect(versions.map(({ version, procedureVersion }) => [version, procedureVersion])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
    expect(definition.result).toEqual(opened.published?.result);
    expect(await filedUnder(copies, '2026-11-25T01:30:00.000Z')).toBe(3);
  });

  it('puts another service in the place of one, in the same moment', async () => {
    const replacing = await keepers.approved(
      { kind: 'replaced', serviceId: 'ket-hon-moi', replaces: marriage },
      (definition) => ({ ...definition, name: { vi: 'Đăng ký kết hôn (mới)', en: 'Marriage registration (new)' } }),
    );
    const { decision } = await keepers.decide([itemOf(replacing)]);
    expect(decision.items[0]).toMatchObject({ kind: 'replaced', replaces: marriage });
    await keepers.upload(decision.id);
    await keepers.sign(decision.id, { number: '2347/QĐ-UBND' });
    expect((await service(marriage)).row.abolishedFrom).toBe('2026-11-24');
    expect(await filedUnder('ket-hon-moi', '2026-11-23T17:00:00.000Z')).toBe(1);
    await expect(filedUnder(marriage, '2026-11-23T17:00:00.000Z')).rejects.toThrow('service-not-open');
  });
});
