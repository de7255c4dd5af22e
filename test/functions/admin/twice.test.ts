import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdminServiceView, DraftView } from '#shared/api/admin-views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import type { Asked } from '../portal.ts';
import { birth, copies, death, ending, itemOf, marriage, signing, startKeepers, withSummary } from './keepers.ts';
import type { Keepers } from './keepers.ts';

let keepers: Keepers;
beforeAll(async () => {
  keepers = await startKeepers();
});
afterAll(() => keepers.portal.close());

/** Sends the very same request eight times at once and once more afterwards; gives the one reply all of them had. */
const often = async <Body>(name: RouteName, asked: Asked): Promise<Body> => {
  const same = { ...asked, key: `${name}-${JSON.stringify(asked.params ?? {})}-${JSON.stringify(asked.body)}` };
  const atOnce = await Promise.all(Array.from({ length: 8 }, () => keepers.portal.call<Body>(name, same)));
  const replies = [...atOnce, await keepers.portal.call<Body>(name, same)];
  expect(replies.map(({ status, text }) => (status === 200 ? status : text))).toEqual(replies.map(() => 200));
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  return atOnce[0]?.body as Body;
};

describe('the same request, eight times at once and once more', () => {
  it('opens one draft, saves once, leaves one comment, sends and approves once', async () => {
    const { draft, definition } = await often<DraftView>('openDraft', {
      as: 'editor',
      body: { kind: 'amended', serviceId: copies },
    });
    const params = { draftId: draft.id };
    const body = { saved: 0, definition: withSummary('Bản sao trích lục')(definition) };
    expect(await often('saveDefinition', { as: 'editor', params, body })).toMatchObject({ saved: 1 });
    await often('commentOnDraft', { as: 'editor', params, body: { place: 'summary', text: 'Đã rút gọn' } });
    await often('actOnDraft', { as: 'editor', params, body: { type: 'send', version: 1, saved: 1 } });
    const online = { type: 'put-online', version: 2, saved: 1 };
    expect(await often('actOnDraft', { as: 'reviewer', params, body: online })).toMatchObject({ publishedAs: 2 });
    const { comments, events } = await keepers.draft(draft.id);
    expect(comments).toHaveLength(1);
    expect(events.map(({ action }) => action)).toEqual(['open', 'send', 'put-online']);
  });

  it('opens one decision that holds its drafts, saves it once, and signs it once', async () => {
    const draft = await keepers.approved({ kind: 'amended', serviceId: marriage });
    const content = { title: 'Quyết định', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch' };
    const view = await often<DecisionView>('openDecision', {
      as: 'publisher',
      body: { ...content, items: [itemOf(draft)] },
    });
    expect(view.notReady).toEqual([]);
    const params = { decisionId: view.decision.id };
    const saved = await often<DecisionView>('saveDecision', {
      as: 'publisher',
      params,
      body: { ...content, items: [itemOf(draft), ending(death)], version: 1 },
    });
    expect(saved.decision.version).toBe(2);
    await keepers.upload(view.decision.id);
    const signed = await often<DecisionView>('actOnDecision', {
      as: 'publisher',
      params,
      body: { type: 'sign', version: 2, ...signing() },
    });
    expect(signed.decision).toMatchObject({ status: 'signed', version: 3 });
    expect(signed.decision.items.map(({ version }) => version)).toEqual([2, undefined]);
    expect((await keepers.draft(draft.draft.id)).draft).toMatchObject({ status: 'published', publishedAs: 2 });
  });

  it('drops a decision once, and suspends a service once', async () => {
    const { decision } = await keepers.decide([ending(birth)]);
    const dropped = await often<DecisionView>('actOnDecision', {
      as: 'publisher',
      params: { decisionId: decision.id },
      body: { type: 'drop', version: 1 },
    });
    expect(dropped.decision).toMatchObject({ status: 'dropped', version: 2 });
    const params = { serviceId: birth };
    const body = { type: 'suspend', reason: { vi: 'Sự cố', en: 'Incident' } };
    expect(await often('actOnService', { as: 'reviewer', params, body })).toEqual({
      serviceId: birth,
      suspended: true,
    });
    const { suspension } = await keepers.done<AdminServiceView>('getAdminService', { as: 'reviewer', params });
    expect(suspension?.reason.vi).toBe('Sự cố');
  });

  it('is another request where the body is another, though the key is the same', async () => {
    const asked = { as: 'publisher', key: 'used' };
    const content = { title: 'Một', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch', items: [] };
    await keepers.done('openDecision', { ...asked, body: content });
    const reply = await keepers.portal.call('openDecision', { ...asked, body: { ...content, title: 'Hai' } });
    expect(reply).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });
});
