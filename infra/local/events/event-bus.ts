import { setTimeout as wait } from 'node:timers/promises';
import type { LocalFunction } from '../lambda/function-pool.ts';
import type { FunctionError } from '../lambda/messages.ts';
import { matcherOf } from './pattern.ts';

/** An event of EventBridge. */
export type BusEvent = { readonly source: string; readonly 'detail-type': string } & Readonly<Record<string, unknown>>;

/** An event that a function failed on, however often it was called. */
export type GivenUp = { readonly event: unknown; readonly failed: FunctionError; readonly calls: number };

/** A rule's target: a function, called again `retries` times while it fails. What it fails on for good goes to `giveUp`. */
export type RuleTarget = {
  readonly function: LocalFunction;
  readonly input: unknown;
  readonly retries: number;
  readonly giveUp: (failure: GivenUp) => void;
};

/** A rule that waits for events. */
export type EventRule = { readonly name: string; readonly pattern: unknown; readonly targets: readonly RuleTarget[] };

/** Hands one event to one target, as Lambda calls a function that nobody waits for: failing, it is called again after growing pauses (0.2 s to 5 s; the cloud waits minutes). */
export const deliver = async (target: RuleTarget, event: unknown, signal: AbortSignal): Promise<void> => {
  const input = target.input ?? event;
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const outcome = await target.function.invoke(input);
    if (!('failed' in outcome)) return;
    if (attempt >= target.retries) {
      target.giveUp({ event: input, failed: outcome.failed, calls: attempt + 1 });
      return;
    }
    await wait(Math.min(200 * 2 ** attempt, 5000), undefined, { signal }).catch(() => undefined);
  }
  throw new Error('the runner ended before the event was delivered');
};

/** The default bus: `put` answers once every matching target has taken the event or given it up. */
export const eventBus = (
  rules: readonly EventRule[],
  signal: AbortSignal,
): { readonly put: (event: BusEvent) => Promise<void> } => {
  const compiled = rules.map(({ name, pattern, targets }) => {
    try {
      return { matches: matcherOf(pattern), targets };
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return {
    put: async (event) => {
      const targets = compiled.filter(({ matches }) => matches(event)).flatMap((rule) => rule.targets);
      await Promise.all(targets.map((target) => deliver(target, event, signal)));
    },
  };
};
