import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdminServiceView } from '#shared/api/admin-views.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import type { DecisionItem, DecisionView } from '#shared/service/decision/decision.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { copiesNamed, ending, itemOf, signing, startKeepers, withResult } from './keepers.ts';
import type { Keepers } from './keepers.ts';
import { inEnglish } from './refusing.ts';

/** More writes than signing four lines takes. */
const most = 16;
const rounds = ['again', 'dropped', 'without'].flatMap((kind) =>
  Array.from({ length: most }, (_, n) => `${kind}-${n}`),
);

let keepers: Keepers;
beforeAll(async () => {
  keepers = await startKeepers(copiesNamed(...rounds.flatMap((each) => [`sua-${each}`, `bo-${each}`, `thay-${each}`])));
});
afterAll(() => keepers.portal.close());

/** A decision with a line of every kind, ready to be signed. */
const prepared = async (round: string) => {
  const name = { name: `Bản sao ${round}` };
  const amended = await keepers.approved({ kind: 'amended', serviceId: `sua-${round}` }, withResult('Bản sao mới'));
  const fresh = await keepers.approved(
    { kind: 'new', serviceId: `moi-${round}`, copyOf: `bo-${round}`, ...name },
    inEnglish,
  );
  const replaced = await keepers.approved(
    { kind: 'replaced', serviceId: `moi-thay-${round}`, replaces: `thay-${round}`, ...name },
    inEnglish,
  );
  const drafts = [amended, fresh, replaced];
  const items = [...drafts.map(itemOf), ending(`bo-${round}`)];
  const { decision } = await keepers.decide(items);
  await keepers.upload(decision.id);
  return { id: decision.id, drafts, items };
};

const service = async (serviceId: string) => {
  const { status, body } = await keepers.portal.call<AdminServiceView>('getAdminService', {
    as: 'reviewer',
    params: { serviceId },
  });
  return status === 200
    ? { versions: body.versions.map(({ version }) => version), end: body.row.abolishedFrom }
    : undefined;
};
/** What of a decision's lines is to be seen, in the order of `prepared`. */
const seen = async (round: string) => [
  (await service(`sua-${round}`))?.versions,
  (await service(`moi-${round}`))?.versions,
  (await service(`moi-thay-${round}`))?.versions,
  (await service(`thay-${round}`))?.end,
  (await service(`bo-${round}`))?.end,
];
const nothing = [[1], [], [], undefined, undefined];
const tomorrow = '2026-11-24';
const everything = [[2, 1], [1], [1], tomorrow, tomorrow];

const view = (decisionId: string) =>
  keepers.done<DecisionView>('getDecision', { as: 'publisher', params: { decisionId } });

/** Signs, and lets the process end after so many writes; was it done before that? */
const signUntil = async (decisionId: string, writes: number, number: string): Promise<boolean> => {
  keepers.portal.proxy.writesLeft = writes;
  const { status } = await keepers.portal.call('actOnDecision', signOf(decisionId, number));
  keepers.portal.proxy.writesLeft = undefined;
  expect([200, 500]).toContain(status);
  return status === 200;
};
const signOf = (decisionId: string, number: string) => ({
  as: 'publisher',
  params: { decisionId },
  key: `sign-${decisionId}`,
  body: { type: 'sign', version: 1, ...signing({ number }) },
});

const settled = async (drafts: readonly { draft: { id: string } }[]) => {
  for (const each of drafts) {
    const { draft, events } = await keepers.draft(each.draft.id);
    expect(draft.status).toBe('published');
    expect(events.filter(({ action }) => action === 'publish')).toHaveLength(1);
    expect(verifyChain(events, sha256hex)).toBe(true);
  }
};

