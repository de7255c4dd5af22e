import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import { catalogueWords } from '../words/catalogue.ts';
import * as facts from '#shared/words/service-facts.ts';
import type { PageName } from './addresses.ts';

export type Group = { id: string; name: Text; services: Service[] };
export type Grouping = { page: PageName; title: Text; groups: Group[] };

const vietnamese = new Intl.Collator('vi');

const grouped = (services: Service[], keysOf: (service: Service) => { id: string; name: Text }[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const service of services)
    for (const { id, name } of keysOf(service)) {
      const group = groups.get(id) ?? { id, name, services: [] };
      group.services.push(service);
      groups.set(id, group);
    }
  return [...groups.values()].sort((one, other) => vietnamese.compare(one.name.vi, other.name.vi));
};

const audienceIds = { citizen: 'cong-dan', business: 'doanh-nghiep' } as const;
const administrationIds = { province: 'tinh', district: 'huyen', commune: 'xa' } as const;

/** The ways to browse: by life event, field, audience, level, and authority (TT 32/2017 Đ6). Only groups with a service exist. */
export const groupingsOf = (services: Service[]): Grouping[] => [
  {
    page: 'lifeEvent',
    title: catalogueWords.byLifeEvent,
    groups: grouped(services, ({ lifeEvents }) => lifeEvents.map((id) => ({ id, name: facts.lifeEventWords[id] }))),
  },
  { page: 'field', title: catalogueWords.byField, groups: grouped(services, ({ field }) => [field]) },
  {
    page: 'audience',
    title: catalogueWords.byAudience,
    groups: grouped(services, ({ audiences }) =>
      audiences.map((each) => ({ id: audienceIds[each], name: facts.audienceWords[each] })),
    ),
  },
  {
    page: 'level',
    title: catalogueWords.byLevel,
    groups: grouped(services, ({ level }) => [{ id: String(level), name: facts.levelWords[level] }]),
  },
  {
    page: 'administrativeLevel',
    title: catalogueWords.byAdministration,
    groups: grouped(services, ({ administrativeLevel }) => [
      { id: administrationIds[administrativeLevel], name: facts.administrativeLevelWords[administrativeLevel] },
    ]),
  },
];
