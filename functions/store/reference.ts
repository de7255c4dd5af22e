import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Agency } from '#shared/agency/agency.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import { Collector } from '#shared/payment/collector.ts';
import { Policy } from '#shared/dossier/policy.ts';
import { ServiceVersions } from '#shared/service/service-versions.ts';
import { Service } from '#shared/service/service.ts';
import { decisionsNamed, standingOf, versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import { Areas } from '../areas.ts';
import {
  agencyKey,
  areasKey,
  calendarKey,
  collectorKey,
  currentCalendarKey,
  policyKey,
  serviceKey,
  serviceVersionsKey,
  staffKey,
} from './keys.ts';
import type { Key } from './keys.ts';
import type { SignedDecisions } from './signed-decisions.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

const NamedMember = lazily(() => z.object({ member: z.object({ name: z.string() }) }));

export type Reference = {
  /** A version never changes once it is there; kept as long as the container lives. */
  service: (serviceId: string, version: number) => Promise<Service | undefined>;
  /** How a service stands as it is written just now; only what signed decisions bring counts. */
  standing: (serviceId: string) => Promise<Standing | undefined>;
  /** The same, as known a minute ago at most. */
  standingLately: (serviceId: string) => Promise<Standing | undefined>;
  /** The version in force on a local date, as known a minute ago at most. */
  serviceOn: (serviceId: string, localDate: string) => Promise<Service | undefined>;
  agency: (agencyId: string) => Promise<Agency | undefined>;
  /** How a unit collects fees; undefined where it does not. */
  collector: (agencyId: string) => Promise<Collector | undefined>;
  /** The calendar a dossier is pinned to, or the one in force. */
  calendar: (version?: string) => Promise<Calendar>;
  policy: () => Promise<Policy>;
  areas: () => Promise<Areas>;
  /** The name of a member of staff, also of one who has left. */
  staffName: (staffId: string) => Promise<string | undefined>;
};

const freshFor = 60_000;
/** What is parsed once and kept is not worth the code that zod would write to parse it faster. */
const onceOnly = { jitless: true };

/** Keeps what was read for as long as it may be kept; a failed read is forgotten. Real time, not the portal's: it is only about freshness. */
const remembering = () => {
  const kept = new Map<string, { until: number; value: Promise<unknown> }>();
  return <T>(key: Key, milliseconds: number, read: () => Promise<T>, anew?: 'anew'): Promise<T> => {
    const name = `${key.PK}|${key.SK}`;
    const held = kept.get(name);
    // Only `read` of the same key put it there, so it is a T.
    if (!anew && held && held.until > performance.now()) return held.value as Promise<T>;
    const value = read();
    kept.set(name, { until: performance.now() + milliseconds, value });
    value.then(
      (found) => found === undefined && kept.delete(name),
      () => kept.delete(name),
    );
    return value;
  };
};

/** What services, agencies, calendars and policy say: read once, kept in the container. */
export const reference = (table: Table, signed: SignedDecisions): Reference => {
  const remember = remembering();
  const required = async (key: Key) => {
    const item = await getItem(table, key, false);
    if (!item) throw new Error(`the portal is not seeded: ${key.PK} is missing`);
    return item;
  };
  const service = (serviceId: string, version: number) =>
    remember(serviceKey(serviceId, version), Infinity, async () => {
      const item = await getItem(table, serviceKey(serviceId, version));
      return item && Service.parse(item.service, onceOnly);
    });
  const readStanding = async (serviceId: string): Promise<Standing | undefined> => {
    const item = await getItem(table, serviceVersionsKey(serviceId));
    if (!item) return undefined;
    const written = ServiceVersions.parse(item);
    return standingOf(written, await signed.among(decisionsNamed(written)));
  };
  const standing = (serviceId: string, anew?: 'anew') =>
    remember(serviceVersionsKey(serviceId), freshFor, () => readStanding(serviceId), anew);
  return {
    service,
    standing: (serviceId) => standing(serviceId, 'anew'),
    standingLately: (serviceId) => standing(serviceId),
    async serviceOn(serviceId, localDate) {
      const found = await standing(serviceId);
      const inForce = found && versionOn(found, localDate);
      return inForce && service(serviceId, inForce.version);
    },
    agency: (agencyId) =>
      remember(agencyKey(agencyId), freshFor, async () => {
        const item = await getItem(table, agencyKey(agencyId), false);
        return item && Agency.parse(item.agency, onceOnly);
      }),
    collector: (agencyId) =>
      remember(collectorKey(agencyId), freshFor, async () => {
        const item = await getItem(table, collectorKey(agencyId), false);
        return item && Collector.parse(item.collector, onceOnly);
      }),
    calendar: (version) => {
      const key = version === undefined ? currentCalendarKey : calendarKey(version);
      return remember(key, freshFor, async () => Calendar.parse((await required(key)).calendar, onceOnly));
    },
    staffName: (staffId) =>
      remember(staffKey(staffId), freshFor, async () => {
        const item = await getItem(table, staffKey(staffId), false);
        return item && NamedMember.parse(item).member.name;
      }),
    areas: () => remember(areasKey, freshFor, async () => Areas.parse((await required(areasKey)).areas, onceOnly)),
    policy: () => remember(policyKey, freshFor, async () => Policy.parse((await required(policyKey)).policy, onceOnly)),
  };
};
