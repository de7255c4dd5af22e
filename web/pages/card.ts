import type { ExternalService } from '#shared/service/external-service.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import { departmentsOf } from './departments-of.ts';
import type { Department } from './departments-of.ts';
import type { Site } from './site.ts';

/** Where a service is filed that another system takes in, and whose that is. */
export type Elsewhere<Words> = { system: Words; href: string };

/** What lists, catalogue and search say of a service. */
export type Card = Pick<
  Service,
  'id' | 'name' | 'summary' | 'field' | 'keywords' | 'lifeEvents' | 'audiences' | 'administrativeLevel'
> &
  Partial<Pick<Service, 'code' | 'level' | 'onlineMode'>> & {
    /** The units by name that handle it. */
    departments?: Department[];
    elsewhere?: Elsewhere<Text>;
  };

const shared = (service: Omit<Card, 'code' | 'level' | 'onlineMode' | 'departments' | 'elsewhere'>): Card => ({
  id: service.id,
  name: service.name,
  summary: service.summary,
  field: service.field,
  keywords: service.keywords,
  lifeEvents: service.lifeEvents,
  audiences: service.audiences,
  administrativeLevel: service.administrativeLevel,
});

/** A service as lists have it, on the day of a site. */
export const cardOf = (service: Service, site: Pick<Site, 'agencies' | 'today'>): Card => ({
  ...shared(service),
  code: service.code,
  level: service.level,
  onlineMode: service.onlineMode,
  departments: departmentsOf(service, site),
});

/** A service of another system as lists have it: it leads out of the portal, and has no page here. */
export const cardElsewhere = (service: ExternalService): Card => ({
  ...shared(service),
  ...(service.code !== undefined && { code: service.code }),
  elsewhere: { system: service.provider, href: service.href },
});
