import { setTimeout as wait } from 'node:timers/promises';
import type { Matcher } from '../events/pattern.ts';
import type { LocalFunction } from '../lambda/function-pool.ts';
import { failuresIn } from './batch-failures.ts';
import { sequenceOf, type StreamRecord, type TableStream } from './table-stream.ts';

/** An event source mapping of a table's stream, as the template has it. */
export type StreamMapping = {
  readonly stream: TableStream;
  readonly function: LocalFunction;
  readonly passes: Matcher;
  readonly batchSize: number;
  /** Tries after the first; below 0 for ever. */
  readonly retries: number;
  readonly bisect: boolean;
  readonly reports: boolean;
  /** Seconds to wait for a fuller batch. */
  readonly window: number;
  /** The last sequence number that needs no more work; kept over restarts. */
  readonly position: { readonly get: () => number; readonly set: (sequence: number) => void };
  /** What becomes of records that failed too often. */
  readonly giveUp: (records: readonly StreamRecord[], reason: string, attempts: number) => void;
  /** How far the portal's clock is ahead, in milliseconds. */
  readonly shift: () => number;
};

const pollEvery = 40;
const longestPause = 5000;

/** Delivers a stream in order, each record at least once, until `signal` aborts. A record that failed too often is given up and the rest goes on. */
export const runStreamMapping = async (mapping: StreamMapping, signal: AbortSignal): Promise<void> => {
  const { stream, position, batchSize, retries, bisect, reports } = mapping;
  const stopped = (): boolean => signal.aborted;
  const pause = (milliseconds: number): Promise<void> =>
    wait(milliseconds, undefined, { signal }).catch(() => undefined);

  /** Works one batch off; answers once every record is done or given up, or the runner ends. */
  const work = async (records: readonly StreamRecord[], tried = 0): Promise<void> => {
    let left = records;
    for (let attempt = tried; left.length > 0 && !stopped(); attempt += 1) {
      const outcome = await mapping.function.invoke({ Records: left });
      if (stopped()) return;
      const names = left.map(({ dynamodb }) => dynamodb.SequenceNumber);
      const failures = failuresIn(outcome, reports, names);
      if (failures === 'none') return;
      const first = failures === 'all' ? 0 : Math.min(...failures.map((name) => names.indexOf(name)));
      const done = left[first - 1];
      if (done) position.set(sequenceOf(done));
      if (first > 0) attempt = -1;
      left = left.slice(first);
      if (retries >= 0 && attempt >= retries) {
        mapping.giveUp(left, 'RetryAttemptsExhausted', attempt + 1);
        return;
      }
      if (bisect && left.length > 1 && first === 0) {
        const middle = Math.ceil(left.length / 2);
        for (const half of [left.slice(0, middle), left.slice(middle)]) {
          await pause(Math.min(50 * 2 ** (attempt + 1), longestPause));
          await work(half, attempt + 1);
          const last = half.at(-1);
          if (last && !stopped()) position.set(sequenceOf(last));
        }
        return;
      }
      await pause(Math.min(100 * 2 ** Math.max(attempt, 0), longestPause));
    }
  };

  while (!stopped()) {
    let records = stream.after(position.get(), 1000, mapping.shift());
    if (records.length === 0) {
      await pause(pollEvery);
      continue;
    }
    if (mapping.window > 0 && records.length < batchSize) {
      await pause(mapping.window * 1000);
      records = stream.after(position.get(), 1000, mapping.shift());
    }
    const wanted = records.filter((record) => mapping.passes(record)).slice(0, batchSize);
    await work(wanted);
    if (stopped()) return;
    const last = wanted.length === batchSize ? wanted.at(-1) : records.at(-1);
    if (last) position.set(sequenceOf(last));
  }
};
