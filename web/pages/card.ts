import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';

/** What lists, catalogue and search say of a service. One that another system takes in says which, and where. */
export type Card = Pick<
  Service,
  'id' | 'code' | 'name' | 'summary' | 'field' | 'keywords' | 'lifeEvents' | 'audiences' | 'administrativeLevel'
> &
  Partial<Pick<Service, 'level' | 'onlineMode'>> & { elsewhere?: { system: Text; href: string } };

/** A service as lists have it. */
export const cardOf = (service: Service): Card => ({
  id: service.id,
  code: service.code,
  name: service.name,
  summary: service.summary,
  field: service.field,
  keywords: service.keywords,
  lifeEvents: service.lifeEvents,
  audiences: service.audiences,
  administrativeLevel: service.administrativeLevel,
  level: service.level,
  onlineMode: service.onlineMode,
});
