import { median, quantile, shuffled } from '../support/stats.ts';

/** One of those compared: makes the n-th call ready, to be timed. */
export type Competitor = { prepare: (n: number) => () => Promise<unknown> };

/** Milliseconds of every call, by competitor. */
export type Times<Name extends string> = Record<Name, number[]>;

const timed = async (call: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await call();
  return performance.now() - begun;
};

type Race = { rounds: number; sideBySide: number; each: number; random: () => number };

/**
 * Lets the competitors take turns in an order drawn anew each round: `sideBySide` callers make `each` calls one after another. What slows
 * the machine for a while slows all of them.
 */
export const race = async <Name extends string>(
  competitors: Record<Name, Competitor>,
  { rounds, sideBySide, each, random }: Race,
): Promise<Times<Name>> => {
  const names = Object.keys(competitors) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Times<Name>;
  const turns = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(names, random)) {
      const callers = Array.from({ length: sideBySide }, () =>
        Array.from({ length: each }, () => competitors[name].prepare(turns[name]++)),
      );
      await Promise.all(
        callers.map(async (calls) => {
          for (const call of calls) times[name].push(await timed(call));
        }),
      );
    }
  }
  return times;
};

export const ratioOf = (share: number, one: readonly number[], other: readonly number[]): number =>
  quantile(one, share) / quantile(other, share);

/** How far two equal competitors lie apart, as a ratio of at least 1. */
export const apart = (one: readonly number[], other: readonly number[]): number => {
  const ratio = median(one) / median(other);
  return Math.max(ratio, 1 / ratio);
};
