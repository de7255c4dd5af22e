import { appFiles } from '#web/pages/app-files.ts';
import { catalogueFiles } from '#web/pages/catalogue-files.ts';
import type { Card } from '#web/pages/card.ts';
import type { Current } from '#web/pages/current.ts';
import { frontFiles } from '#web/pages/front-files.ts';
import { browsing } from '#web/pages/groupings.ts';
import { emptiedFile, isListPage, listFiles } from '#web/pages/list-files.ts';
import { currentVersionFile, servicePages, versionFile } from '#web/pages/service-files.ts';
import type { Service } from '#shared/service/service.ts';
import type { Site } from '#web/pages/site.ts';
import type { AnyFile, SiteFile } from '#web/pages/site-file.ts';
import { digestOf } from './published.ts';
import type { Shown } from './shown.ts';

/** What a publication makes of what was published. */
export type Publication = {
  /** The services that are published anew. */
  shown: readonly Shown[];
  /** Earlier versions whose data is not published yet. */
  earlier: readonly Service[];
  /** Everything that lists and search have, these services included. */
  cards: readonly Card[];
  /** The groups whose lists may change; all where none are named. */
  groups: ReadonlySet<string> | undefined;
  site: Site;
  /** What the province adds to every page. */
  look: readonly AnyFile[];
  /** The files there are already. */
  there: ReadonlySet<string>;
};

/** What is written before `current.json` is flipped, what after; one wave once the one before it is written. */
export type Waves = { before: AnyFile[][]; current: Current; after: AnyFile[][] };

/**
 * The order that leaves no link dead at any moment. What nobody links to yet goes first: new pages, then new lists, which link to them; then what
 * visitors read already, from the leaf to home. What is abolished goes last, when nothing leads there.
 */
export const wavesOf = ({ shown, earlier, cards, groups, site, look, there }: Publication): Waves => {
  const lists = browsing(cards);
  const listed = new Set(listFiles(lists, site).map(({ path }) => path));
  const changed = listFiles(lists, site, groups);
  const pagesOf = (some: readonly Shown[]) =>
    some.flatMap(({ service, notices }) => servicePages(service, notices, site));
  const offered = pagesOf(shown.filter(({ card }) => card));
  const abolished = pagesOf(shown.filter(({ card }) => !card));
  const data = [...earlier, ...shown.map(({ service }) => service)].map(versionFile);
  const pointers = shown.map(({ id, filed }) => currentVersionFile(id, filed));
  const catalogue = catalogueFiles(cards, digestOf);
  const isNew = ({ path }: SiteFile) => !there.has(path);
  const isKnown = ({ path }: SiteFile) => there.has(path);
  const emptied = [...there]
    .filter((path) => isListPage(path) && !listed.has(path))
    .map((path) => emptiedFile(path, site));
  return {
    before: [
      [...look, ...appFiles(site), ...data, ...offered.filter(isNew), ...abolished.filter(isNew), ...catalogue.files],
      changed.filter(isNew),
      [...offered.filter(isKnown), ...pointers],
      changed.filter(isKnown),
      frontFiles(lists, site),
    ],
    current: catalogue.current,
    after: [[...abolished.filter(isKnown), ...emptied]],
  };
};
