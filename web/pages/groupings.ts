import * as facts from '#shared/words/service-facts.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { catalogueWords } from '../words/catalogue.ts';
import type { Card } from './card.ts';

export type Group = { id: string; name: Text; services: readonly Card[] };
/** One way to browse, and the page its lists are. */
export type Grouping = { page: Way; title: Text; groups: readonly Group[] };
export type Groupings = Record<Way, Grouping>;

type KeysOf = (service: Card) => readonly { id: string; name: Text }[];

const audienceIds = { citizen: 'cong-dan', business: 'doanh-nghiep' } as const;
const administrationIds = { province: 'tinh', district: 'huyen', commune: 'xa' } as const;

/** The ways to browse: by life event, field, audience, unit, level, and tier (TT 32/2017 Đ6). */
const ways = {
  lifeEvent: {
    title: catalogueWords.byLifeEvent,
    keysOf: ({ lifeEvents }) => lifeEvents.map((id) => ({ id, name: facts.lifeEventWords[id] })),
  },
  field: { title: catalogueWords.byField, keysOf: ({ field }) => [field] },
  audience: {
    title: catalogueWords.byAudience,
    keysOf: ({ audiences }) => audiences.map((each) => ({ id: audienceIds[each], name: facts.audienceWords[each] })),
  },
  department: {
    title: catalogueWords.byDepartment,
    keysOf: ({ departments }) => departments ?? [],
  },
  level: {
    title: catalogueWords.byLevel,
    keysOf: ({ level }) => (level === undefined ? [] : [{ id: String(level), name: facts.levelWords[level] }]),
  },
  administrativeLevel: {
    title: catalogueWords.byAdministration,
    keysOf: ({ administrativeLevel: id }) => [{ id: administrationIds[id], name: facts.administrativeLevelWords[id] }],
  },
} as const satisfies Record<string, { title: Text; keysOf: KeysOf }>;
type Way = keyof typeof ways;
/** Every way to browse by its name. */
export const wayNames = Object.keys(ways) as Way[];

const collators = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

const byName =
  (locale: Locale) =>
  (one: { name: Text }, other: { name: Text }): number =>
    collators[locale].compare(say(one.name, locale), say(other.name, locale));

const grouped = (services: readonly Card[], keysOf: KeysOf, locale: Locale): Group[] => {
  const groups = new Map<string, Group & { services: Card[] }>();
  for (const service of services)
    for (const { id, name } of keysOf(service)) {
      const group = groups.get(id) ?? { id, name, services: [] };
      group.services.push(service);
      groups.set(id, group);
    }
  return [...groups.values()].sort(byName(locale));
};

const groupingsOf = (services: readonly Card[], locale: Locale): Groupings => {
  const ordered = [...services].sort(byName(locale));
  const grouping = (page: Way): Grouping => {
    const { title, keysOf } = ways[page];
    return { page, title, groups: grouped(ordered, keysOf, locale) };
  };
  return {
    lifeEvent: grouping('lifeEvent'),
    field: grouping('field'),
    audience: grouping('audience'),
    department: grouping('department'),
    level: grouping('level'),
    administrativeLevel: grouping('administrativeLevel'),
  };
};

/** Every way to browse in each language, groups and services ordered by name. Only groups with a service exist. */
export const browsing = (services: readonly Card[]): Record<Locale, Groupings> => ({
  vi: groupingsOf(services, 'vi'),
  en: groupingsOf(services, 'en'),
});
export type Browsing = ReturnType<typeof browsing>;

/** The groups that a service is in, as `field#ho-tich`. */
export const groupsOf = (service: Card): string[] =>
  wayNames.flatMap((page) => ways[page].keysOf(service).map(({ id }) => `${page}#${id}`));
