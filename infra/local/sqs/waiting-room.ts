/** Where receives wait until their queue may have something. */
export type WaitingRoom = {
  /** Resolves when woken, after `milliseconds`, when the signal aborts, or at the end. */
  readonly wait: (queue: string, milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly wake: (queue: string) => void;
  readonly isClosed: () => boolean;
  readonly close: () => void;
};

/** An empty room. */
export const waitingRoom = (): WaitingRoom => {
  const rooms = new Map<string, Set<() => void>>();
  let closed = false;
  const wake = (queue: string): void => {
    for (const leave of [...(rooms.get(queue) ?? [])]) leave();
  };
  return {
    wait: (queue, milliseconds, signal) =>
      new Promise((resolve) => {
        const room = rooms.get(queue) ?? new Set();
        rooms.set(queue, room);
        const leave = (): void => {
          clearTimeout(timer);
          room.delete(leave);
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        const timer = setTimeout(leave, milliseconds);
        room.add(leave);
        signal?.addEventListener('abort', leave);
      }),
    wake,
    isClosed: () => closed,
    close: () => {
      closed = true;
      for (const queue of rooms.keys()) wake(queue);
    },
  };
};
