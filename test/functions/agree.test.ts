import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierPage, DossierRow } from '#shared/api/views.ts';
import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import type { Status } from '#shared/dossier/status.ts';
import type { ReplyOf } from '#test/support/caller.ts';
import { aSeed, onPaper } from '#test/support/builders.ts';
import { allTheWay, fromTheCounter, histories, play } from './any-history.ts';
import type { Kept } from './any-history.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  const seed = onPaper(aSeed());
  const services = seed.services.map((each) => ({
    ...each,
    channels: [...each.channels, { channel: 'counter' as const }],
  }));
  portal = await startPortal({ ...seed, services });
});
afterAll(() => portal.close());

/** Where a dossier of each status is looked for at the desk, said here once more and by hand. */
const queueOf: Partial<Record<Status, 'new' | 'processing' | 'waiting' | 'done'>> = {
  submitted: 'new',
  'supplement-before-acceptance': 'waiting',
  accepted: 'processing',
  processing: 'processing',
  supplement: 'waiting',
  declined: 'done',
  withdrawn: 'done',
  stopped: 'done',
  refused: 'done',
  resolved: 'done',
  returned: 'done',
};
const views = ['new', 'processing', 'waiting', 'done'] as const;

/** Every row of a queue, page by page. */
const rowsOf = async (as: string, query: Record<string, string>): Promise<DossierRow[]> => {
  const rows: DossierRow[] = [];
  let cursor: string | undefined;
  do {
    const asked = { as, query: { ...query, ...(cursor !== undefined && { cursor }) } };
    const { body } = await portal.call<DossierPage>('listDeskDossiers', asked);
    rows.push(...body.rows);
    cursor = body.next;
  } while (cursor !== undefined);
  return rows;
};

/** What a row says of its dossier. */
const told = ({ id, status, version, code, holder, due, answerBy }: DossierRow | Dossier) => ({
  ...{ id, status, version, code, answerBy },
  holder: holder?.staffId,
  due: due?.at,
});

/** A line of the register as the events alone tell it. */
const lineOf = (events: readonly DossierEvent[]) => {
  let line: { receivedAt: string; forwardedAt?: string; resultAt?: string; returnedAt?: string } | undefined;
  for (const { action, at, to } of events) {
    if (action === 'accept' || action === 'receive') line = { receivedAt: at };
    if (!line) continue;
    if (action === 'claim') line.forwardedAt ??= at;
    if (action === 'correct') {
      delete line.resultAt;
      delete line.returnedAt;
    }
    if (['resolved', 'refused', 'stopped', 'withdrawn'].includes(to)) line.resultAt ??= at;
    if (to === 'returned') line.returnedAt ??= at;
  }
  return line;
};

/** Each dossier lies in the queue of its status and in no other, of all services and of its own, with what it says now. */
const queuesAgree = async (as: string, serviceId: string, kept: readonly Kept[]) => {
  for (const query of [{}, { serviceId }]) {
    const pages = await Promise.all(views.map((view) => rowsOf(as, { view, ...query })));
    for (const { dossier } of kept) {
      const found = views.flatMap((view, at) =>
        (pages[at] ?? []).filter(({ id }) => id === dossier.id).map((row) => ({ view, row })),
      );
      const view = queueOf[dossier.status];
      expect(found.map((each) => each.view)).toEqual(view ? [view] : []);
      for (const { row } of found) expect(told(row)).toEqual(told(dossier));
    }
  }
};

/** Whoever holds it has it among theirs while there is something to do. */
const heldAgree = async (as: string, kept: readonly Kept[]) => {
  const held = (await rowsOf(as, { view: 'mine' })).map(({ id }) => id);
  for (const { dossier } of kept)
    expect(held.filter((id) => id === dossier.id)).toHaveLength(
      dossier.holder && queueOf[dossier.status] !== 'done' ? 1 : 0,
    );
};

/** The register of who accepted has one line for what was accepted, with the dates of its events. */
const registerAgrees = async (as: string, kept: readonly Kept[]) => {
  const { body } = await portal.call<ReplyOf<'getRegister'>>('getRegister', { as, params: { year: '2026' } });
  for (const { dossier, events } of kept) {
    const [line, ...others] = body.lines.filter(({ dossierId }) => dossierId === dossier.id);
    const expected = lineOf(events);
    expect(others).toEqual([]);
    if (!expected) {
      expect(line).toBeUndefined();
      continue;
    }
    const { forwardedAt, resultAt, returnedAt } = line ?? {};
    expect(line).toMatchObject({ receivedAt: expected.receivedAt, status: dossier.status, code: dossier.code });
    expect([forwardedAt, resultAt, returnedAt]).toEqual([expected.forwardedAt, expected.resultAt, expected.returnedAt]);
  }
};

describe('after any history', () => {
  it('queues, register and dossiers tell the same', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        for (const { place, kept } of await play(portal, history)) {
          for (const { to } of kept.flatMap(({ events }) => events)) seen.add(to);
          for (const as of place.desks) await queuesAgree(as, place.serviceId, kept);
          await heldAgree(place.workers[0], kept);
          await registerAgrees(place.registrar, kept);
        }
      }),
      { numRuns: 16, endOnFailure: true, examples: [[[...allTheWay, ...fromTheCounter]]] },
    );
    // One history is written by hand, so that all of this was judged whatever was drawn.
    const deep = ['supplement-before-acceptance', 'accepted', 'processing', 'supplement', 'resolved', 'returned'];
    expect([...seen]).toEqual(expect.arrayContaining(deep));
  });
});
