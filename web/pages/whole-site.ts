import { isInForce } from '#shared/calendar/in-force.ts';
import type { Service } from '#shared/service/service.ts';
import { externalOn } from '#shared/service/external-on.ts';
import type { ExternalService } from '#shared/service/external-service.ts';
import { appFiles } from './app-files.ts';
import { cardElsewhere, cardOf } from './card.ts';
import { catalogueFiles } from './catalogue-files.ts';
import { frontFiles } from './front-files.ts';
import { browsing } from './groupings.ts';
import { listFiles } from './list-files.ts';
import { currentVersionFile, servicePages, versionFile } from './service-files.ts';
import type { Site } from './site.ts';
import { dataFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

export { deployedFiles } from './app-files.ts';

const newestOf = (services: readonly Service[], today: string): Service[] => {
  const newest = new Map<string, Service>();
  for (const service of services)
    if (isInForce(service, today) && (newest.get(service.id)?.version ?? 0) < service.version)
      newest.set(service.id, service);
  return [...newest.values()];
};

/** What is offered: the province's own services, and those of other systems. */
export type Offer = { services: readonly Service[]; external: readonly ExternalService[] };

/** Every file of the reading site as it would be published from these services alone: to look at and to measure without a portal. */
export const wholeSite = ({ services, external }: Offer, site: Site, hashOf: (text: string) => string): SiteFile[] => {
  const inForce = newestOf(services, site.today);
  const own = new Set(inForce.map(({ id }) => id));
  const elsewhere = externalOn(external, site.today, (id) => own.has(id));
  const cards = [...inForce.map((service) => cardOf(service, site)), ...elsewhere.map(cardElsewhere)];
  const lists = browsing(cards);
  const catalogue = catalogueFiles(cards, hashOf);
  return [
    ...appFiles(site),
    ...inForce.flatMap((service) => [
      ...servicePages(service, {}, site),
      versionFile(service),
      currentVersionFile(service.id, service.version),
    ]),
    ...listFiles(lists, site),
    ...frontFiles(lists, site),
    ...catalogue.files,
    dataFile('data/current.json', catalogue.current),
  ];
};
