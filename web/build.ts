import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { Agency } from '#shared/agency/agency.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { ExternalService } from '#shared/service/external-service.ts';
import { Service } from '#shared/service/service.ts';
import { bundleForBrowser, loadPages } from './bundle.ts';
import type { Pages } from './bundle.ts';
import type { Assets } from './pages/site.ts';
import type { SiteFile } from './pages/site-file.ts';
import { hashOf } from './sass.ts';

const root = path.join(import.meta.dirname, '..');

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const readServices = async (folder: string): Promise<Service[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => Service.parse(await readJson(path.join(folder, name)))));
};

/** A seed folder whose services are rendered too, on a local date: to look at and to measure without a portal. */
type Reading = { seed: string; today: string };

/** The files that publishing would make of a seed alone. */
const readingFiles = async ({ seed, today }: Reading, { wholeSite }: Pages, assets: Assets): Promise<SiteFile[]> => {
  const [services, external, agencies] = await Promise.all([
    readServices(path.join(seed, 'services')),
    readJson(path.join(seed, 'external-services.json')).then((json) => z.array(ExternalService).parse(json)),
    readJson(path.join(seed, 'agencies.json')).then((json) => z.array(Agency).parse(json)),
  ]);
  return wholeSite({ services, external }, { agencies, assets, today, origin: '' }, hashOf);
};

/**
 * Builds what a deployment brings into `out` (by default dist/web): bundles, the page for what is not there, addresses of provinces and communes.
 * What people read is published from the table; with `reading` it is there too. Made beside and moved into place, so that nobody is served half a site.
 */
export const buildWeb = async (
  asked: { out?: string; reading?: Reading } = {},
): Promise<{ out: string; files: number }> => {
  const out = asked.out ?? path.join(root, 'dist/web');
  const fresh = `${out}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const [assets, pages] = await Promise.all([bundleForBrowser(root, fresh), loadPages(root)]);
  const reading = asked.reading === undefined ? [] : await readingFiles(asked.reading, pages, assets);
  const files = [...pages.deployedFiles(assets), ...reading];
  for (const { path: name, body } of files) {
    await mkdir(path.dirname(path.join(fresh, name)), { recursive: true });
    await writeFile(path.join(fresh, name), body());
  }
  await mkdir(path.join(fresh, 'data'), { recursive: true });
  await cp(path.join(root, 'infra/seed/areas.json'), path.join(fresh, 'data/areas.json'));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  return { out, files: files.length };
};

if (import.meta.main) {
  const begun = performance.now();
  const seed = process.argv[2];
  const today = localDate(new Date().toISOString());
  const { out, files } = await buildWeb(seed === undefined ? {} : { reading: { seed: path.resolve(seed), today } });
  console.log(
    `web: ${files} files in ${path.relative(process.cwd(), out)}, ${Math.round(performance.now() - begun)} ms`,
  );
}
