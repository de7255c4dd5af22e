import type { RunnerStore } from './runner-store.ts';

/** The portal's clock: it runs as fast as the real one, from wherever it was set. Milliseconds. */
export type Clock = {
  readonly now: () => number;
  readonly set: (now: number) => void;
  /** Called after each move. */
  readonly onMove: (listener: () => void) => void;
};

/** A clock that stands where it was set even after a restart. */
export const openClock = (store: RunnerStore): Clock => {
  let offset = Number(store.get('clock.offset') ?? '0');
  const listeners: (() => void)[] = [];
  return {
    now: () => Date.now() + offset,
    set: (now) => {
      offset = now - Date.now();
      store.set('clock.offset', String(offset));
      for (const listener of listeners) listener();
    },
    onMove: (listener) => void listeners.push(listener),
  };
};
