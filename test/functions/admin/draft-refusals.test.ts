import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftView } from '#shared/api/admin-views.ts';
import { birth, copies, itemOf, marriage, startKeepers, withSummary } from './keepers.ts';
import type { Keepers } from './keepers.ts';
import { inEnglish, pathsIn, refusingAt } from './refusing.ts';

let keepers: Keepers;
let at: ReturnType<typeof refusingAt>;
beforeAll(async () => {
  keepers = await startKeepers();
  at = refusingAt(keepers);
});
afterAll(() => keepers.portal.close());

describe('one’s own work', () => {
  it('is reviewed and published by somebody else', async () => {
    const { draft } = await at.aDraft('all-duties');
    await keepers.save(draft.id, inEnglish, 'all-duties');
    await keepers.act(draft.id, { type: 'send' }, 'all-duties');
    const sent = await keepers.draft(draft.id, 'all-duties');
    expect(await at.act(sent, 'all-duties', { type: 'approve' })).toMatchObject({ code: 'own-work' });
    await keepers.act(draft.id, { type: 'approve' }, 'reviewer');
    const decision = await at.decided(itemOf(sent));
    const problem = await at.sign(decision, {}, 'all-duties');
    expect(problem).toMatchObject({ code: 'own-work', violations: [{ path: 'items.0' }] });
    expect((await keepers.sign(decision.decision.id, { number: '1/QĐ-UBND' })).decision.status).toBe('signed');
  });

  it('is whoever wrote in it, not only who opened it', async () => {
    const { draft } = await at.aDraft();
    await keepers.save(draft.id, inEnglish, 'all-duties');
    await keepers.act(draft.id, { type: 'send' });
    expect(await at.act(await keepers.draft(draft.id), 'all-duties', { type: 'approve' })).toMatchObject({
      code: 'own-work',
    });
  });
});

describe('a draft that is not ready', () => {
  it('is not sent: everything to mend, each at its place', async () => {
    const view = await at.aDraft();
    await keepers.save(view.draft.id, (definition) => ({ ...definition, offerings: [], code: 'sai' }));
    const problem = await at.act(await keepers.draft(view.draft.id), 'editor', { type: 'send' });
    expect(problem.code).toBe('not-ready');
    expect(pathsIn(problem)).toEqual(['code', 'name.en', 'offerings']);
    expect(problem.violations?.every(({ message }) => message.vi.length > 0)).toBe(true);
  });

  it('names an agency that is not there', async () => {
    const view = await at.aDraft();
    const offering = { agencyId: 'khong-co', receivingAgencyId: 'khong-co', validFrom: '2026-01-01' };
    await keepers.save(view.draft.id, (definition) => inEnglish({ ...definition, offerings: [offering] }));
    const problem = await at.act(await keepers.draft(view.draft.id), 'editor', { type: 'send' });
    expect(problem.code).toBe('not-ready');
    expect(pathsIn(problem)).toEqual(['offerings.0.agencyId', 'offerings.0.receivingAgencyId']);
  });

  it('has an example that comes out otherwise: named by its id', async () => {
    const view = await at.aDraft();
    const red = (definition: DraftView['definition']) => {
      const examples = definition.examples as { id: string; expected: object }[];
      return inEnglish({
        ...definition,
        examples: examples.map((each) =>
          each.id === 'ba-ban' ? { ...each, expected: { ...each.expected, fee: 1 } } : each,
        ) as never,
      });
    };
    await keepers.save(view.draft.id, red);
    const problem = await at.act(await keepers.draft(view.draft.id), 'editor', { type: 'send' });
    expect(problem.code).toBe('examples-red');
    expect(new Set(pathsIn(problem))).toEqual(new Set(['examples.ba-ban']));
  });

  it('has a definition of more than 350 KB', async () => {
    const { draft, definition } = await at.aDraft();
    const body = { saved: 0, definition: { ...definition, keywords: ['x'.repeat(350 * 1024)] } };
    const problem = await at.refused('saveDefinition', { as: 'editor', params: { draftId: draft.id }, body });
    expect(problem.code).toBe('definition-too-large');
    const opened = { kind: 'new', serviceId: 'to-qua', definition: body.definition };
    expect(await at.refused('openDraft', { as: 'editor', body: opened })).toMatchObject({
      code: 'definition-too-large',
    });
  });
});

