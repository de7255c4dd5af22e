import { useEffect, useRef, useState } from 'preact/hooks';
import { portalNow } from '../api/portal-clock.ts';
import { watch } from './watch.ts';
import type { Watched } from './watch.ts';

/** Watches something for as long as it is on the screen, and at once when the network is back; `again` looks now. */
export const useWatched = <Value>(ask: () => Promise<Value>, key: string, every: number) => {
  const [shown, setShown] = useState<Watched<Value>>({ value: undefined, lostSince: undefined, error: undefined });
  const watching = useRef<{ again: () => void }>();
  useEffect(() => {
    const started = watch({ every, ask, show: setShown, now: portalNow });
    watching.current = started;
    addEventListener('online', started.again);
    return () => {
      removeEventListener('online', started.again);
      started.stop();
    };
  }, [key]);
  return { ...shown, again: () => watching.current?.again() };
};
