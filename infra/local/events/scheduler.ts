import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RunnerStore } from '../runner-store.ts';
import type { BusEvent } from './event-bus.ts';
import { scheduleOf } from './schedule.ts';

/** A rule that comes round by the portal's clock. */
export type ScheduledRule = {
  readonly name: string;
  readonly expression: string;
  readonly arn: string;
  readonly fire: (event: BusEvent) => Promise<void>;
};

const lookEvery = 1000;

/** Fires what is due on the portal's clock. After a jump of the clock, forward or back, or a pause a rule fires once, not for every time it missed. */
export const startScheduler = (options: {
  readonly rules: readonly ScheduledRule[];
  readonly clock: Clock;
  readonly store: RunnerStore;
  readonly region: string;
  readonly account: string;
}): { readonly close: () => void } => {
  const { clock, store, region, account } = options;
  const rules = options.rules.map((rule) => ({ ...rule, next: scheduleOf(rule.expression), busy: false }));
  /** When it fired last; a rule that is new counts from now. */
  const last = (name: string, now: number): number => {
    const kept = store.get(`schedule.${name}`);
    if (kept !== undefined) return Number(kept);
    store.set(`schedule.${name}`, String(now));
    return now;
  };
  const isDue = ({ name, next }: (typeof rules)[number], now: number): boolean =>
    last(name, now) > now || next(last(name, now)) <= now;
  const look = (): void => {
    for (const rule of rules) {
      const now = clock.now();
      if (rule.busy || !isDue(rule, now)) continue;
      rule.busy = true;
      const time = `${new Date(now).toISOString().slice(0, 19)}Z`;
      const event = {
        version: '0',
        id: randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account,
        time,
        region,
        resources: [rule.arn],
        detail: {},
      };
      const done = (): void => {
        rule.busy = false;
      };
      rule
        .fire(event)
        .then(() => store.note(`schedule.${rule.name}`, String(now)))
        .catch(() => undefined)
        .finally(done);
    }
  };
  const timer = setInterval(look, lookEvery);
  clock.onMove(look);
  look();
  return { close: () => clearInterval(timer) };
};
