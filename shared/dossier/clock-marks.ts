import type { ClockMark, DossierEvent } from './dossier.ts';
import { lifecycle } from './lifecycle.ts';

/** What happened to the clocks, from the events alone: the marks a dossier carries. */
export const clockMarks = (events: readonly DossierEvent[]): ClockMark[] =>
  events.flatMap(({ action, at, from, refs }) => {
    const clock = from && lifecycle[from][action]?.clock;
    if (!clock || clock === 'none' || clock === 'recount') return [];
    return [{ effect: clock, at, ...(clock === 'extend' ? { until: String(refs.until) } : {}) }];
  });
