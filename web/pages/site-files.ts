import { isInForce } from '#shared/calendar/in-force.ts';
import type { Service } from '#shared/service/service.ts';
import { locales } from '#shared/words/text.ts';
import { addressOf } from './addresses.ts';
import { appPage, appPages, notFoundPage } from './app-page.tsx';
import { catalogueOf } from './catalogue.ts';
import { groupingsOf } from './groupings.ts';
import { homePage } from './home-page.tsx';
import { allServicesPage, listPage } from './list-page.tsx';
import { servicePage } from './service-page.tsx';
import type { Site } from './site.ts';

const fileOf = (address: string): string => `${address.slice(1)}index.html`;

const newestOf = (services: Service[], today: string): Service[] => {
  const newest = new Map<string, Service>();
  for (const service of services)
    if (isInForce(service, today) && (newest.get(service.id)?.version ?? 0) < service.version)
      newest.set(service.id, service);
  return [...newest.values()];
};

const dataFiles = (site: Site, current: Service[]): [string, string][] => [
  ...site.services.map((service): [string, string] => [
    `data/services/${service.id}/${service.version}.json`,
    JSON.stringify(service),
  ]),
  ...current.map(({ id, version }): [string, string] => [
    `data/services/${id}/current.json`,
    JSON.stringify({ version }),
  ]),
  ...locales.map((locale): [string, string] => [
    `data/catalogue.${locale}.json`,
    JSON.stringify(catalogueOf(current, locale)),
  ]),
  ['data/agencies.json', JSON.stringify(site.agencies.map(({ id, name }) => ({ id, name })))],
];

const crawlerFiles = (site: Site, pages: string[]): [string, string][] => [
  [
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
      .map((address) => `<url><loc>${site.origin}${address}</loc></url>\n`)
      .join('')}</urlset>\n`,
  ],
  ['robots.txt', `User-agent: *\nDisallow: /api/\nAllow: /\nSitemap: ${site.origin}/sitemap.xml\n`],
];

/** Every file of the reading site, by its path: pages in both languages, their data, sitemap. Pure, so that publishing renders the same. */
export const siteFiles = (site: Site): Map<string, string> => {
  const current = newestOf(site.services, site.today);
  const groupings = groupingsOf(current);
  const fields = groupings.find(({ page }) => page === 'field') ?? {
    page: 'field',
    title: { vi: '', en: '' },
    groups: [],
  };
  const read = new Map<string, string>();
  for (const locale of locales) {
    read.set(addressOf('home', locale), homePage(groupings, site, locale));
    read.set(addressOf('services', locale), allServicesPage(fields, site, locale));
    for (const service of current)
      read.set(addressOf('service', locale, service.id), servicePage(service, site, locale));
    for (const grouping of groupings)
      for (const group of grouping.groups)
        read.set(addressOf(grouping.page, locale, group.id), listPage(grouping, group, site, locale));
  }
  const apps = locales.flatMap((locale) =>
    appPages.map((app): [string, string] => [addressOf(app.page, locale), appPage(app, site, locale)]),
  );
  return new Map([
    ...[...read].map(([address, html]): [string, string] => [fileOf(address), html]),
    // Vietnamese last, so that a page both languages share is Vietnamese.
    ...apps.reverse().map(([address, html]): [string, string] => [fileOf(address), html]),
    ['404.html', notFoundPage(site)],
    ...dataFiles(site, current),
    ...crawlerFiles(site, [...read.keys()]),
  ]);
};
