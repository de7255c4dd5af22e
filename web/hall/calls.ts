import type { HallView } from '#shared/api/hall-views.ts';

type Counters = HallView['counters'];
export type CalledAt = { code: string; no: number };

/** A call counts as new for so many seconds. */
const freshFor = 30;

const calledNow = (counters: Counters) =>
  counters.flatMap(({ no, ticket, calledAt, calls }) =>
    ticket === undefined || calledAt === undefined ? [] : [{ no, code: ticket, calledAt, calls }],
  );

/** Numbers on the board, the last called first. */
export const numbersShown = (counters: Counters): (CalledAt & { calledAt: string })[] =>
  calledNow(counters).sort((one, other) => (one.calledAt < other.calledAt ? 1 : -1));

/** Was it called a moment ago? So it stands out, also on a board that was just switched on. */
export const isFresh = (calledAt: string, at: string): boolean =>
  Date.parse(at) - Date.parse(calledAt) < freshFor * 1000;

/** What was called since the board was last seen, in order: also the same number again. */
export const newCalls = (before: HallView | undefined, after: HallView): CalledAt[] => {
  const known = (no: number) =>
    before?.date === after.date ? (before.counters.find((counter) => counter.no === no)?.calls ?? 0) : 0;
  return calledNow(after.counters)
    .filter(({ no, calls, calledAt }) => calls > known(no) && isFresh(calledAt, after.at))
    .sort((one, other) => (one.calledAt < other.calledAt ? -1 : 1))
    .map(({ code, no }) => ({ code, no }));
};
