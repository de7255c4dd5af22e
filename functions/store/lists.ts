import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { DossierRow } from '#shared/api/views.ts';
import type { DossierPage } from '#shared/api/views.ts';
import { TextSchema } from '#shared/words/text-schema.ts';
import { cursorAt, placeIn } from './cursor.ts';
import { queueKey, queueShards, rowOf, serviceQueueKey } from './dossier-item.ts';
import type { QueueBucket } from './dossier-item.ts';
import { readDossier } from './folder.ts';
import { organisationPartition } from './keys.ts';
import { queryPage } from './table.ts';
import type { Item, Table } from './table.ts';

const StoredRow = lazily(() => z.object(DossierRow.shape));
const WithName = lazily(() => z.object({ serviceName: TextSchema }));

/** A row from the dossier item itself, or from the row kept for the receiving unit. */
export const rowFrom = (item: Item): DossierRow =>
  item.type === 'dossier' ? rowOf(readDossier(item), WithName.parse(item).serviceName) : StoredRow.parse(item);

/** A stretch of a queue: which buckets, between which due dates (instants), newest or most urgent first. */
export type Stretch = {
  buckets: readonly QueueBucket[];
  from?: string;
  before?: string;
  newestFirst?: true;
  /** Of one service alone. */
  serviceId?: string;
};

/** A page as kept; when it was read is said by whoever answers with it. */
type Page = Omit<DossierPage, 'at'>;

export type Lists = {
  /** One's own dossiers, newest change first. */
  ofOwner: (personId: string, cursor?: string) => Promise<Page>;
  /** Dossiers filed for an organisation, newest change first. */
  ofOrganisation: (organisation: string, cursor?: string) => Promise<Page>;
  /** What one officer holds, most urgent first; at most so many at once. */
  ofHolder: (staffId: string, cursor?: string, most?: number) => Promise<Page>;
  /** An agency's queue: its eight shards merged, or that of one service, which is one. The cursor is the place of the last row, and so a place in every shard. */
  ofAgency: (agencyId: string, stretch: Stretch, cursor?: string) => Promise<Page>;
};

const pageSize = 25;
/** Eight shards of ten make a page of 25 and rarely leave it short. */
const perShard = 10;

type Found = { sort: string; item: Item };

const page = (found: readonly Found[], more: boolean, most = pageSize): Page => {
  const shown = found.slice(0, most);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ item }) => rowFrom(item)),
    ...(last && (more || found.length > most) && { next: cursorAt(last.sort) }),
  };
};

export const lists = (table: Table): Lists => {
  const stretchOf = async (
    index: { name: string; key: string; sort: string },
    partition: string,
    bounds: { after: string; before: string },
    options: { limit: number; newestFirst: boolean },
  ): Promise<{ found: Found[]; more: boolean }> => {
    // BETWEEN takes both ends in, so the row a cursor names is asked for again and left out here: it is one row, at one end.
    const { items, next } = await queryPage(table, {
      IndexName: index.name,
      KeyConditionExpression: '#key = :key AND #sort BETWEEN :after AND :before',
      ExpressionAttributeNames: { '#key': index.key, '#sort': index.sort },
      ExpressionAttributeValues: { ':key': partition, ':after': bounds.after, ':before': bounds.before },
      ScanIndexForward: !options.newestFirst,
      Limit: options.limit,
    });
    return { found: items.map((item) => ({ sort: String(item[index.sort]), item })), more: next !== undefined };
  };

  /** Just past a place: sort keys hold no control characters. */
  const past = (sort: string) => `${sort}\u0000`;
  /** Just short of a place: a sort key ends in a hexadecimal digit, so the same without it and with what follows is smaller. */
  const shortOf = (sort: string) => `${sort.slice(0, -1)}${String.fromCharCode(sort.charCodeAt(sort.length - 1) - 1)}~`;
  const bounds = (newestFirst: boolean, cursor: string | undefined, from = '0', before = '~') => {
    if (cursor === undefined) return { after: from, before };
    const place = placeIn(cursor);
    return newestFirst ? { after: from, before: shortOf(place) } : { after: past(place), before };
  };
  const single = async (
    index: { name: string; key: string; sort: string },
    partition: string,
    newestFirst: boolean,
    cursor?: string,
    limit = pageSize,
  ) => {
    const { found, more } = await stretchOf(index, partition, bounds(newestFirst, cursor), { limit, newestFirst });
    return page(found, more, limit);
  };

  return {
    ofOwner: (personId, cursor) =>
      single({ name: 'byOwner', key: 'ownerKey', sort: 'ownerSort' }, `P#${personId}`, true, cursor),
    ofOrganisation: (organisation, cursor) =>
      single(
        { name: 'byOwner', key: 'ownerKey', sort: 'ownerSort' },
        organisationPartition(organisation),
        true,
        cursor,
      ),
    ofHolder: (staffId, cursor, most) =>
      single({ name: 'byHolder', key: 'holderKey', sort: 'holderSort' }, `STAFF#${staffId}`, false, cursor, most),
    async ofAgency(agencyId, stretch, cursor) {
      const newestFirst = stretch.newestFirst ?? false;
      const between = bounds(newestFirst, cursor, stretch.from, stretch.before);
      if (between.after > between.before) return { rows: [] };
      const { serviceId } = stretch;
      const partitions = stretch.buckets.flatMap((bucket) =>
        serviceId === undefined
          ? queueShards.map((shard) => queueKey(agencyId, bucket, shard))
          : [serviceQueueKey(agencyId, bucket, serviceId)],
      );
      const shards = await Promise.all(
        partitions.map((partition) =>
          stretchOf({ name: 'byQueue', key: 'queueKey', sort: 'queueSort' }, partition, between, {
            limit: serviceId === undefined ? perShard : pageSize,
            newestFirst,
          }),
        ),
      );
      const comesFirst = (a: string, b: string) => (newestFirst ? a > b : a < b);
      // A shard that holds more than was read says nothing of what lies past its last row: the page ends there.
      const known = shards.flatMap(({ found, more }) => (more ? (found.at(-1)?.sort ?? []) : []));
      const end = known.reduce<string | undefined>((a, b) => (a === undefined || comesFirst(b, a) ? b : a), undefined);
      const merged = shards
        .flatMap(({ found }) => found)
        .filter(({ sort }) => end === undefined || !comesFirst(end, sort))
        .sort((a, b) => (comesFirst(a.sort, b.sort) ? -1 : 1));
      return page(merged, end !== undefined);
    },
  };
};