describe('what changed meanwhile', () => {
  it('is told with the save that is there now; nothing is overwritten', async () => {
    const { draft, definition } = await at.aDraft();
    await keepers.save(draft.id, withSummary('Đã sửa'), 'colleague');
    const problem = await at.refused('saveDefinition', {
      as: 'editor',
      params: { draftId: draft.id },
      body: { saved: 0, definition },
    });
    expect(problem).toMatchObject({
      code: 'changed-meanwhile',
      current: { version: 1, status: 'draft', saved: 1, savedBy: { staffId: 'colleague' } },
    });
  });

  it('is not approved unseen: another save, or another version', async () => {
    const { draft } = await at.aDraft();
    await keepers.save(draft.id, inEnglish);
    await keepers.act(draft.id, { type: 'send' });
    const view = await keepers.draft(draft.id);
    for (const older of [{ saved: 0 }, { version: 1 }])
      expect(await at.act(view, 'reviewer', { type: 'approve', ...older })).toMatchObject({
        code: 'changed-meanwhile',
        current: { version: 2, saved: 1 },
      });
  });
});

describe('a service', () => {
  it('has one open draft: who may see it is told which', async () => {
    const { draft } = await keepers.open({ kind: 'amended', serviceId: birth });
    const body = { kind: 'amended', serviceId: birth };
    expect(await at.refused('openDraft', { as: 'colleague', body })).toMatchObject({
      code: 'draft-open-already',
      current: { draftId: draft.id, status: 'draft' },
    });
    const other = await at.refused('openDraft', { as: 'editor-health', body });
    expect(other.code).toBe('draft-open-already');
    expect(other.current).toBeUndefined();
    const replaced = { kind: 'replaced', serviceId: 'khai-sinh-moi', replaces: birth };
    expect(await at.refused('openDraft', { as: 'editor', body: replaced })).toMatchObject({
      code: 'draft-open-already',
    });
  });

  it('is not there, is there already, or has no such version', async () => {
    for (const [body, code, path] of [
      [{ kind: 'amended', serviceId: 'khong-co' }, 'unknown-service', undefined],
      [{ kind: 'new', serviceId: copies }, 'invalid', 'serviceId'],
      [{ kind: 'new', serviceId: 'Sai Mã' }, 'invalid', 'serviceId'],
      [{ kind: 'new', serviceId: 'sao-moi', copyOf: 'khong-co' }, 'unknown-service', undefined],
      [{ kind: 'replaced', serviceId: 'thay-moi' }, 'invalid', 'replaces'],
      [{ kind: 'amended', serviceId: marriage, version: 9 }, 'invalid', 'version'],
    ] as const) {
      const problem = await at.refused('openDraft', { as: 'editor', body });
      expect(problem.code).toBe(code);
      if (path !== undefined) expect(pathsIn(problem)).toEqual([path]);
    }
  });
});

describe('whose it is not', () => {
  it('sees no draft of another department, and none that was not sent', async () => {
    const { draft } = await at.aDraft();
    const asked = { params: { draftId: draft.id } };
    const unknown = await at.refused('getDraft', {
      as: 'editor',
      params: { draftId: '0193a5c0-7d5e-7000-8000-000000000009' },
    });
    expect(unknown.code).toBe('not-found');
    for (const as of ['editor-health', 'reviewer', 'publisher'])
      expect(await at.refused('getDraft', { ...asked, as })).toEqual(unknown);
    const saving = { ...asked, as: 'editor-health', body: { saved: 0, definition: {} } };
    expect(await at.refused('saveDefinition', saving)).toEqual(unknown);
    const acting = { ...asked, as: 'editor-health', body: { type: 'drop', version: 1 } };
    expect(await at.refused('actOnDraft', acting)).toEqual(unknown);
  });

  it('may not: the duty is another one', async () => {
    const view = await at.aDraft();
    await keepers.save(view.draft.id, inEnglish);
    await keepers.act(view.draft.id, { type: 'send' });
    const sent = await keepers.draft(view.draft.id);
    expect(await at.act(sent, 'editor', { type: 'approve' })).toMatchObject({ code: 'wrong-role' });
    expect(await at.act(sent, 'publisher', { type: 'approve' })).toMatchObject({ code: 'wrong-role' });
    expect(await at.act(sent, 'admin', { type: 'take-back' })).toMatchObject({ code: 'wrong-role' });
    expect(await at.act(sent, 'editor', { type: 'drop' })).toMatchObject({ code: 'not-allowed-now' });
    const decision = { title: 'QĐ', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch', items: [] };
    for (const as of ['editor', 'reviewer', 'admin', 'reception'])
      expect(await at.refused('openDecision', { as, body: decision })).toMatchObject({ code: 'wrong-role' });
    const suspend = { type: 'suspend', reason: { vi: 'a', en: 'a' } };
    expect(
      await at.refused('actOnService', { as: 'editor', params: { serviceId: copies }, body: suspend }),
    ).toMatchObject({ code: 'wrong-role' });
    expect(await at.refused('listDrafts', { as: 'editor', query: { view: 'in-review' } })).toMatchObject({
      code: 'wrong-role',
    });
  });
});
