import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Seed } from '../seed.ts';
import { signInHash } from '../http/actor.ts';
import {
  agencyKey,
  areasKey,
  calendarKey,
  collectorKey,
  currentCalendarKey,
  externalServiceKey,
  hallKey,
  policyKey,
  serviceKey,
  serviceRowKey,
  serviceVersionsKey,
} from './keys.ts';
import { seriesItem } from './series-item.ts';
import { memberItem, signInItem } from './member-item.ts';
import type { Item, Table } from './table.ts';

export type SignIns = { issuer: string; signIns: readonly { sub: string; staffId: string }[] };

const rowOf = ({ id, code, name, field, level }: Seed['services'][number]): Item => ({
  ...serviceRowKey(id),
  type: 'service-row',
  serviceId: id,
  code,
  name,
  field: field.name,
  level,
});

const serviceItems = (services: Seed['services']): { versions: Item[]; pointers: Item[] } => {
  const ids = [...new Set(services.map(({ id }) => id))];
  const pointers = ids.map((id) => ({
    ...serviceVersionsKey(id),
    type: 'service-versions',
    versions: services
      .filter((service) => service.id === id)
      .map(({ version, procedureVersion, validFrom, validTo, publishedBy: { number } }) => ({
        version,
        procedureVersion,
        validFrom,
        validTo,
        number,
      })),
  }));
  return {
    versions: services.map((service) => ({ ...serviceKey(service.id, service.version), type: 'service', service })),
    pointers: [...pointers, ...services.map(rowOf)],
  };
};

const referenceItems = ({ externalServices, agencies, collectors, halls, areas, calendar, policy }: Seed): Item[] => [
  ...externalServices.map((service) => ({ ...externalServiceKey(service.id), type: 'external-service', service })),
  ...agencies.map((agency) => ({ ...agencyKey(agency.id), type: 'agency', agency })),
  ...collectors.map((collector) => ({ ...collectorKey(collector.agencyId), type: 'collector', collector })),
  ...halls.map((hall) => ({ ...hallKey(hall.agencyId), type: 'hall', hall })),
  { ...areasKey, type: 'areas', areas },
  { ...calendarKey(calendar.version), type: 'calendar', calendar },
  { ...currentCalendarKey, type: 'calendar', calendar },
  { ...policyKey, type: 'policy', policy },
];

/** Form and series stay whose they were first, also where an administrator has given the unit others since. */
const seriesItems = ({ collectors }: Seed): Item[] =>
  collectors.map(({ agencyId, form, series }) => seriesItem({ agencyId, form, series }));

const onlyIfNew = { ConditionExpression: 'attribute_not_exists(PK)' };
/** An administrator's act leaves a record with its events: from then on it is the portal's own people who keep it. */
const unlessKept = {
  ConditionExpression: 'attribute_not_exists(#events)',
  ExpressionAttributeNames: { '#events': 'events' },
};

/**
 * Puts all of a seed, a few items at a time. A service or member of staff that exists stays as it is, and so does a unit, calendar or service of
 * another system that somebody has acted on.
 */
export const putSeed = async (table: Table, seed: Seed, { issuer, signIns }: SignIns): Promise<void> => {
  const put = async (item: Item, condition: object): Promise<void> => {
    try {
      await table.db.send(new PutCommand({ TableName: table.name, Item: item, ...condition }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };
  const inTurn = async (items: readonly Item[], condition: object): Promise<void> => {
    for (let start = 0; start < items.length; start += 10)
      await Promise.all(items.slice(start, start + 10).map((item) => put(item, condition)));
  };
  const { versions, pointers } = serviceItems(seed.services);
  const hashOf = (sub: string) => signInHash({ issuer, subject: sub });
  const hashesOf = (staffId: string) =>
    signIns.filter((each) => each.staffId === staffId).map(({ sub }) => hashOf(sub));
  await inTurn(referenceItems(seed), unlessKept);
  await inTurn(seriesItems(seed), onlyIfNew);
  await inTurn(
    seed.staff.map((member) => memberItem(member, hashesOf(member.staffId))),
    onlyIfNew,
  );
  await inTurn(
    signIns.map(({ sub, staffId }) => signInItem(hashOf(sub), staffId)),
    // Which member a sign-in is never changes.
    onlyIfNew,
  );
  await inTurn(versions, onlyIfNew);
  // Last, so that no version is offered before it is there.
  await inTurn(pointers, onlyIfNew);
};
