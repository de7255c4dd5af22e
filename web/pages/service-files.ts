import type { Service } from '#shared/service/service.ts';
import { locales } from '#shared/words/text.ts';
import { addressOf } from './addresses.ts';
import { servicePage } from './service-page.tsx';
import type { Site, Notices } from './site.ts';
import { dataFile, pageFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

/** The page of a service in both languages. */
export const servicePages = (service: Service, notices: Notices, site: Site): SiteFile[] =>
  locales.map((locale) =>
    pageFile(addressOf('service', locale, service.id), () => servicePage(service, site, locale, notices)),
  );

/** A version of a service as forms and dossiers read it: without its examples and what is said to those who keep it. */
export const versionFile = ({ examples: _examples, unverified: _unverified, ...open }: Service): SiteFile =>
  dataFile(`data/services/${open.id}/${open.version}.json`, open);

/** Which version of a service is filed today; none while it takes no dossiers. */
export const currentVersionFile = (id: string, version: number | undefined): SiteFile =>
  dataFile(`data/services/${id}/current.json`, { version });
