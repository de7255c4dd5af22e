import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import { death, ending, itemOf, marriage, startKeepers, withResult } from './keepers.ts';
import type { Keepers } from './keepers.ts';
import { pathsIn, refusingAt } from './refusing.ts';

let keepers: Keepers;
let at: ReturnType<typeof refusingAt>;
beforeAll(async () => {
  keepers = await startKeepers();
  at = refusingAt(keepers);
});
afterAll(() => keepers.portal.close());

describe('a decision', () => {
  it('that moved meanwhile is neither saved over nor signed', async () => {
    const view = await keepers.decide([]);
    const { title, issuerId, signer, items, id } = view.decision;
    const body = { title, issuerId, signer, items, version: 1 };
    await keepers.done('saveDecision', {
      as: 'publisher2',
      params: { decisionId: id },
      body: { ...body, title: 'Khác' },
    });
    const problem = await at.refused('saveDecision', { as: 'publisher', params: { decisionId: id }, body });
    expect(problem).toMatchObject({ code: 'changed-meanwhile', current: { version: 2, status: 'preparing' } });
    expect(await at.sign(view)).toMatchObject({ code: 'changed-meanwhile', current: { version: 2 } });
  });

  it('has a number of its own within its issuer and year, however it is written', async () => {
    const first = await at.decided(itemOf(await at.approved()));
    await keepers.sign(first.decision.id, { number: '77/QĐ-UBND' });
    const second = await at.decided(itemOf(await at.approved()));
    for (const number of ['77/QĐ-UBND', '77 / qđ-ubnd', ' 77/Qđ-UBND'])
      expect(await at.sign(second, { number })).toMatchObject({ code: 'decision-number-taken' });
    const decision = await keepers.sign(second.decision.id, { number: '77/QĐ-UBND', signedOn: '2025-12-31' });
    expect(decision.decision.status).toBe('signed');
  });

  it('brings nothing to a service that has a version or its end from that day on', async () => {
    const first = await at.decided(
      itemOf(await keepers.approved({ kind: 'amended', serviceId: marriage }, withResult('Giấy'))),
    );
    await keepers.sign(first.decision.id, { number: '78/QĐ-UBND', effectiveOn: '2026-12-01' });
    const ends = await at.decided(ending(marriage));
    for (const effectiveOn of ['2026-11-24', '2026-12-01'])
      expect(await at.sign(ends, { number: '79/QĐ-UBND', effectiveOn })).toMatchObject({
        code: 'validity-overlaps',
        violations: [{ path: 'items.0' }],
      });
    await keepers.sign(ends.decision.id, { number: '79/QĐ-UBND', effectiveOn: '2026-12-02' });
    expect(
      await at.refused('openDraft', { as: 'editor', body: { kind: 'amended', serviceId: marriage } }),
    ).toMatchObject({
      code: 'unknown-service',
    });
  });

  it('is signed at a time that can be', async () => {
    const view = await at.decided(ending(death));
    for (const [changes, paths] of [
      [{ signedOn: '2026-11-24', effectiveOn: '2026-11-25' }, ['signedOn']],
      [{ signedOn: '2026-11-20', effectiveOn: '2026-11-22' }, ['effectiveOn']],
    ] as const)
      expect(pathsIn(await at.sign(view, changes))).toEqual(paths);
    expect(pathsIn(await at.sign(await keepers.decide([])))).toEqual(['items']);
  });

  it('lists what is ready, each service once, and in no other decision', async () => {
    const ready = await at.approved();
    const unready = await at.aDraft();
    const body = (...items: object[]) => ({ title: 'QĐ', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch', items });
    await keepers.decide([itemOf(ready)]);
    for (const [asked, rule] of [
      [body(itemOf(ready)), 'in-another-decision'],
      [body(itemOf(unready)), 'draft-not-ready'],
      [body(ending(death), ending(death)), 'listed-twice'],
      [body(ending('khong-co')), 'nothing-in-force'],
      [{ ...body(), issuerId: 'khong-co' }, 'unknown-agency'],
    ] as const) {
      const problem = await at.refused('openDecision', { as: 'publisher', body: asked });
      expect(problem.code).toBe('invalid');
      expect(problem.violations?.map((each) => each.rule)).toEqual([rule]);
    }
  });

  it('is not signed with a draft that was returned since', async () => {
    const ready = await at.approved();
    const view = await at.decided(itemOf(ready));
    await keepers.act(ready.draft.id, { type: 'return', reason: 'Còn thiếu' }, 'publisher');
    expect(
      (await keepers.done<DecisionView>('getDecision', { as: 'publisher', params: { decisionId: view.decision.id } }))
        .notReady,
    ).toEqual([ready.draft.id]);
    expect(await at.sign(view, { number: '80/QĐ-UBND' })).toMatchObject({
      code: 'not-ready',
      violations: [{ path: 'items.0' }],
    });
  });
});
