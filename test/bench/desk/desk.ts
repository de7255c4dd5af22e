import type { DossierPage } from '#shared/api/views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { atMost, exactly, forInformation } from '../figure.ts';
import type { Figures } from '../figure.ts';
import type { Section } from '../section.ts';
import { startBenchPortal } from '../support/bench-portal.ts';
import type { Api } from '../support/bench-portal.ts';
import { cloneId, load } from '../support/clones.ts';
import { startEngineTap } from '../support/engine-tap.ts';
import type { Asked } from '../support/gateway-event.ts';
import { quietly } from '../support/quiet.ts';
import { median, quantile } from '../support/stats.ts';
import { memoryFolder } from '#test/support/memory.ts';
import { stages } from '../capacity/stages.ts';
import { deskCrowd, identityOf, phoneOf, rareService, temporaryCode } from './desk-crowd.ts';

/** The most a person waits at the desk, milliseconds at the 95th percentile. */
const aim = 200;

type Step = { name: string; route: RouteName; ask: (turn: number) => Asked };

const list =
  (query: Record<string, string>, as = 'reception'): Step['ask'] =>
  () => ({ as, query });
const search =
  (q: (turn: number) => string): Step['ask'] =>
  (turn) => ({ as: 'reception', body: { q: q(turn) } });

/** What an officer does all day, each with what it is asked; `turn` picks another dossier each time. */
const steps = (dossiers: number): Step[] => {
  const nth = (turn: number, every = 1): number => (turn * 7919 * every) % dossiers;
  const lists = 'listDeskDossiers';
  const searches = 'searchDossiers';
  return [
    { name: 'open.new', route: lists, ask: list({ view: 'new' }) },
    { name: 'open.processing', route: lists, ask: list({ view: 'processing' }) },
    { name: 'open.mine', route: lists, ask: list({ view: 'mine' }, 'processor') },
    { name: 'filter.overdue', route: lists, ask: list({ view: 'overdue' }) },
    { name: 'filter.due-soon', route: lists, ask: list({ view: 'due-soon' }) },
    { name: 'filter.service', route: lists, ask: list({ view: 'processing', serviceId: rareService }) },
    { name: 'filter.holder', route: lists, ask: list({ view: 'processing', holder: 'processor' }) },
    { name: 'search.code', route: searches, ask: search((turn) => temporaryCode(nth(turn))) },
    { name: 'search.tail', route: searches, ask: search((turn) => temporaryCode(nth(turn)).slice(-6)) },
    {
      name: 'search.name',
      route: searches,
      ask: search((turn) => ['lo thi', 'lo thi mai', 'lo thi pao', 'lo thi hoa'][turn % 4] ?? ''),
    },
    { name: 'search.identity', route: searches, ask: search((turn) => identityOf(nth(turn))) },
    { name: 'search.phone', route: searches, ask: search((turn) => phoneOf(nth(turn))) },
    {
      name: 'dossier',
      route: 'getDeskDossier',
      ask: (turn) => ({ as: 'reception', params: { dossierId: cloneId(0, nth(turn, 100) - (nth(turn, 100) % 100)) } }),
    },
  ];
};

type Measured = { p50: number; p95: number; units: number };

/** The same steps among so many dossiers: how long each takes, and what the table charges for one, warm. */
const among = async (dossiers: number, rounds: number, progress: (line: string) => void) => {
  // In memory, because filling 50,000 dossiers waits for a disk ten times as long; what an opening notes then waits for none.
  const portal = await startBenchPortal(memoryFolder);
  const tap = await startEngineTap(portal.engineUrl, 0);
  try {
    return await quietly(async () => {
      const tapped: Api = portal.open(tap.url);
      const made = await stages(tapped, portal.table);
      const begun = performance.now();
      const count = await load(portal.table, await deskCrowd(portal.table, made, dossiers));
      progress(`  ${dossiers} dossiers, ${count} items in ${Math.round((performance.now() - begun) / 1000)} s`);
      await tapped.call('getDeskMe', { as: 'reception' });
      const all = steps(dossiers);
      const units: Record<string, number> = {};
      for (const { name, route, ask } of all) {
        await tapped.call(route, ask(1));
        tap.calls.length = 0;
        const reply = await tapped.call<Partial<DossierPage>>(route, ask(2));
        if (reply.rows?.length === 0) throw new Error(`${name} found nothing`);
        units[name] = tap.calls.reduce((sum, call) => sum + call.units, 0);
      }
      const api = portal.open(portal.engineUrl);
      await api.call('getDeskMe', { as: 'reception' });
      const times = new Map(all.map(({ name }) => [name, [] as number[]]));
      for (let turn = -5; turn < rounds; turn += 1)
        for (const { name, route, ask } of all) {
          const event = portal.event(route, ask(turn + 5));
          const from = performance.now();
          const { statusCode } = await api.send(route, event);
          if (statusCode !== 200) throw new Error(`${name} was answered ${statusCode}`);
          if (turn >= 0) times.get(name)?.push(performance.now() - from);
        }
      const measured = new Map<string, Measured>();
      for (const [name, taken] of times)
        measured.set(name, { p50: median(taken), p95: quantile(taken, 0.95), units: units[name] ?? NaN });
      return measured;
    });
  } finally {
    await tap.close();
    await portal.close();
  }
};

/** The desk of an agency with 50,000 dossiers, beside one with 1,000: how long its day's steps take, and what they cost. */
export const desk: Section = async ({ quick, progress }) => {
  const [few, many] = [1000, quick ? 5000 : 50_000];
  const rounds = quick ? 20 : 200;
  const small = await among(few, rounds, progress);
  const large = await among(many, rounds, progress);
  const figures: Figures = {};
  for (const [name, { p50, p95, units }] of large) {
    figures[`${name}.p95`] = atMost(aim, p95, 'ms');
    figures[`${name}.p50`] = forInformation(p50, 'ms');
    figures[`${name}.p50.few`] = forInformation(small.get(name)?.p50 ?? NaN, 'ms');
    figures[`${name}.units`] = exactly(small.get(name)?.units ?? NaN, units, 'capacity units');
  }
  return figures;
};
