import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Agency } from '#shared/agency/agency.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import { asPinned, calendarIn } from '#shared/calendar/unit-hours.ts';
import { Hall } from '#shared/hall/hall.ts';
import { Collector } from '#shared/payment/collector.ts';
import { Policy } from '#shared/dossier/policy.ts';
import { ServiceVersions } from '#shared/service/service-versions.ts';
import { Service } from '#shared/service/service.ts';
import { decisionsNamed, standingOf, versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import { Areas } from '../areas.ts';
import {
  agencyKey,
  agencyList,
  areasKey,
  calendarKey,
  collectorKey,
  collectorList,
  currentCalendarKey,
  hallKey,
  hallList,
  policyKey,
  serviceKey,
  serviceVersionsKey,
  staffKey,
} from './keys.ts';
import type { Key } from './keys.ts';
import { remembering } from './remembering.ts';
import type { SignedDecisions } from './signed-decisions.ts';
import { getItem, queryAll } from './table.ts';
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
  /** All units of whatever date, as known a minute ago at most. */
  agencies: () => Promise<Agency[]>;
  /** How a unit collects fees; undefined where it does not. */
  collector: (agencyId: string) => Promise<Collector | undefined>;
  /** Every unit that collects, as known a minute ago at most. */
  collectors: () => Promise<Collector[]>;
  /** The waiting hall of a unit; undefined where it has none. */
  hall: (agencyId: string) => Promise<Hall | undefined>;
  /** Every unit with a waiting hall. */
  halls: () => Promise<Hall[]>;
  /** The calendar a dossier is pinned to with the hours its pin says, or the one in force with the province's hours. */
  calendar: (version?: string) => Promise<Calendar>;
  policy: () => Promise<Policy>;
  areas: () => Promise<Areas>;
  /** The name of a member of staff, also of one who has left. */
  staffName: (staffId: string) => Promise<string | undefined>;
};

const freshFor = 60_000;
/** What is parsed once and kept is not worth the code that zod would write to parse it faster. */
const onceOnly = { jitless: true };

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
    agencies: () =>
      remember({ PK: agencyList, SK: '' }, freshFor, async () => {
        const items = await queryAll(table, {
          KeyConditionExpression: 'PK = :list',
          ExpressionAttributeValues: { ':list': agencyList },
        });
        return items.map((item) => Agency.parse(item.agency, onceOnly));
      }),
    collector: (agencyId) =>
      remember(collectorKey(agencyId), freshFor, async () => {
        const item = await getItem(table, collectorKey(agencyId), false);
        return item && Collector.parse(item.collector, onceOnly);
      }),
    collectors: () =>
      remember({ PK: collectorList, SK: '' }, freshFor, async () => {
        const items = await queryAll(table, {
          KeyConditionExpression: 'PK = :list',
          ExpressionAttributeValues: { ':list': collectorList },
        });
        return items.map((item) => Collector.parse(item.collector, onceOnly));
      }),
    hall: (agencyId) =>
      remember(hallKey(agencyId), freshFor, async () => {
        const item = await getItem(table, hallKey(agencyId), false);
        return item && Hall.parse(item.hall, onceOnly);
      }),
    halls: () =>
      remember({ PK: hallList, SK: '' }, freshFor, async () => {
        const items = await queryAll(table, {
          KeyConditionExpression: 'PK = :list',
          ExpressionAttributeValues: { ':list': hallList },
        });
        return items.map((item) => Hall.parse(item.hall, onceOnly));
      }),
    calendar: async (pinned) => {
      const key = pinned === undefined ? currentCalendarKey : calendarKey(calendarIn(pinned));
      const calendar = await remember(key, freshFor, async () =>
        Calendar.parse((await required(key)).calendar, onceOnly),
      );
      return pinned === undefined ? calendar : asPinned(calendar, pinned);
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