describe('a signing whose process ends between any two writes', () => {
  it('is done whole by the same request again, once, and shows all of its lines or none in between', async () => {
    const states: string[] = [];
    for (let writes = 0, done = false; !done; writes += 1) {
      const round = `again-${writes}`;
      const { id, drafts } = await prepared(round);
      done = await signUntil(id, writes, `${round}/QĐ`);
      const { status } = (await view(id)).decision;
      states.push(status);
      expect(await seen(round)).toEqual(status === 'signed' ? everything : nothing);
      const again = await keepers.done<DecisionView>('actOnDecision', signOf(id, `${round}/QĐ`));
      expect(again.decision).toMatchObject({ status: 'signed', version: 2 });
      expect(await seen(round)).toEqual(everything);
      await settled(drafts);
    }
    // Begun, five turns and the flip; then three drafts are told.
    expect(states.filter((status) => status === 'preparing')).toHaveLength(7);
    expect(states.filter((status) => status === 'signed')).toHaveLength(4);
  });

  it('is given up by dropping the decision: its drafts are free, and another decision brings them', async () => {
    for (const writes of [0, 1, 4, 6]) {
      const round = `dropped-${writes}`;
      const { id, drafts, items } = await prepared(round);
      await signUntil(id, writes, `${round}/QĐ`);
      await keepers.done('actOnDecision', {
        as: 'publisher',
        params: { decisionId: id },
        body: { type: 'drop', version: 1 },
      });
      expect(await seen(round)).toEqual(nothing);
      const late = await keepers.portal.call('actOnDecision', signOf(id, `${round}/QĐ`));
      expect(late).toMatchObject({ status: 409, body: { code: 'changed-meanwhile', current: { status: 'dropped' } } });
      const other = await keepers.decide(items);
      expect(other.notReady).toEqual([]);
      await keepers.upload(other.decision.id);
      await keepers.sign(other.decision.id, { number: `${round}/QĐ` });
      expect(await seen(round)).toEqual(everything);
      await settled(drafts);
    }
  });

  it('leaves nothing behind that counts once the decision is signed without those lines', async () => {
    for (const writes of [0, 1, 4, 6]) {
      const round = `without-${writes}`;
      const { id, drafts } = await prepared(round);
      await signUntil(id, writes, `${round}/QĐ`);
      const { title, issuerId, signer } = (await view(id)).decision;
      const kept: DecisionItem[] = drafts.slice(1, 2).map(itemOf);
      const body = { title, issuerId, signer, items: kept, version: 1 };
      await keepers.done('saveDecision', { as: 'publisher', params: { decisionId: id }, body });
      const [amended] = drafts;
      await keepers.act(amended?.draft.id ?? '', { type: 'return', reason: 'Đưa ra khỏi quyết định' }, 'publisher');
      await keepers.sign(id, { number: `${round}/QĐ` });
      expect(await seen(round)).toEqual([[1], [1], [], undefined, undefined]);
      await keepers.act(amended?.draft.id ?? '', { type: 'send' });
      await keepers.act(amended?.draft.id ?? '', { type: 'approve' }, 'reviewer');
      const later = await keepers.decide([itemOf(await keepers.draft(amended?.draft.id ?? ''))]);
      await keepers.upload(later.decision.id);
      await keepers.sign(later.decision.id, { number: `${round}-2/QĐ` });
      expect(await seen(round)).toEqual([[2, 1], [1], [], undefined, undefined]);
    }
  });

  it('holds its drafts still until it is signed, saved or dropped', async () => {
    const { id, drafts } = await prepared('again-15');
    await signUntil(id, 2, 'tam/QĐ');
    expect((await view(id)).decision.signing).toEqual(signing({ number: 'tam/QĐ' }));
    const [draft] = drafts;
    const returning = keepers.act(draft?.draft.id ?? '', { type: 'return', reason: 'Muộn' }, 'reviewer');
    await expect(returning).rejects.toThrow('đang được ghi nhận ký');
    const taking = keepers.decide(drafts.map(itemOf));
    await expect(taking).rejects.toThrow('in-another-decision');
    await keepers.sign(id, { number: 'khac/QĐ' });
    expect(await seen('again-15')).toEqual(everything);
  });
});
