import { useEffect, useState } from 'preact/hooks';
import type { Part } from '../api/part.ts';

/** A part as a view uses it: there, or on its way once it is needed, or not reached. */
export type PartInUse<Value> = {
  value: Value | undefined;
  error: unknown;
  /** Fetches it before it is needed; that this failed need not be said yet. */
  warm: () => void;
  retry: () => void;
};

/** Fetches a part as soon as it is needed. */
export const usePart = <Value>(part: Part<Value>, needed: boolean): PartInUse<Value> => {
  const [value, setValue] = useState(part.there);
  const [error, setError] = useState<unknown>();
  const follow = (coming: Promise<Value>, failed: (error: unknown) => void) => {
    coming.then((come) => setValue(() => come), failed);
  };
  useEffect(() => {
    if (needed && value === undefined) follow(part.fetch(), setError);
  }, [needed]);
  return {
    value,
    error,
    warm: () => {
      if (value === undefined) follow(part.fetch(), () => undefined);
    },
    retry: () => {
      setError(undefined);
      follow(part.fetchOrReload(), setError);
    },
  };
};
