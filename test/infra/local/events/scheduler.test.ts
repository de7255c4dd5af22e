import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClock } from '#infra/local/clock.ts';
import type { Clock } from '#infra/local/clock.ts';
import type { BusEvent } from '#infra/local/events/event-bus.ts';
import { startScheduler } from '#infra/local/events/scheduler.ts';
import { openRunnerStore } from '#infra/local/runner-store.ts';
import type { RunnerStore } from '#infra/local/runner-store.ts';

let store: RunnerStore;
let clock: Clock;
let fired: string[];
let scheduler: { close: () => void };

/** What is done once a rule fired happens in the same turn of the loop. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const start = () =>
  startScheduler({
    rules: [
      {
        name: 'every-night',
        expression: 'cron(0 17 * * ? *)',
        arn: 'arn:aws:events:local:000000000000:rule/every-night',
        fire: (event: BusEvent) => {
          fired.push(String(event.time));
          return Promise.resolve();
        },
      },
    ],
    clock,
    store,
    region: 'local',
    account: '000000000000',
  });

beforeEach(() => {
  store = openRunnerStore(':memory:');
  clock = openClock(store);
  clock.set(Date.parse('2026-11-23T08:00:00Z'));
  fired = [];
  scheduler = start();
});
afterEach(() => {
  scheduler.close();
  store.close();
});

describe('a rule that comes round by the clock', () => {
  it('does not fire before its time', async () => {
    clock.set(Date.parse('2026-11-23T16:59:00Z'));
    await settled();
    expect(fired).toEqual([]);
  });

  it('does not fire where the clock moves on while it is looked at for the first time', async () => {
    scheduler.close();
    store.close();
    store = openRunnerStore(':memory:');
    let now = Date.parse('2026-11-23T08:00:00Z');
    clock = { ...openClock(store), now: () => (now += 1) };
    scheduler = start();
    await settled();
    expect(fired).toEqual([]);
  });

  it('fires once after a jump, however often it was missed', async () => {
    clock.set(Date.parse('2026-11-26T08:00:00Z'));
    await settled();
    clock.set(Date.parse('2026-11-26T09:00:00Z'));
    await settled();
    expect(fired).toEqual(['2026-11-26T08:00:00Z']);
  });

  it('fires once where the clock went back: what it did for a later day is done anew', async () => {
    clock.set(Date.parse('2026-11-26T08:00:00Z'));
    await settled();
    clock.set(Date.parse('2026-11-24T08:00:00Z'));
    await settled();
    clock.set(Date.parse('2026-11-24T09:00:00Z'));
    await settled();
    expect(fired).toEqual(['2026-11-26T08:00:00Z', '2026-11-24T08:00:00Z']);
  });

  it('makes up after a pause for what it missed', async () => {
    scheduler.close();
    clock = openClock(store);
    clock.set(Date.parse('2026-11-24T08:00:00Z'));
    scheduler = start();
    await settled();
    expect(fired).toHaveLength(1);
  });
});
