import { locales } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { addresses, addressOf, pageOf } from './addresses.ts';
import { wayNames } from './groupings.ts';
import type { Browsing, Group, Grouping } from './groupings.ts';
import { emptiedPage, listPage, pagesFor } from './list-page.tsx';
import type { Site } from './site.ts';
import { pageFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

/** The addresses of a group's list, page by page. */
export const listAddresses = ({ page }: Grouping, { id, services }: Group, locale: Locale): string[] =>
  Array.from({ length: pagesFor(services.length) }, (_, index) =>
    pageOf(addressOf(page, locale, id), locale, index + 1),
  );

/** The lists of these groups (named as `groupsOf` names them), in both languages and page by page; of all where none are named. */
export const listFiles = (browsing: Browsing, site: Site, named?: ReadonlySet<string>): SiteFile[] =>
  locales.flatMap((locale) =>
    Object.values(browsing[locale]).flatMap((grouping) =>
      grouping.groups
        .filter(({ id }) => named?.has(`${grouping.page}#${id}`) ?? true)
        .flatMap((group) =>
          listAddresses(grouping, group, locale).map((address, index) =>
            pageFile(address, () => listPage(grouping, group, index + 1, site, locale)),
          ),
        ),
    ),
  );

const listPrefixes = wayNames.flatMap((way) =>
  locales.map((locale) => addresses[way][locale].slice(1).replace(/\{id\}.*$/, '')),
);

/** Is this the file of a list's page? */
export const isListPage = (path: string): boolean => listPrefixes.some((prefix) => path.startsWith(prefix));

/** What goes where a page of a list was that is no more. */
export const emptiedFile = (path: string, site: Site): SiteFile => ({
  path,
  body: () => emptiedPage(site, path.startsWith('en/') ? 'en' : 'vi'),
});
