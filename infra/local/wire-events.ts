import type { Plan } from './assembly/plan.ts';
import type { Clock } from './clock.ts';
import { deliver, eventBus, type EventRule } from './events/event-bus.ts';
import { malwareVerdict } from './events/malware-verdict.ts';
import { filterOf } from './events/pattern.ts';
import { startScheduler } from './events/scheduler.ts';
import type { Functions } from './make-functions.ts';
import { bucketsWithEvents } from './make-buckets.ts';
import type { MadeTable } from './make-tables.ts';
import type { RunnerStore } from './runner-store.ts';
import type { ObjectEvent } from './s3/object-event.ts';
import type { S3 } from './s3/start-s3.ts';
import type { Queues } from './sqs/open-queues.ts';
import { failedBatch } from './streams/failed-batch.ts';
import { runQueueMapping } from './streams/queue-mapping.ts';
import { runStreamMapping } from './streams/stream-mapping.ts';
import { openTableStream } from './streams/table-stream.ts';
import { account, defaultRegion } from './surroundings.ts';
import { wireRules } from './wire-rules.ts';

/** All that events need to reach their functions. */
export type EventWiring = {
  readonly plan: Plan;
  readonly functions: Functions;
  readonly tables: readonly MadeTable[];
  readonly engineFile: string;
  readonly queues: Queues;
  readonly s3: S3;
  readonly store: RunnerStore;
  readonly clock: Clock;
};

/** Running deliveries. `objectEvent` answers once everyone who waits for the event has had it. */
export type Wired = {
  readonly objectEvent: (event: ObjectEvent) => Promise<void>;
  readonly close: () => Promise<void>;
};

const positionKey = (table: string, mapping: string): string => `stream.${table}.${mapping}`;

/** How far every reader of each table's stream has come: what the engine may forget. */
export const deliveredOf = (plan: Plan, tables: readonly string[], store: RunnerStore): Record<string, number> => {
  const streams = plan
    .all('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.EventSourceArn.includes(':dynamodb:'));
  return Object.fromEntries(
    tables.map((table) => {
      const positions = streams
        .filter(({ properties }) => properties.EventSourceArn.includes(`:table/${table}/`))
        .map(({ id }) => Number(store.get(positionKey(table, id)) ?? '0'));
      return [table, positions.length === 0 ? 0 : Math.min(...positions)];
    }),
  );
};

const streamMappings = (
  { plan, functions, tables, engineFile, queues, store, clock }: EventWiring,
  signal: AbortSignal,
) =>
  plan.all('AWS::Lambda::EventSourceMapping').flatMap(({ id, properties }) => {
    const table = tables.find(({ streamArn }) => streamArn === properties.EventSourceArn);
    if (!table) {
      if (properties.EventSourceArn.includes(':dynamodb:'))
        throw new Error(`${id}: no stream ${properties.EventSourceArn}`);
      return [];
    }
    if (!properties.Enabled) return [];
    const source = { arn: table.streamArn, region: defaultRegion, view: table.view ?? '' };
    const stream = openTableStream(engineFile, table.name, source);
    const key = positionKey(table.name, id);
    if (store.get(key) === undefined && properties.StartingPosition === 'LATEST')
      store.set(key, String(stream.newest()));
    const failures = properties.DestinationConfig?.OnFailure.Destination;
    const local = functions.find(properties.FunctionName);
    const running = runStreamMapping(
      {
        stream,
        function: local,
        passes: filterOf(properties.FilterCriteria?.Filters),
        batchSize: properties.BatchSize ?? 100,
        retries: properties.MaximumRetryAttempts,
        bisect: properties.BisectBatchOnFunctionError,
        reports: properties.FunctionResponseTypes.length > 0,
        window: properties.MaximumBatchingWindowInSeconds,
        position: {
          get: () => Number(store.get(key) ?? '0'),
          set: (sequence) => store.note(key, String(sequence)),
        },
        shift: () => clock.now() - Date.now(),
        giveUp: (records, reason, attempts) => {
          if (failures === undefined) return;
          const batch = { records, functionArn: properties.FunctionName, streamArn: table.streamArn };
          const record = failedBatch(batch, { reason, attempts, now: clock.now() });
          queues.send(failures, { body: JSON.stringify(record) });
        },
      },
      signal,
    );
    return [running.finally(() => stream.close())];
  });

/** Readers of one queue at once; Lambda starts with five. */
const readers = 2;

const queueMappings = ({ plan, functions, queues }: EventWiring, signal: AbortSignal): Promise<void>[] =>
  plan
    .all('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.EventSourceArn.includes(':sqs:') && properties.Enabled)
    .flatMap(({ properties }) => {
      const mapping = {
        queues,
        arn: queues.queue(properties.EventSourceArn).arn,
        function: functions.find(properties.FunctionName),
        passes: filterOf(properties.FilterCriteria?.Filters),
        batchSize: properties.BatchSize ?? 10,
        reports: properties.FunctionResponseTypes.length > 0,
      };
      const fifo = properties.EventSourceArn.endsWith('.fifo');
      return Array.from({ length: fifo ? 1 : readers }, () => runQueueMapping(mapping, signal));
    });

/** Starts every delivery that the template declares. Throws on a pattern, schedule or target the runner cannot do. */
export const wireEvents = (wiring: EventWiring): Wired => {
  const { plan, s3, store, clock } = wiring;
  const ending = new AbortController();
  const rules = wireRules(wiring);
  const patterns: EventRule[] = rules.filter(({ pattern }) => pattern !== undefined);
  const bus = eventBus(patterns, ending.signal);
  const scheduler = startScheduler({
    clock,
    store,
    account,
    region: defaultRegion,
    rules: rules.flatMap(({ name, arn, expression, targets }) =>
      expression === undefined
        ? []
        : [
            {
              name,
              arn,
              expression,
              fire: async (event) => {
                await Promise.all(targets.map((target) => deliver(target, event, ending.signal)));
              },
            },
          ],
    ),
  });
  const running = [...streamMappings(wiring, ending.signal), ...queueMappings(wiring, ending.signal)];
  for (const one of running) {
    one.catch((error: unknown) => {
      if (!ending.signal.aborted) console.error('an event source stopped:', error);
    });
  }
  const toBus = bucketsWithEvents(plan);
  const plans = plan.all('AWS::GuardDuty::MalwareProtectionPlan').map(({ ref, properties }) => ({
    ref,
    ...properties.ProtectedResource.S3Bucket,
  }));
  const scan = async (event: ObjectEvent): Promise<void> => {
    const guard = plans.find(
      ({ BucketName, ObjectPrefixes }) =>
        BucketName === event.bucket && (ObjectPrefixes ?? ['']).some((prefix) => event.key.startsWith(prefix)),
    );
    if (!guard || !event.name.startsWith('ObjectCreated:')) return;
    const object = await s3.read(event.bucket, event.key, event.versionId);
    if (!object) return;
    const seen = {
      bucket: event.bucket,
      key: event.key,
      versionId: event.versionId,
      eTag: object.eTag,
      body: object.body,
    };
    await bus.put(malwareVerdict(seen, { region: defaultRegion, account, now: clock.now(), plan: guard.ref }));
  };
  return {
    objectEvent: async (event) => {
      await Promise.all([toBus.has(event.bucket) ? bus.put(event.eventBridge) : undefined, scan(event)]);
    },
    close: async () => {
      scheduler.close();
      ending.abort();
      await Promise.allSettled(running);
    },
  };
};
