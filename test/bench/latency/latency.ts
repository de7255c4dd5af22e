import type { RouteName } from '#shared/api/paths.ts';
import { atMost, exactly, forInformation } from '../figure.ts';
import type { Figures } from '../figure.ts';
import type { Section } from '../section.ts';
import { startBenchPortal } from '../support/bench-portal.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { accept, fillIn, openDraft, submit } from '../support/birth-registration.ts';
import { cloneId, cloneOf, itemsOf, load } from '../support/clones.ts';
import { startEngineTap, wavesOf } from '../support/engine-tap.ts';
import type { EngineCall } from '../support/engine-tap.ts';
import { quietly } from '../support/quiet.ts';
import { median, seeded } from '../support/stats.ts';
import { bareAction } from './bare-calls.ts';
import { apart, race, ratioOf } from './race.ts';
import { schemasBuiltBy } from './schema-count.ts';

type Measured = { name: 'submit' | 'accept'; route: RouteName; as: string; body: Record<string, unknown> };

const actions: readonly Measured[] = [
  { name: 'submit', route: 'actOnDossier', as: 'citizen', body: submit },
  { name: 'accept', route: 'actAtDesk', as: 'reception', body: accept },
];

const reads = ['GetItem', 'Query', 'BatchGetItem'];

/** Which dossier of the batch is used for what; no two calls share one. */
const uses = { first: 0, recorded: 1, warm: 2, handler: 3, bare: 4, again: 5 } as const;
const idFor = (use: keyof typeof uses, n: number): string => cloneId(uses[use], n);

/** A code that no other call of the bench gives, as long as the one it stands for. */
const freshCode = (code: string, use: keyof typeof uses, n: number): string =>
  `${code.slice(0, code.lastIndexOf('-') + 1)}${uses[use]}${n.toString(36).padStart(6, '0')}`.toUpperCase();

const codesIn = (calls: readonly EngineCall[]): string[] =>
  [...new Set(JSON.stringify(calls.map(({ input }) => input)).match(/CODE#[^"]+/g) ?? [])].map((key) => key.slice(5));

const act = (api: Api, { route, as, body }: Measured, dossierId: string) =>
  api.call(route, { as, params: { dossierId }, body });

/** What a warm call costs: round trips, transactions, schemas built. */
const costOf = (name: string, waves: EngineCall[][], schemas: number): Figures => {
  const of = (operation: string) => waves.flat().filter((call) => call.operation === operation).length;
  const readWaves = waves.filter((wave) => wave.every(({ operation }) => reads.includes(operation)));
  return {
    [`${name}.readRoundTrips`]: atMost(1, readWaves.length, 'round trips'),
    [`${name}.transactions`]: exactly(1, of('TransactWriteItems'), 'calls'),
    [`${name}.numbers`]: exactly(name === 'accept' ? 1 : 0, of('UpdateItem'), 'calls'),
    [`${name}.schemaBuildsPerWarmRequest`]: exactly(0, schemas, 'schemas'),
  };
};

const compare = async (
  portal: BenchPortal,
  api: Api,
  action: Measured,
  waves: EngineCall[][],
  rounds: { one: number; many: number; random: () => number },
): Promise<Figures> => {
  const { name, route, as, body } = action;
  const codes = codesIn(waves.flat());
  const bare = (use: 'bare' | 'again') => {
    const calls = bareAction(waves, portal.engineUrl);
    const prepare = (n: number) => {
      const fresh = codes.map((code): [string, string] => [code, freshCode(code, use, n)]);
      return calls.prepare({ [idFor('recorded', 0)]: idFor(use, n), ...Object.fromEntries(fresh) });
    };
    return { prepare, close: calls.close };
  };
  const competitors = { bare: bare('bare'), again: bare('again') };
  const handler = {
    prepare: (n: number) => {
      const event = portal.event(route, { as, body, params: { dossierId: idFor('handler', n) } });
      return async () => {
        const { statusCode, body: said } = await api.send(route, event);
        if (statusCode !== 200) throw new Error(`${name} was answered ${statusCode}: ${said}`);
      };
    },
  };
  let before = 0;
  const figures: Figures = {};
  for (const [many, sideBySide, each] of [
    [rounds.one, 1, 1],
    [rounds.many, 16, 4],
  ] as const) {
    const from = before;
    const shifted = (prepare: (n: number) => () => Promise<unknown>) => ({ prepare: (n: number) => prepare(from + n) });
    const times = await race(
      {
        handler: shifted(handler.prepare),
        bare: shifted(competitors.bare.prepare),
        again: shifted(competitors.again.prepare),
      },
      { rounds: many, sideBySide, each, random: rounds.random },
    );
    before += many * sideBySide * each;
    const both = [...times.bare, ...times.again];
    figures[`${name}.p50.c${sideBySide}`] = atMost(1.1, ratioOf(0.5, times.handler, both), '× bare');
    figures[`${name}.p95.c${sideBySide}`] = atMost(1.25, ratioOf(0.95, times.handler, both), '× bare');
    figures[`${name}.control.c${sideBySide}`] = atMost(1.03, apart(times.bare, times.again), '× bare again');
    figures[`${name}.bare.c${sideBySide}`] = forInformation(median(both), 'ms');
  }
  competitors.bare.close();
  competitors.again.close();
  return figures;
};

/** Submitting and accepting through the bundled functions, against the very same engine calls made bare. */
export const latency: Section = async ({ quick, seed, progress }) => {
  const rounds = { one: quick ? 40 : 300, many: quick ? 2 : 8, random: seeded(seed) };
  const portal = await startBenchPortal();
  const tap = await startEngineTap(portal.engineUrl, 25);
  try {
    return await quietly(async () => {
      const tapped = portal.open(tap.url);
      const atLoad = await schemasBuiltBy(() => tapped.call('getMe', { as: 'citizen' }));
      await tapped.call('getDeskMe', { as: 'reception' });
      const model = await openDraft(tapped);
      await fillIn(tapped, portal.table, model);
      const draft = await itemsOf(portal.table, model);
      const count = rounds.one + rounds.many * 64;
      const needed = { first: 1, recorded: 1, warm: 60, handler: count, bare: count, again: count };
      const clones = function* () {
        for (const use of Object.keys(needed) as (keyof typeof needed)[])
          for (let n = 0; n < needed[use]; n += 1) yield* cloneOf(draft, { [model]: idFor(use, n) });
      };
      progress(`  ${await load(portal.table, clones())} items loaded`);
      const api = portal.open(portal.engineUrl);
      const figures: Figures = {};
      for (const action of actions) {
        await act(tapped, action, idFor('first', 0));
        tap.calls.length = 0;
        const schemas = await schemasBuiltBy(() => act(tapped, action, idFor('recorded', 0)));
        const waves = wavesOf(tap.calls);
        for (let n = 0; n < needed.warm; n += 1) await act(api, action, idFor('warm', n));
        progress(`  ${action.name}`);
        Object.assign(figures, await compare(portal, api, action, waves, rounds), costOf(action.name, waves, schemas));
      }
      figures.schemaBuildsAtLoad = forInformation(atLoad, 'schemas');
      return figures;
    });
  } finally {
    await tap.close();
    await portal.close();
  }
};
