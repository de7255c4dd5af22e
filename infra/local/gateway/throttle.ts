/** Calls a second and how many at once; either may be left open. */
export type Limit = { readonly rate: number | undefined; readonly burst: number | undefined };

/** A token bucket a route: says whether one more call may pass at `now` (milliseconds of the real clock). */
export const throttleOf = (limitOf: (routeKey: string) => Limit): ((routeKey: string, now: number) => boolean) => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (routeKey, now) => {
    const { rate, burst } = limitOf(routeKey);
    if (rate === undefined || burst === undefined) return true;
    const bucket = buckets.get(routeKey) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * rate);
    bucket.at = now;
    buckets.set(routeKey, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  };
};
