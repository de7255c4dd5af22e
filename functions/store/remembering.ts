import type { Key } from './keys.ts';

/** Keeps what was read for as long as it may be kept; a failed read is forgotten. Real time, not the portal's: it is only about freshness. */
export const remembering = () => {
  const kept = new Map<string, { until: number; value: Promise<unknown> }>();
  return <T>(key: Key, milliseconds: number, read: () => Promise<T>, anew?: 'anew'): Promise<T> => {
    const name = `${key.PK}|${key.SK}`;
    const held = kept.get(name);
    // Only `read` of the same key put it there, so it is a T.
    if (!anew && held && held.until > performance.now()) return held.value as Promise<T>;
    const value = read();
    kept.set(name, { until: performance.now() + milliseconds, value });
    value.then(
      (found) => found === undefined && kept.delete(name),
      () => kept.delete(name),
    );
    return value;
  };
};
