import type { ExternalService } from '#shared/service/external-service.ts';
import type { Service } from '#shared/service/service.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { Card } from '#web/pages/card.ts';
import type { Replacing, Site } from '#web/pages/site.ts';
import type { Offered } from '../store/offered.ts';
import { cardsIn, groupsTouched, isSame } from './cards.ts';
import { cardsElsewhere } from './elsewhere.ts';
import type { Asked } from './publish.ts';
import type { Published } from './published.ts';
import { begunOn, nextDateOf, shownOf, shownVersion } from './shown.ts';
import type { Shown } from './shown.ts';

/** What a publication changes: the services it shows, and what is known of all of them afterwards. */
export type Change = Pick<Published, 'services' | 'elsewhere'> & {
  shown: Shown[];
  /** Earlier versions whose data is not published yet. */
  earlier: Service[];
  cards: Card[];
  /** The groups whose lists may change; undefined: all. */
  groups: ReadonlySet<string> | undefined;
};

const dueIds = async (offered: Offered, asked: Asked, today: string, before: Published): Promise<string[]> => {
  const known = Object.entries(before.services);
  if (asked === 'everything') return [...(await offered.serviceIds()), ...known.map(([id]) => id)];
  const due = known.filter(([, { until }]) => until !== undefined && until <= today).map(([id]) => id);
  return [...asked.serviceIds, ...due];
};

/** The services for which another system stands in since, or no longer: their pages say so. */
const handedOver = (
  external: readonly ExternalService[],
  before: Published,
  elsewhere: Record<string, Card>,
): string[] =>
  external.filter(({ id }) => !isSame(before.elsewhere[id], elsewhere[id])).flatMap(({ insteadOf }) => insteadOf ?? []);

type Wanted = { id: string; version: number };

/** The versions to read: those shown, and earlier ones whose data is missing. */
const wantedOf = (standings: ReadonlyMap<string, Standing>, today: string, before: Published) => {
  const isPublished = ({ id, version }: Wanted) => `data/services/${id}/${version}.json` in before.files;
  const shown: Wanted[] = [];
  const earlier: Wanted[] = [];
  for (const [id, standing] of standings) {
    const last = shownVersion(standing, today);
    if (last === undefined) continue;
    shown.push({ id, version: last });
    const missing = begunOn(standing, today).map((version) => ({ id, version }));
    earlier.push(...missing.filter((each) => each.version !== last && !isPublished(each)));
  }
  return { shown, earlier };
};

/** The services as lists have them after a publication of some. */
const servicesAfter = (
  before: Published['services'],
  ids: ReadonlySet<string>,
  standings: ReadonlyMap<string, Standing>,
  shown: readonly Shown[],
  today: string,
): Published['services'] => {
  const services = { ...before };
  for (const id of ids) Reflect.deleteProperty(services, id);
  for (const [id, standing] of standings) {
    const until = nextDateOf(standing, today);
    if (until !== undefined) services[id] = { until };
  }
  for (const { id, card, until } of shown)
    services[id] = { ...(card && { card }), ...(until !== undefined && { until }) };
  return services;
};

/** Reads what was asked for, and what is due by its date, and says what follows. */
export const changeOf = async (
  offered: Offered,
  asked: Asked,
  site: Pick<Site, 'agencies' | 'today'>,
  before: Published,
): Promise<Change> => {
  const { today } = site;
  const [due, external] = await Promise.all([dueIds(offered, asked, today, before), offered.external()]);
  const stoodInFor = external.flatMap(({ insteadOf }) => insteadOf ?? []);
  const known = await offered.standings([...new Set([...due, ...stoodInFor])]);
  const elsewhere = cardsElsewhere(external, known, today);
  const ids = new Set([...due, ...handedOver(external, before, elsewhere)]);
  const standings = new Map([...known].filter(([id]) => ids.has(id)));
  const wanted = wantedOf(standings, today, before);
  const [read, earlier] = await Promise.all([offered.versions(wanted.shown), offered.versions(wanted.earlier)]);
  const byId = new Map(read.map((service) => [service.id, service]));
  const replacing = (id: string, { end }: Standing): Replacing | undefined => {
    const others = external.filter(({ insteadOf }) => insteadOf === id).flatMap((other) => elsewhere[other.id] ?? []);
    if (others[0]) return others[0];
    const successor = end?.replacedBy;
    if (successor === undefined) return undefined;
    const standing = standings.get(successor);
    if (standing === undefined) return before.services[successor]?.card;
    return versionOn(standing, today) && byId.get(successor);
  };
  const shown = read.flatMap((service) => {
    const standing = standings.get(service.id);
    return standing === undefined ? [] : [shownOf(standing, service, site, replacing(service.id, standing))];
  });
  const services = servicesAfter(before.services, ids, standings, shown, today);
  const cards = cardsIn({ services, elsewhere });
  return {
    shown,
    earlier,
    services,
    elsewhere,
    cards: [...cards.values()],
    groups: asked === 'everything' ? undefined : groupsTouched(cardsIn(before), cards),
  };
};
