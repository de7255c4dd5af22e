import { brotliCompressSync } from 'node:zlib';
import type { Service } from '#shared/service/service.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { publishingOffice } from '#test/support/publishing-office.ts';
import { itemsOf } from '#test/support/service-items.ts';
import { until } from '#test/support/until.ts';
import { load } from '../support/clones.ts';

/** One publication: how long its function took (milliseconds) and how many files it wrote. */
type Published = { milliseconds: number; count: number };

/** What publishing took in a whole portal: all services for the first time, all again with nothing changed, single ones; and what it made. */
export type WholePublished = {
  all: Published;
  again: Published;
  ones: Published[];
  /** Milliseconds from writing a decision until the catalogue that counts says so. */
  visible: number[];
  /** Bytes of the catalogues, compressed. */
  catalogues: Record<'vi' | 'en', number>;
};

const publications = (portal: WholePortal): Published[] =>
  portal
    .logs()
    .split('\n')
    .filter((line) => line.includes('"of":"service-published"') && line.includes('"count"'))
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as Published);

const catalogue = async (portal: WholePortal, locale: 'vi' | 'en'): Promise<string> => {
  const read = async (address: string) => (await fetch(portal.url + address)).text();
  const current = JSON.parse(await read('/data/current.json')) as { catalogue: Record<string, string> };
  return read(current.catalogue[locale] ?? '');
};

/** Publishes these services in a portal as `npm start` runs it, then some of them one by one. */
export const publishWhole = async (
  services: readonly Service[],
  some: number,
  progress: (line: string) => void,
): Promise<WholePublished> => {
  const portal = await startWholePortal();
  const office = publishingOffice(portal);
  const at = new Date(Date.now()).toISOString();
  let done = publications(portal).length;
  const next = async (): Promise<Published> => {
    const found = await until('the publication', () => publications(portal)[done], 600);
    done += 1;
    return found;
  };
  try {
    await load(
      office.table,
      services.flatMap((service) => itemsOf([service])),
    );
    await office.changeEverything(at);
    const all = await next();
    progress(`  ${services.length} services published in ${Math.round(all.milliseconds / 1000)} s`);
    await office.changeEverything(at);
    const again = await next();
    const ones: Published[] = [];
    const visible: number[] = [];
    for (const service of services.slice(0, some)) {
      const name = { vi: `${service.name.vi} (sửa đổi)`, en: `${service.name.en} (amended)` };
      const begun = performance.now();
      await office.decide([{ versions: [service, { ...service, version: service.version + 1, name }] }], at);
      const isThere = async () => ((await catalogue(portal, 'vi')).includes(name.vi) ? true : undefined);
      await until('the new name', isThere, 120);
      visible.push(performance.now() - begun);
      ones.push(await next());
    }
    const bytesOf = async (locale: 'vi' | 'en') => brotliCompressSync(await catalogue(portal, locale)).length;
    return { all, again, ones, visible, catalogues: { vi: await bytesOf('vi'), en: await bytesOf('en') } };
  } finally {
    office.close();
    await portal.close();
  }
};
