import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { queueKey, queueShards, toHandOver } from './dossier-item.ts';
import type { QueueBucket } from './dossier-item.ts';
import { readDossier } from './folder.ts';
import { queryAll, queryPage } from './table.ts';
import type { Table } from './table.ts';

/** More than so many are not counted in one place of a queue. */
const countedPerShard = 250;

/** A page of dossiers that units decide, and the ids of those they only receive. */
export type Running = { dossiers: Dossier[]; received: string[]; next?: string };

export type OpenDossiers = {
  /** Some of what lies open in a unit's queues, to decide or to receive: dossier ids, none once there are no more. */
  some: (agencyId: string) => Promise<string[]>;
  /** How many there are; past some thousand `more`. */
  count: (agencyId: string) => Promise<{ count: number; more: boolean }>;
  /** Dossiers a unit decides whose term ends between two instants, both included: soonest due first, page by page of a shard. */
  dueBetween: (agencyId: string, from: string, to: string) => Promise<Dossier[]>;
  /** What units decide, or receive for others, and whose clock runs, soonest due first, from after a place on: so many that they fit an answer, and the place they end at. */
  running: (agencyIds: readonly string[], after?: string) => Promise<Running>;
};

/** So many are read at once of each shard of a queue: of eight units at most some three thousand. */
const readPerShard = 25;

/** Right after a place in a queue: no sort key continues another with a blank. */
const rightAfter = (place: string): string => `${place} `;

/** A stretch of the queue index: all of a bucket's shard, or between two sort keys. */
const stretch = (agencyId: string, bucket: QueueBucket, shard: number, from = '0', to = '~') => ({
  IndexName: 'byQueue',
  KeyConditionExpression: '#key = :key AND #sort BETWEEN :from AND :to',
  ExpressionAttributeNames: { '#key': 'queueKey', '#sort': 'queueSort' },
  ExpressionAttributeValues: { ':key': queueKey(agencyId, bucket, shard), ':from': from, ':to': to },
});

/** All that is not over: also what was decided and still has to be handed over. */
const openStretches = (agencyId: string) =>
  queueShards.flatMap((shard) => [
    ...(['new', 'processing', 'waiting'] as const).map((bucket) => stretch(agencyId, bucket, shard)),
    stretch(agencyId, 'done', shard, toHandOver),
  ]);

/** Open dossiers of a unit, whoever asks: for what the portal does to all of them. */
export const openDossiers = (table: Table): OpenDossiers => ({
  async some(agencyId) {
    const pages = await Promise.all(openStretches(agencyId).map((each) => queryPage(table, { ...each, Limit: 25 })));
    // A dossier item has its id, and so has the row of the unit that receives it.
    return [...new Set(pages.flatMap(({ items }) => items.map(({ id }) => String(id))))];
  },
  async count(agencyId) {
    const counts = await Promise.all(
      openStretches(agencyId).map((each) =>
        table.db.send(new QueryCommand({ TableName: table.name, ...each, Select: 'COUNT', Limit: countedPerShard })),
      ),
    );
    return {
      count: counts.reduce((sum, { Count = 0 }) => sum + Count, 0),
      more: counts.some(({ LastEvaluatedKey, Count = 0 }) => LastEvaluatedKey !== undefined && Count > 0),
    };
  },
  async dueBetween(agencyId, from, to) {
    const shards = await Promise.all(
      queueShards.map((shard) => queryAll(table, stretch(agencyId, 'processing', shard, from, `${to}#~`))),
    );
    return shards.flat().flatMap((item) => (item.type === 'dossier' ? [readDossier(item)] : []));
  },
  async running(agencyIds, after) {
    const from = after === undefined ? undefined : rightAfter(after);
    const stretches = agencyIds.flatMap((agencyId) =>
      queueShards.flatMap((shard) =>
        (['new', 'processing'] as const).map((bucket) => stretch(agencyId, bucket, shard, from)),
      ),
    );
    const pages = await Promise.all(stretches.map((each) => queryPage(table, { ...each, Limit: readPerShard })));
    // Where the shortest of those that go on ends, all have been read: what lies beyond comes with the next.
    const [end] = pages.flatMap(({ next }) => (next ? [String(next.queueSort)] : [])).sort();
    const read = pages.flatMap(({ items }) => items).filter(({ queueSort }) => !end || String(queueSort) <= end);
    return {
      dossiers: read.flatMap((item) => (item.type === 'dossier' ? [readDossier(item)] : [])),
      received: read.flatMap((item) => (item.type === 'desk-row' ? [String(item.id)] : [])),
      ...(end !== undefined && { next: end }),
    };
  },
});
