import * as z from 'zod';
import type { Database } from './database.ts';
import type { ObjectEvent } from './object-event.ts';

const RETRY = 1000;
const Row = z.object({ id: z.number(), event: z.string() });

/** Hands out events at least once: an event is written with the object it tells of and forgotten when `onEvent` is done with it. */
export type EventOutbox = {
  /** To be called inside the transaction that writes the object. */
  readonly add: (event: ObjectEvent) => void;
  /** Hands out what waits, oldest first, without waiting for one before offering the next. */
  readonly deliver: () => void;
  /** What is not done by now is offered again after the next start. */
  readonly close: () => void;
};

/** Opens the outbox; an event that `onEvent` rejects is offered again after a second. */
export const openOutbox = (
  { sqlite }: Database,
  onEvent: ((event: ObjectEvent) => void | Promise<void>) | undefined,
): EventOutbox => {
  const add = sqlite.prepare('INSERT INTO outbox (event) VALUES (?)');
  const waiting = sqlite.prepare('SELECT * FROM outbox ORDER BY id');
  const forget = sqlite.prepare('DELETE FROM outbox WHERE id = ?');
  const offered = new Set<number>();
  const timers = new Set<NodeJS.Timeout>();
  let open = onEvent !== undefined;

  const offer = async (id: number, event: string): Promise<void> => {
    offered.add(id);
    try {
      await onEvent?.(JSON.parse(event) as ObjectEvent);
      if (open) forget.run(id);
      offered.delete(id);
    } catch {
      if (!open) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        void offer(id, event);
      }, RETRY);
      timers.add(timer);
    }
  };

  return {
    add: (event) => {
      if (onEvent) add.run(JSON.stringify(event));
    },
    deliver: () => {
      if (!open) return;
      for (const row of waiting.all()) {
        const { id, event } = Row.parse(row);
        if (!offered.has(id)) void offer(id, event);
      }
    },
    close: () => {
      open = false;
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
