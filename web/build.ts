import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { Agency } from '#shared/agency/agency.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Service } from '#shared/service/service.ts';
import { bundleForBrowser, loadPages } from './bundle.ts';

const root = path.join(import.meta.dirname, '..');

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const readServices = async (folder: string): Promise<Service[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => Service.parse(await readJson(path.join(folder, name)))));
};

type Build = { seed?: string; out?: string; today?: string; origin?: string };

/**
 * Builds the whole front end into `out` (by default dist/web) from the seed folder: bundles, pages, data. It is made beside and moved
 * into place, so that nobody is served half a site.
 */
export const buildWeb = async (asked: Build = {}): Promise<{ out: string; files: number }> => {
  const seed = asked.seed ?? path.join(root, 'infra/seed');
  const out = asked.out ?? path.join(root, 'dist/web');
  const fresh = `${out}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const [services, agencies, assets, { siteFiles }] = await Promise.all([
    readServices(path.join(seed, 'services')),
    readJson(path.join(seed, 'agencies.json')).then((json) => z.array(Agency).parse(json)),
    bundleForBrowser(root, fresh),
    loadPages(root),
  ]);
  const files = siteFiles({
    services,
    agencies,
    assets,
    today: asked.today ?? localDate(new Date().toISOString()),
    origin: asked.origin ?? '',
  });
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(fresh, name)), { recursive: true });
    await writeFile(path.join(fresh, name), content);
  }
  await cp(path.join(seed, 'areas.json'), path.join(fresh, 'data/areas.json'));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  return { out, files: files.size };
};

if (import.meta.main) {
  const begun = performance.now();
  const seed = process.argv[2];
  const { out, files } = await buildWeb(seed === undefined ? {} : { seed: path.resolve(seed) });
  console.log(
    `web: ${files} files in ${path.relative(process.cwd(), out)}, ${Math.round(performance.now() - begun)} ms`,
  );
}
