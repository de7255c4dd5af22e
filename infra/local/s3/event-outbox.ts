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
  { sqlite, together }: Database,
  onEvent: ((event: ObjectEvent) => void | Promise<void>) | undefined,
): EventOutbox => {
  const add = sqlite.prepare('INSERT INTO outbox (event) VALUES (?)');
  const waiting = sqlite.prepare('SELECT * FROM outbox WHERE id > ? ORDER BY id');
  const forget = sqlite.prepare('DELETE FROM outbox WHERE id = ?');
  const timers = new Set<NodeJS.Timeout>();
  let open = onEvent !== undefined;
  /** The newest that was offered; numbers never come again. */
  let newest = 0;

  const offer = async (id: number, event: string): Promise<void> => {
    try {
      await onEvent?.(JSON.parse(event) as ObjectEvent);
      // With whatever is written at this moment: an event of its own is not worth a wait for the disk.
      if (open) await together(() => forget.run(id));
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
      for (const row of waiting.all(newest)) {
        const { id, event } = Row.parse(row);
        newest = id;
        void offer(id, event);
      }
    },
    close: () => {
      open = false;
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
