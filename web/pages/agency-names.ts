import { agencyOn, standingFor } from '#shared/agency/agency-on.ts';
import type { Agency } from '#shared/agency/agency.ts';
import type { Text } from '#shared/words/text.ts';
import type { Site } from './site.ts';

/** Who stands for each unit on the day of a site, and what they are called then. */
type Standing = {
  today: string;
  ids: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, Text>;
  levels: ReadonlyMap<string, Agency['level']>;
};

const kept = new WeakMap<readonly Agency[], Standing>();

const standingOn = ({ agencies, today }: Pick<Site, 'agencies' | 'today'>): Standing => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const ids = new Map(agencies.map(({ id }) => [id, standingFor((each) => byId.get(each), id, today)]));
  const nameOf = (id: string): Text => {
    const agency = byId.get(id);
    return agency ? agencyOn(agency, today).name : { vi: id, en: id };
  };
  return {
    today,
    ids,
    names: new Map([...ids].map(([id, standing]) => [id, nameOf(standing)])),
    levels: new Map(agencies.map((agency) => [agency.id, agencyOn(agency, today).level])),
  };
};

/** Made once for thousands of pages with the same agencies. */
const standing = (site: Pick<Site, 'agencies' | 'today'>): Standing => {
  const before = kept.get(site.agencies);
  if (before?.today === site.today) return before;
  const now = standingOn(site);
  kept.set(site.agencies, now);
  return now;
};

/** Names of agencies by id, as they are called that day; one that ended is named as who took over. */
export const agencyNames = (site: Pick<Site, 'agencies' | 'today'>): ReadonlyMap<string, Text> => standing(site).names;

/** The unit that stands for an agency that day. */
export const agencyToday = (site: Pick<Site, 'agencies' | 'today'>, id: string): string =>
  standing(site).ids.get(id) ?? id;

/** At which level of government a unit is that day. */
export const agencyLevel = (site: Pick<Site, 'agencies' | 'today'>, id: string): Agency['level'] | undefined =>
  standing(site).levels.get(id);
