import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paths } from '#shared/api/paths.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Answered, Caller } from '#test/support/caller.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { expected, roles, targets } from './expected.ts';
import type { Target } from './expected.ts';
import { describeNasty } from './nasty.ts';
import { describePrivacy } from './privacy.ts';
import { describeRefusals } from './refusals.ts';
import { pick, requests, setStage } from './stage.ts';
import type { Stage } from './stage.ts';

let portal: WholePortal;
let stage: Stage;
const callers = new Map<string, Caller>();
let clock = Date.parse('2026-11-23T01:00:00Z');

beforeAll(async () => {
  portal = await startWholePortal();
  await portal.setClock(new Date(clock).toISOString());
  for (const role of roles) callers.set(role, role === 'anonymous' ? portal.nobody : await portal.as(role));
  stage = await setStage(portal);
});

// Each row begins at the same instant, however long the rows before it took: what is open on the stage does not expire on a slow machine.
beforeEach(async () => {
  await portal.setClock(new Date(clock).toISOString());
});

afterAll(async () => {
  await portal.close();
});

const names = Object.keys(paths) as RouteName[];
const statusesOf = (row: string): number[] => row.replaceAll('|', ' ').trim().split(/\s+/).map(Number);

/** One call of one person; three seconds pass before each throttled one, so that the bucket has a drop in it. */
const askAs = async (role: (typeof roles)[number], name: RouteName, target: Target) => {
  if (name === 'trackDossier' || name === 'takeTicket' || name.startsWith('print'))
    await portal.setClock(new Date((clock += 3_100)).toISOString());
  return callers.get(role)!.ask(name, requests[name](stage, pick(target)));
};

/** Who might do it as well, once somebody else has. */
const tooLate: Partial<Record<RouteName, (typeof roles)[number]>> = { actOnOpinion: 'leader2' };

/** Everybody asks for the same thing; those who may do it last, so that nobody finds it done. */
const askAll = async (name: RouteName, target: Target, wanted: readonly number[]): Promise<Answered[]> => {
  const answers: Answered[] = [];
  const turn = (index: number) => (roles[index] === tooLate[name] ? 2 : wanted[index] === 200 ? 1 : 0);
  const order = roles.map((_, index) => index).sort((one, other) => turn(one) - turn(other));
  for (const index of order) answers[index] = await askAs(roles[index]!, name, target);
  return answers;
};

const written = async () => {
  const read = async (dossierId: string) => {
    const { at: _now, ...view } = await stage.citizen.call('getDossier', { params: { dossierId } });
    return view;
  };
  const { draft, paper, centre, toAccept, toWithdraw, worked } = stage;
  const ids = [draft, paper.dossierId, centre.dossierId, toAccept.dossierId, toWithdraw.dossierId, worked.dossierId];
  return Promise.all(ids.map(read));
};

describe('every route, every person, every relation', () => {
  // What was read after one row is what stands before the next, unless somebody was allowed something between them.
  let last: Awaited<ReturnType<typeof written>> | undefined;

  it('has a row for each route, and for each target a route with a name in its path can have', () => {
    expect(Object.keys(expected).sort()).toEqual(names.toSorted());
    for (const name of names.filter((each) => paths[each].path.includes('{')))
      expect(Object.keys(expected[name]), name).toEqual(expect.arrayContaining(['own', 'unknown', 'malformed']));
  });

  for (const name of names) {
    for (const target of targets) {
      const row = expected[name][target];
      if (row === undefined) continue;
      it(`${name}: ${target}`, async () => {
        const wanted = statusesOf(row);
        expect(wanted).toHaveLength(roles.length);
        const isForSomebody = wanted.includes(200);
        const before = isForSomebody ? undefined : (last ?? (await written()));
        last = undefined;
        const answers = await askAll(name, target, wanted);
        const shown = (statuses: readonly number[]) => roles.map((role, index) => `${role} ${statuses[index]}`);
        expect(shown(answers.map(({ status }) => status))).toEqual(shown(wanted));
        if (isForSomebody) return;
        last = await written();
        expect(last).toEqual(before);
      });
    }
  }
});

describe('what is not one’s own', () => {
  for (const name of names.filter((each) => paths[each].path.includes('{') && paths[each].method === 'GET')) {
    it(`looks like what does not exist: ${name}`, async () => {
      for (const role of roles) {
        const [own, unknown] = [await askAs(role, name, 'own'), await askAs(role, name, 'unknown')];
        if (own.status === 200) continue;
        expect([own.status, own.text], role).toEqual([unknown.status, unknown.text]);
      }
      expect(callers.size).toBe(roles.length);
    });
  }

  const ids = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);
  const searches = () => ['lo thi hoa', stage.paper.code, stage.paper.code.slice(-6)];

  it('is found in no other agency’s queue or search', async () => {
    for (const role of ['reception2', 'processor2', 'leader2', 'reception3', 'leader3']) {
      const caller = callers.get(role)!;
      for (const view of ['new', 'processing'])
        expect(ids(await caller.call('listDeskDossiers', { query: { view } })), `${role} ${view}`).not.toContain(
          stage.paper.dossierId,
        );
      for (const q of searches())
        expect(ids(await caller.call('searchDossiers', { body: { q } })), `${role} ${q}`).not.toContain(
          stage.paper.dossierId,
        );
    }
  });

  it('is found in the own agency’s queue and by name without accents', async () => {
    const reception = callers.get('reception')!;
    expect(ids(await reception.call('listDeskDossiers', { query: { view: 'new' } }))).toContain(stage.paper.dossierId);
    for (const q of searches())
      expect(ids(await reception.call('searchDossiers', { body: { q } })), q).toContain(stage.paper.dossierId);
  });

  it('leaves a trace of every opening by staff, and of nobody who was refused', async () => {
    const { dossierId } = stage.paper;
    const { accesses } = await callers.get('leader')!.call('listAccesses', { params: { dossierId } });
    expect([...new Set(accesses.map(({ staffId }) => staffId))].sort()).toEqual([
      'cashier',
      'leader',
      'processor',
      'reception',
    ]);
  });
});

describePrivacy(() => portal);
describeNasty(
  () => stage,
  (role) => callers.get(role)!,
);
// Last, since it empties the bucket of whoever looks codes up.
describeRefusals(() => portal);
