import { paths } from '#shared/api/paths.ts';
import { exactly } from '../figure.ts';
import type { Section } from '../section.ts';
import { startBenchPortal } from '../support/bench-portal.ts';
import { load } from '../support/clones.ts';
import { startEngineTap } from '../support/engine-tap.ts';
import { quietly } from '../support/quiet.ts';
import { memoryFolder } from '#test/support/memory.ts';
import { crowd } from './crowd.ts';
import { probe, warmUp } from './probe.ts';
import type { Units } from './probe.ts';
import { stages } from './stages.ts';

/** What every route costs among so many dossiers. */
export const unitsAt = async (dossiers: number, progress: (line: string) => void): Promise<Units> => {
  // Prices do not depend on the disk, filling 100,000 dossiers does.
  const portal = await startBenchPortal(memoryFolder);
  const tap = await startEngineTap(portal.engineUrl, 0);
  try {
    return await quietly(async () => {
      const api = portal.open(tap.url);
      const begun = performance.now();
      const count = await load(portal.table, crowd(await stages(api, portal.table), dossiers));
      progress(`  ${dossiers} dossiers, ${count} items in ${Math.round((performance.now() - begun) / 1000)} s`);
      await warmUp(portal, api, tap);
      return await probe(portal, api, tap, 1);
    });
  } finally {
    await tap.close();
    await portal.close();
  }
};

/** The routes of which no price was taken, whatever they were asked. */
export const unpricedIn = (units: Units): string[] => {
  const priced = new Set(Object.keys(units).map((name) => name.split('.')[0]));
  return Object.keys(paths).filter((name) => !priced.has(name));
};

/** What every route costs in capacity units: the same among few dossiers and among many. */
export const capacity: Section = async ({ quick, progress }) => {
  const few = await unitsAt(1000, progress);
  const many = await unitsAt(quick ? 10_000 : 100_000, progress);
  const unpriced = unpricedIn(many);
  if (unpriced.length > 0) throw new Error(`no price was taken of ${unpriced.join(', ')}`);
  return Object.fromEntries(
    Object.entries(many).map(([name, units]) => [name, exactly(few[name]!, units, 'capacity units')]),
  );
};
