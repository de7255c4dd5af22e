import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { changeDaysOf } from '#shared/agency/agency-on.ts';
import { Agency } from '#shared/agency/agency.ts';
import { Province } from '#shared/province/province.ts';
import type { Current } from '#web/pages/current.ts';
import { lookOf } from '#web/pages/look.ts';
import { dataFile } from '#web/pages/site-file.ts';
import type { Assets, Site } from '#web/pages/site.ts';
import type { Offered } from '../store/offered.ts';
import type { Lying, SiteBucket } from '../store/site-bucket.ts';
import { changeOf } from './change.ts';
import { digestOf, forgotten, keepPublished, readPublished } from './published.ts';
import type { Published } from './published.ts';
import { supersededBy } from './superseded.ts';
import { takeTurn } from './turn.ts';
import { wavesOf } from './waves.ts';
import type { Waves } from './waves.ts';
import { writeFiles } from './write-files.ts';

/** What publishing works with; `origin` is where people reach the portal. */
export type Publisher = { bucket: SiteBucket; offered: Offered; origin: string };

/** The services that may have changed, or that anything may have. */
export type Asked = { serviceIds: readonly string[] } | 'everything';

const Addresses = lazily(() => z.record(z.string(), z.string()));
const AssetsFile = lazily(() => z.object({ styles: Addresses, scripts: Addresses })) satisfies z.ZodType<Assets>;

const readJson = async (bucket: SiteBucket, key: string): Promise<unknown> => {
  const lying = await bucket.read(key);
  return lying && JSON.parse(lying.body.toString());
};

const agenciesOf = async ({ bucket, offered }: Publisher, everything: boolean): Promise<Agency[]> => {
  const published = everything ? undefined : await readJson(bucket, 'published/agencies.json');
  return published === undefined ? offered.agencies() : z.array(Agency).parse(published);
};

const provinceOf = async ({ bucket, offered }: Publisher, everything: boolean): Promise<Province> => {
  const published = everything ? undefined : await readJson(bucket, 'published/province.json');
  return published === undefined ? offered.province() : Province.parse(published);
};

/** Did a unit begin, end or get another name between two local dates? Its name may stand on any page. */
const agenciesChanged = async (publisher: Publisher, after: string, today: string): Promise<boolean> => {
  if (after === today) return false;
  const agencies = await agenciesOf(publisher, false);
  return agencies.some((agency) => changeDaysOf(agency).some((day) => after < day && day <= today));
};

const pointer = 'data/current.json';

/** Makes these catalogues count, unless somebody made others count since the pointer was read. */
const flip = async (bucket: SiteBucket, current: Current, before: Lying | undefined): Promise<void> => {
  const body = JSON.stringify(current);
  if (before?.body.toString() === body) return;
  const written = await bucket.write(pointer, body, before ? { eTag: before.eTag } : 'nothing');
  if (written === undefined) throw new Error('another publication came first');
};

/** Writes wave after wave with the flip between; answers how many files were written. */
const writeWaves = async (
  bucket: SiteBucket,
  { before, current, after }: Waves,
  flipped: Lying | undefined,
  digests: Map<string, string>,
): Promise<number> => {
  let written = 0;
  for (const wave of before) written += await writeFiles(bucket, wave, digests);
  await flip(bucket, current, flipped);
  for (const wave of after) written += await writeFiles(bucket, wave, digests);
  return written;
};

const publishAlone = async (publisher: Publisher, asked: Asked, today: string, before: Published): Promise<number> => {
  const { bucket, offered, origin } = publisher;
  const everything = asked === 'everything';
  const [assets, agencies, province, flipped, resultKeys] = await Promise.all([
    readJson(bucket, 'data/assets.json').then((json) => AssetsFile.parse(json)),
    agenciesOf(publisher, everything),
    provinceOf(publisher, everything),
    bucket.read(pointer),
    offered.resultKeys(),
  ]);
  const change = await changeOf(offered, asked, { agencies, today }, before);
  const digests = new Map(Object.entries(before.files));
  const { look, files } = lookOf(province, digestOf);
  const site: Site = { assets, agencies, province, look, today, origin, resultKeys };
  const waves = wavesOf({
    ...change,
    site,
    look: [...files, dataFile('published/province.json', province), dataFile('data/result-keys.json', resultKeys)],
    there: new Set(digests.keys()),
  });
  const known = () => ({ files: Object.fromEntries(digests), date: today });
  let written = 0;
  try {
    written = await writeWaves(bucket, waves, flipped, digests);
  } catch (error) {
    // What lies there is known, what should lie there comes again: with the same message, or with everything.
    await keepPublished(bucket, { ...before, ...known(), whole: before.whole && !everything });
    throw error;
  }
  const { superseded, over } = supersededBy(Object.values(waves.current.catalogue), before, today);
  for (const path of over) {
    await bucket.remove(path);
    digests.delete(path);
  }
  await keepPublished(bucket, {
    ...known(),
    whole: true,
    services: change.services,
    elsewhere: change.elsewhere,
    superseded,
  });
  return written;
};

/**
 * Publishes the services that were asked for, and those whose day has come, as they are in force on a local date: their pages, the lists they are
 * or were in, catalogue and sitemap. `dayOf` says which date, given the one published last. One publication at a time; what did not change is
 * not written. Answers how many files were.
 */
export const publish = async (
  publisher: Publisher,
  asked: Asked,
  dayOf: (last: string | undefined) => string,
): Promise<number> => {
  const turn = await takeTurn(publisher.bucket);
  try {
    const last = await readPublished(publisher.bucket);
    const before = turn.left ? forgotten(last) : last;
    const { date = '' } = before;
    const today = dayOf(before.date);
    // Before what was published: a clock went back, as it may on a laptop, and what is in force is judged anew.
    const isKnown = before.whole && date <= today && !(await agenciesChanged(publisher, date, today));
    return await publishAlone(publisher, isKnown ? asked : 'everything', today, before);
  } finally {
    await turn.giveBack();
  }
};
