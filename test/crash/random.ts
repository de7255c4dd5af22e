/** Numbers that look random and are the same for the same seed (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    /** One of these; undefined of none. */
    oneOf: <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)],
    /** As many hexadecimal digits as an Idempotency-Key needs. */
    key: (): string => Array.from({ length: 8 }, () => below(65_536).toString(16).padStart(4, '0')).join(''),
  };
};
export type Random = ReturnType<typeof randomFrom>;
