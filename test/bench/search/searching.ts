import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, CDPSession } from 'playwright-core';
import type { Service } from '#shared/service/service.ts';
import { fold } from '#shared/words/fold.ts';
import { seededServices } from '#test/infra/seed/read-seed.ts';
import { generatedServices } from '#test/support/generated-services.ts';
import { browserTarget } from '#web/bundle.ts';
import { cardOf } from '#web/pages/card.ts';
import { catalogueOf } from '#web/pages/catalogue.ts';
import type { CatalogueEntry } from '#web/pages/catalogue.ts';

/** What searching took in the browser, in milliseconds, and how many services were not found by their own name. */
export type Searched = { opening: number; whole: number[]; typing: number[]; missed: number };

type Asked = { entries: readonly CatalogueEntry[]; queries: readonly string[] };
type Finder = (query: string) => CatalogueEntry[];

/** So many services that differ as a province's do, with the bodies of those in the seed. */
export const aProvince = (count: number): Service[] =>
  generatedServices(
    count,
    seededServices().map(({ service }) => service),
  );

/** The finder as the browser loads it, under the name `search`. */
const finderForBrowser = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../web/search/finder.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'search',
    target: browserTarget,
  });
  return outputFiles[0]?.text ?? '';
};

/** Runs in the browser: opens the finder, then asks for every service by its whole name, and with the last word half typed. */
const searchAll = ({ entries, queries }: Asked): Searched => {
  const { finderOver } = (globalThis as unknown as { search: { finderOver: (all: Asked['entries']) => Finder } })
    .search;
  const timed = <Result>(work: () => Result): [Result, number] => {
    const begun = performance.now();
    const result = work();
    return [result, performance.now() - begun];
  };
  const [find, opening] = timed(() => finderOver(entries));
  const searched: Searched = { opening, whole: [], typing: [], missed: 0 };
  queries.forEach((query, at) => {
    const [found, whole] = timed(() => find(query));
    const [, typing] = timed(() => find(query.slice(0, query.lastIndexOf(' ') + 3)));
    searched.whole.push(whole);
    searched.typing.push(typing);
    if (!found.some(({ id }) => id === entries[at]?.id)) searched.missed += 1;
  });
  return searched;
};

/** Searches for each of these services by its name without accents, in a real browser slowed down so many times. */
export const searchForEach = async (
  browser: Browser,
  services: readonly Service[],
  { slowed = 1 }: { slowed?: number } = {},
): Promise<Searched> => {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: await finderForBrowser() });
    const session: CDPSession = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const entries = catalogueOf(
      services.map((service) => cardOf(service, { agencies: [], today: '' })),
      'vi',
    );
    return await page.evaluate(searchAll, { entries, queries: services.map(({ name }) => fold(name.vi)) });
  } finally {
    await page.close();
  }
};
