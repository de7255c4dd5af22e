import { addDays } from '#shared/calendar/local-time.ts';
import type { Service } from '#shared/service/service.ts';
import { endOn, versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import { cardOf } from '#web/pages/card.ts';
import type { Card } from '#web/pages/card.ts';
import { nextChangeOf } from '#web/pages/service-dates.ts';
import type { Notices, Replacing, Site } from '#web/pages/site.ts';

/** What is published of a service. */
export type Shown = {
  id: string;
  /** The version on its page: the one in force; of an abolished service the last there was. */
  service: Service;
  notices: Notices;
  /** As lists and search have it; absent once it is abolished. */
  card?: Card;
  /** The version that is filed; none while it is suspended, or once it is abolished. */
  filed?: number;
  /** The first local date on which all this may be otherwise. */
  until?: string;
};

/** The versions that have begun by a local date, oldest first: dossiers may be pinned to any of them. */
export const begunOn = ({ versions }: Standing, today: string): number[] =>
  versions.filter(({ validFrom }) => validFrom <= today).map(({ version }) => version);

/** The version that a service's page shows; none before its first. */
export const shownVersion = (standing: Standing, today: string): number | undefined =>
  versionOn(standing, today)?.version ?? begunOn(standing, today).at(-1);

/** Every date on which another version, or none, is in force. */
const datesOf = ({ versions, end }: Standing): string[] => [
  ...versions.map(({ validFrom }) => validFrom),
  ...versions.flatMap(({ validTo }) => (validTo === undefined ? [] : [addDays(validTo, 1)])),
  ...(end ? [end.from] : []),
];

const earliest = (dates: readonly string[], after: string): string | undefined =>
  dates.filter((date) => date > after).sort()[0];

/** The first local date on which a service that is not shown yet, or no version of which changes, may look otherwise. */
export const nextDateOf = (standing: Standing, today: string): string | undefined => earliest(datesOf(standing), today);

/** What is published of a service on a local date; `replacedBy`: what takes its place, if that is in force. */
export const shownOf = (
  standing: Standing,
  service: Service,
  site: Pick<Site, 'agencies' | 'today'>,
  replacedBy: Replacing | undefined,
): Shown => {
  const { today } = site;
  const { id, version } = service;
  const from = endOn(standing, today);
  const isInForce = versionOn(standing, today) !== undefined;
  const next = nextChangeOf(service, today);
  const until = earliest([...datesOf(standing), ...(next === undefined ? [] : [next])], today);
  return {
    id,
    service,
    notices: {
      ...(standing.suspension && { suspended: standing.suspension }),
      ...(from !== undefined && { abolished: { from, ...(replacedBy && { replacedBy }) } }),
    },
    ...(isInForce && { card: cardOf(service, site) }),
    ...(isInForce && !standing.suspension && { filed: version }),
    ...(until !== undefined && { until }),
  };
};
