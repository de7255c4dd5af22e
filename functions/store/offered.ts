import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Agency } from '#shared/agency/agency.ts';
import { ExternalService } from '#shared/service/external-service.ts';
import { Service } from '#shared/service/service.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import type { Province } from '#shared/province/province.ts';
import { ServiceVersions } from '#shared/service/service-versions.ts';
import { decisionsNamed, standingOf } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import {
  agencyList,
  externalServices,
  publicKeyList,
  serviceKey,
  servicesPartition,
  serviceVersionsKey,
} from './keys.ts';
import { readPublicKey } from './public-keys.ts';
import { provinceOf } from './province.ts';
import { signedDecisions } from './signed-decisions.ts';
import { getItems, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';

/** What publishing reads of the table: newest truth, and any number at once. */
export type Offered = {
  serviceIds: () => Promise<string[]>;
  agencies: () => Promise<Agency[]>;
  province: () => Promise<Province>;
  /** What results are signed with, and were. */
  resultKeys: () => Promise<PublicKey[]>;
  /** What other systems take in, of whatever date. */
  external: () => Promise<ExternalService[]>;
  /** How these services stand, by id; one that the table does not know is left out. */
  standings: (ids: readonly string[]) => Promise<Map<string, Standing>>;
  /** These versions; one that is not there is an error. */
  versions: (named: readonly { id: string; version: number }[]) => Promise<Service[]>;
  /** Of these versions only their names and who handles them, in no order. */
  offerings: (named: readonly { id: string; version: number }[]) => Promise<OfferedBy[]>;
};

const Written = lazily(() => ServiceVersions.extend({ PK: z.string() }));
const OfferedBy = lazily(() => z.object({ service: Service.pick({ id: true, name: true, offerings: true }).strip() }));
/** A service and who handles it. */
export type OfferedBy = Pick<Service, 'id' | 'name' | 'offerings'>;
const Versioned = lazily(() => z.object({ service: Service }));

const listOf = (table: Table, partition: string): Promise<Item[]> =>
  queryAll(table, {
    KeyConditionExpression: 'PK = :list',
    ExpressionAttributeValues: { ':list': partition },
    ConsistentRead: true,
  });

export const offered = (table: Table): Offered => ({
  serviceIds: async () => (await listOf(table, servicesPartition)).map(({ SK }) => String(SK)),
  agencies: async () => (await listOf(table, agencyList)).map(({ agency }) => Agency.parse(agency)),
  province: () => provinceOf(table),
  resultKeys: async () => (await listOf(table, publicKeyList)).map(readPublicKey),
  external: async () => (await listOf(table, externalServices)).map(({ service }) => ExternalService.parse(service)),
  async standings(ids) {
    const written = (await getItems(table, ids.map(serviceVersionsKey))).map((item) => Written.parse(item));
    const signed = await signedDecisions(table).among(written.flatMap(decisionsNamed));
    const byKey = new Map(written.map((each) => [each.PK, standingOf(each, signed)]));
    return new Map(
      ids.flatMap((id) => {
        const standing = byKey.get(serviceVersionsKey(id).PK);
        return standing === undefined ? [] : [[id, standing] as const];
      }),
    );
  },
  async versions(named) {
    const items = await getItems(
      table,
      named.map(({ id, version }) => serviceKey(id, version)),
    );
    if (items.length !== named.length) throw new Error('a service version that counts is missing');
    return items.map((item) => Versioned.parse(item).service);
  },
  async offerings(named) {
    const keys = named.map(({ id, version }) => serviceKey(id, version));
    const items = await getItems(table, keys, ['service.id', 'service.name', 'service.offerings']);
    return items.map((item) => OfferedBy.parse(item).service);
  },
});
