import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '#test/crash/random.ts';
import { readSeed } from '#test/infra/seed/read-seed.ts';
import { Service } from '#shared/service/service.ts';
import { generatedServices } from '#test/support/generated-services.ts';
import { deadLinks } from '#test/support/links.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { publishingOffice } from '#test/support/publishing-office.ts';
import type { PublishingOffice } from '#test/support/publishing-office.ts';
import { until } from '#test/support/until.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'mot-cua-published-'));
const monday = '2026-11-23T02:00:00.000Z';

let portal: WholePortal;
let office: PublishingOffice;

const open = async (): Promise<void> => {
  portal = await startWholePortal(dataDir);
  office = publishingOffice(portal);
};
const close = async (): Promise<void> => {
  office.close();
  await portal.close();
};

beforeAll(async () => {
  await open();
  await portal.setClock(monday);
});
afterAll(async () => {
  await close();
  rmSync(dataDir, { recursive: true, force: true });
});

const page = async (address: string): Promise<string | undefined> => {
  const answer = await fetch(`${portal.url}${address}`);
  const text = await answer.text();
  return answer.ok ? text : undefined;
};
const json = async (address: string): Promise<unknown> => JSON.parse((await page(address)) ?? 'null');

/** The services of the catalogue that counts: own ones by id, and how many there are in all. */
const catalogue = async (): Promise<{ own: string[]; size: number }> => {
  const current = (await json('/data/current.json')) as { catalogue: { vi: string } };
  const entries = (await json(current.catalogue.vi)) as { id: string; elsewhere?: object }[];
  return { own: entries.flatMap(({ id, elsewhere }) => (elsewhere ? [] : [id])), size: entries.length };
};

const random = randomFrom(20261123);
const template = Service.parse(readSeed('services/xac-nhan-tinh-trang-hon-nhan.json'));
const [fresh, later] = [generatedServices(40, [template], 1), generatedServices(1, [template], 2)];
const asNew = (service: Service) => ({ versions: [{ ...service, version: 1, validFrom: '2026-11-01' }] });

describe('publishing, as whoever reads meanwhile sees it', () => {
  it(
    'shows all of a decision or nothing of it, and never a link that leads nowhere',
    { timeout: 180_000 },
    async () => {
      const before = await until('the seeded services', async () => {
        const { size, own } = await catalogue();
        return own.length === 23 ? size : undefined;
      });
      const decisions = [fresh.slice(0, 25), fresh.slice(25, 39), fresh.slice(39)];
      const states = new Set([before, before + 25, before + 39, before + 40, before + 15]);
      const seen: number[] = [];
      const dead: string[] = [];
      const ending = new AbortController();
      const whileDeciding = async (look: () => Promise<void>): Promise<void> => {
        while (!ending.signal.aborted) await look();
      };
      const readers = [
        // One searches, and opens whatever the search may find …
        whileDeciding(async () => {
          const { own, size } = await catalogue();
          seen.push(size);
          const address = `/dich-vu/${random.oneOf(own) ?? ''}/`;
          if ((await page(address)) === undefined) dead.push(address);
        }),
        // … one follows every link there is, again and again.
        whileDeciding(async () => void dead.push(...(await deadLinks(page, (await catalogue()).own)))),
      ];
      for (const services of decisions) {
        await office.decide(services.map(asNew), monday);
        const last = services.at(-1)?.id ?? '';
        await until('the decision', async () => ((await catalogue()).own.includes(last) ? true : undefined), 60);
      }
      // What came with the first decision goes again, as a whole.
      const ends = [{ from: '2026-11-23', decisionId: '' }];
      const abolished = decisions[0]!.map((service) => ({ ...asNew(service), standing: { ends } }));
      await office.decide(abolished, monday);
      await until('its end', async () => ((await catalogue()).size === before + 15 ? true : undefined), 60);
      ending.abort();
      await Promise.all(readers);
      expect(dead).toEqual([]);
      expect(seen.filter((size) => !states.has(size))).toEqual([]);
      expect(new Set(seen).size).toBeGreaterThan(2);
    },
  );

  it('tells on the page, at once and by itself, that a service is suspended', async () => {
    const address = '/dich-vu/dang-ky-khai-sinh/';
    const publisher = await portal.as('publisher');
    const params = { serviceId: 'dang-ky-khai-sinh' };
    const reason = { vi: 'Mất kết nối cơ sở dữ liệu', en: 'The database cannot be reached' };
    await publisher.call('actOnService', { params, body: { type: 'suspend', reason } });
    await until('the reason', async () => ((await page(address))?.includes(reason.vi) ? true : undefined));
    expect(await json('/data/services/dang-ky-khai-sinh/current.json')).toEqual({});
    await publisher.call('actOnService', { params, body: { type: 'resume' } });
    await until('the way in', async () => ((await page(address))?.includes('/nop-ho-so/?service=') ? true : undefined));
    expect(await page(address)).not.toContain(reason.vi);
  });

  it('shows at midnight, by itself, what begins that day', async () => {
    const [tomorrow] = later as [Service];
    await office.decide([{ versions: [{ ...tomorrow, version: 1, validFrom: '2026-11-24' }] }], monday);
    const address = `/dich-vu/${tomorrow.id}/`;
    // Read while the decision is under way, too: it must not show before its day.
    expect(await page(address)).toBeUndefined();
    await portal.setClock('2026-11-23T16:59:30.000Z');
    expect(await page(address)).toBeUndefined();
    await portal.setClock('2026-11-23T17:00:10.000Z');
    await until('the new service', async () => ((await catalogue()).own.includes(tomorrow.id) ? true : undefined), 60);
    expect(await page(address)).toBeDefined();
  });

  it('keeps its own notes to itself', async () => {
    for (const address of ['/published/site.json.gz', '/published/turn.json', '/published/agencies.json'])
      expect((await fetch(`${portal.url}${address}`)).status, address).toBe(404);
  });
});

/** Everything a reader can reach, as it is. */
const everything = async (): Promise<Map<string, string | undefined>> => {
  const pages = new Map<string, string | undefined>();
  const read = async (address: string) => {
    pages.set(address, await page(address));
    return pages.get(address);
  };
  expect(await deadLinks(read, (await catalogue()).own)).toEqual([]);
  return pages.set('sitemap', await page('/sitemap.xml'));
};

/** The addresses whose pages differ; another port of the same portal is no difference. */
const differing = (one: Map<string, string | undefined>, other: Map<string, string | undefined>): string[] => {
  const plain = (text: string | undefined) => text?.replaceAll(/http:\/\/localhost:\d+/g, '');
  const addresses = [...new Set([...one.keys(), ...other.keys()])];
  return addresses.filter((address) => plain(one.get(address)) !== plain(other.get(address)));
};

describe('what was published', () => {
  it('is there again after a restart', { timeout: 240_000 }, async () => {
    const before = await everything();
    await close();
    await open();
    expect(differing(await everything(), before)).toEqual([]);
  });

  it('is there after another deployment too, though the seed knows nothing of it', { timeout: 240_000 }, async () => {
    const before = await everything();
    await close();
    const runner = new DatabaseSync(join(dataDir, 'runner.db'));
    // As if everything of the deployment differed: files are copied, the seed is put, all pages rendered anew.
    runner.exec(`DELETE FROM kept WHERE key LIKE 'deployed.%' OR key LIKE 'custom.%'`);
    runner.close();
    await open();
    expect(portal.logs()).toContain('"of":"site-deployed"');
    expect(differing(await everything(), before)).toEqual([]);
  });
});
