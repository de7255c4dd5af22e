/** Milliseconds before an attempt is asked about again: a second more each time, ten at most. */
export const pauseAfter = (asked: number): number => Math.min(asked, 10) * 1000;

/** Milliseconds a page asks by itself. */
export const asksFor = 10 * 60 * 1000;
