import { locales } from '#shared/words/text.ts';
import { addressOf } from './addresses.ts';
import { agencyNames } from './agency-names.ts';
import { allServicesPage } from './all-services-page.tsx';
import type { Browsing } from './groupings.ts';
import { homePage } from './home-page.tsx';
import { listAddresses } from './list-files.ts';
import { provinceOf } from './site.ts';
import type { Site } from './site.ts';
import { dataFile, pageFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

/** The address of every page there is to read, in every language offered. */
const addressesIn = (browsing: Browsing, site: Site): string[] =>
  provinceOf(site).languages.flatMap((locale) => {
    const groupings = Object.values(browsing[locale]);
    const services = browsing[locale].field.groups.flatMap((group) => group.services);
    return [
      addressOf('home', locale),
      addressOf('services', locale),
      ...services.flatMap(({ id, elsewhere }) => (elsewhere ? [] : [addressOf('service', locale, id)])),
      ...groupings.flatMap((each) => each.groups.flatMap((group) => listAddresses(each, group, locale))),
    ];
  });

const sitemap = (addresses: readonly string[], origin: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `<url><loc>${origin}${address}</loc></url>\n`)
    .join('')}</urlset>\n`;

/** What leads to everything else: home, all services, what crawlers read; and the agencies, named for forms and whole for the next publishing. */
export const frontFiles = (browsing: Browsing, site: Site): SiteFile[] => [
  ...locales.flatMap((locale) => [
    pageFile(addressOf('services', locale), () => allServicesPage(browsing[locale], site, locale)),
    pageFile(addressOf('home', locale), () => homePage(browsing[locale], site, locale)),
  ]),
  { path: 'sitemap.xml', body: () => sitemap(addressesIn(browsing, site), site.origin) },
  {
    path: 'robots.txt',
    body: () => `User-agent: *\nDisallow: /api/\nAllow: /\nSitemap: ${site.origin}/sitemap.xml\n`,
  },
  dataFile(
    'data/agencies.json',
    [...agencyNames(site)].map(([id, name]) => ({ id, name })),
  ),
  dataFile('published/agencies.json', site.agencies),
];
