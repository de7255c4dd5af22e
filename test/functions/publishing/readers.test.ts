import { setImmediate as breathe } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService } from '#test/support/builders.ts';
import { randomFrom } from '#test/crash/random.ts';
import { load } from '#test/bench/support/clones.ts';
import { aSite } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';
import { generatedServices } from '#test/support/generated-services.ts';
import { fileOf, linksIn } from '#test/support/links.ts';
import { itemsOf } from '#test/support/service-items.ts';

let site: ASite;
const random = randomFrom(20261123);

beforeAll(async () => {
  site = await aSite();
  await site.offer(aService());
  await site.publish('everything');
});
afterAll(async () => site.close());

/** What one reader sees who looks for a service, then browses from home: the sizes of catalogues and the links that led nowhere. */
const look = async (): Promise<{ size: number; dead: string[] }> => {
  const ids = await site.catalogue();
  const dead: string[] = [];
  const follow = async (link: string): Promise<string> => {
    const html = await site.read(fileOf(link));
    if (html === undefined) dead.push(link);
    return html ?? '';
  };
  for (let times = 0; times < 5; times += 1) await follow(`/dich-vu/${random.oneOf(ids)!}/`);
  let page = random.oneOf(['/', '/en/'])!;
  for (let clicks = 0; clicks < 4; clicks += 1) {
    const links = linksIn(await follow(page));
    const some = Array.from({ length: 8 }, () => random.oneOf(links) ?? '/');
    await Promise.all(some.map(follow));
    page = some[0]!;
  }
  return { size: ids.length, dead };
};

/** Reads until it is done; answers all that was seen. */
const watching = async (work: Promise<unknown>): Promise<{ sizes: Set<number>; dead: string[]; looks: number }> => {
  const sizes = new Set<number>();
  const dead: string[] = [];
  let [looks, done] = [0, false];
  const finished = work.finally(() => (done = true));
  const stillGoing = () => !done;
  while (stillGoing()) {
    const seen = await look();
    sizes.add(seen.size);
    dead.push(...seen.dead);
    looks += 1;
    await breathe();
  }
  await finished;
  return { sizes, dead, looks };
};

describe('whoever reads while a province publishes', () => {
  it(
    'never sees half a catalogue or a dead link: neither when 800 services come nor when hundreds go',
    { timeout: 300_000 },
    async () => {
      const services = generatedServices(800, [aService()]);
      await load(
        site.table,
        services.flatMap((service) => itemsOf([service])),
      );
      const coming = await watching(site.publish('everything'));
      expect(coming.dead).toEqual([]);
      expect([...coming.sizes].every((size) => size === 1 || size === 801)).toBe(true);
      expect(coming.looks).toBeGreaterThan(5);
      expect(await site.catalogue()).toHaveLength(801);

      const decisionId = '0193a5c0-7d5e-7000-8000-000000000001';
      await site.sign(decisionId);
      const going = services.filter(({ field }) => ['dat-dai', 'xay-dung', 'y-te', 'duoc'].includes(field.id));
      await load(
        site.table,
        going.flatMap((service) => itemsOf([service], { ends: [{ from: '2026-11-23', decisionId }] })),
      );
      const left = 801 - going.length;
      const gone = await watching(site.publish({ serviceIds: going.map(({ id }) => id) }));
      expect(gone.dead).toEqual([]);
      expect([...gone.sizes].every((size) => size === 801 || size === left)).toBe(true);
      expect(await site.catalogue()).toHaveLength(left);
    },
  );
});
