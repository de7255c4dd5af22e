import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../api/call.ts';
import type { DeskView } from '../words/desk.ts';
import type { Page } from './use-queue.ts';

/** How many a queue holds: exact up to a page, else "more than". */
export type Count = { count: number; more: boolean };

/** Milliseconds a count is good for: five minutes, since each costs a page of reading. */
const goodFor = 5 * 60_000;

const known = new Map<DeskView, Count & { at: number }>();

/** What a queue's first page says of its length. */
export const countOf = ({ rows, next }: Pick<Page, 'rows' | 'next'>): Count => ({
  count: rows.length,
  more: next !== undefined,
});

/** Counts beside the queues that press: one after the other, after the queue on the screen, and rarely. */
export const useCounts = (call: Call, views: readonly DeskView[], shown: DeskView | undefined, page?: Page) => {
  const [, setRound] = useState(0);
  if (shown !== undefined && page) known.set(shown, { ...countOf(page), at: Date.now() });
  const loaded = page !== undefined;
  useEffect(() => {
    if (!loaded) return;
    let left = false;
    const count = async () => {
      for (const view of views) {
        if (view === shown || Date.now() - (known.get(view)?.at ?? 0) < goodFor) continue;
        const read = await call('listDeskDossiers', { query: { view } });
        if (left) return;
        known.set(view, { ...countOf(read), at: Date.now() });
        setRound((before) => before + 1);
      }
    };
    // A count is a courtesy: without it the queue is as good.
    count().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [shown, loaded]);
  return known;
};

/** After an action every count may be wrong: they are counted again when a queue is shown. */
export const forgetCounts = (): void => known.clear();
