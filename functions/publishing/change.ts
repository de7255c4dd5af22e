import type { Service } from '#shared/service/service.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { Card } from '#web/pages/card.ts';
import { groupsOf } from '#web/pages/groupings.ts';
import type { Offered } from '../store/offered.ts';
import type { Asked } from './publish.ts';
import type { Published } from './published.ts';
import { begunOn, nextDateOf, shownOf, shownVersion } from './shown.ts';
import type { Shown } from './shown.ts';

/** What a publication changes: the services it shows, and what is known of all of them afterwards. */
export type Change = {
  shown: Shown[];
  /** Earlier versions whose data is not published yet. */
  earlier: Service[];
  services: Published['services'];
  cards: Card[];
  /** The groups whose lists may change; undefined: all. */
  groups: ReadonlySet<string> | undefined;
};

const idsOf = async (offered: Offered, asked: Asked, today: string, before: Published): Promise<string[]> => {
  const known = Object.entries(before.services);
  if (asked === 'everything') return [...new Set([...(await offered.serviceIds()), ...known.map(([id]) => id)])];
  const due = known.filter(([, { until }]) => until !== undefined && until <= today).map(([id]) => id);
  return [...new Set([...asked.serviceIds, ...due])];
};

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

const groupsTouched = (ids: readonly string[], before: Published['services'], after: Published['services']) =>
  new Set(
    ids.flatMap((id) => {
      const [old, now] = [before[id]?.card, after[id]?.card];
      return JSON.stringify(old) === JSON.stringify(now)
        ? []
        : [old, now].flatMap((card) => (card ? groupsOf(card) : []));
    }),
  );

/** Reads what was asked for, and what is due by its date, and says what follows. */
export const changeOf = async (offered: Offered, asked: Asked, today: string, before: Published): Promise<Change> => {
  const ids = await idsOf(offered, asked, today, before);
  const standings = await offered.standings(ids);
  const wanted = wantedOf(standings, today, before);
  const [read, earlier] = await Promise.all([offered.versions(wanted.shown), offered.versions(wanted.earlier)]);
  const byId = new Map(read.map((service) => [service.id, service]));
  const nameOf = (id: string) => {
    const standing = standings.get(id);
    if (standing === undefined) return before.services[id]?.card?.name;
    return versionOn(standing, today) && byId.get(id)?.name;
  };
  const shown = read.flatMap((service) => {
    const standing = standings.get(service.id);
    return standing === undefined ? [] : [shownOf(standing, service, today, nameOf)];
  });
  const services = { ...before.services };
  for (const id of ids) Reflect.deleteProperty(services, id);
  for (const [id, standing] of standings) {
    const until = nextDateOf(standing, today);
    if (until !== undefined) services[id] = { until };
  }
  for (const { id, card, until } of shown)
    services[id] = { ...(card && { card }), ...(until !== undefined && { until }) };
  return {
    shown,
    earlier,
    services,
    // By id, so that a catalogue that says the same is the same file.
    cards: Object.keys(services)
      .sort()
      .flatMap((id) => services[id]?.card ?? []),
    groups: asked === 'everything' ? undefined : groupsTouched(ids, before.services, services),
  };
};
