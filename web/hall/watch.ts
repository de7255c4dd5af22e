/** What a screen shows: the last answer it got, and since when (an instant) it gets none. */
export type Watched<Value> = { value: Value | undefined; lostSince: string | undefined; error: unknown };

const longest = 30_000;

/** Milliseconds to the next look: `every` while answers come, else twice as long each time, half a minute at most; spread, so that a hall's screens do not all ask at once. */
export const pauseAfter = (failures: number, every: number, random: () => number): number =>
  Math.min(longest, every * 2 ** Math.min(failures, 5)) * (0.75 + random() / 2);

type Watching<Value> = {
  /** Milliseconds between two answers. */
  every: number;
  ask: () => Promise<Value>;
  show: (watched: Watched<Value>) => void;
  /** The portal's time. */
  now: () => string;
  random?: () => number;
};

/** Keeps asking for days: one timer, one answer kept. Looks at once where `again` is called (the network is back). */
export const watch = <Value>({ every, ask, show, now, random = Math.random }: Watching<Value>) => {
  let shown: Watched<Value> = { value: undefined, lostSince: undefined, error: undefined };
  let failures = 0;
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    round += 1;
    const mine = round;
    let next: Watched<Value>;
    try {
      next = { value: await ask(), lostSince: undefined, error: undefined };
    } catch (error) {
      next = { value: shown.value, lostSince: shown.lostSince ?? now(), error };
    }
    // An older look that comes back late says nothing any more.
    if (mine !== round) return;
    failures = next.error === undefined ? 0 : failures + 1;
    shown = next;
    show(shown);
    timer = setTimeout(() => void look(), pauseAfter(failures, every, random));
  };
  void look();
  return {
    again: () => void look(),
    stop: () => {
      round += 1;
      clearTimeout(timer);
    },
  };
};
