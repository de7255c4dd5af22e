import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something fetched: there, on its way, or refused; `reload` asks again and keeps showing what was there. */
export type Loaded<Value> = {
  value: Value | undefined;
  error: unknown;
  reload: () => void;
  put: (value: Value) => void;
};

/** Fetches when shown and whenever `key` changes; an answer that comes late for an older key is dropped. */
export const useLoaded = <Value>(fetchIt: () => Promise<Value>, key: string): Loaded<Value> => {
  const [state, setState] = useState<{ value: Value | undefined; error: unknown }>({
    value: undefined,
    error: undefined,
  });
  const round = useRef(0);
  const reload = useCallback(() => {
    const mine = ++round.current;
    fetchIt().then(
      (value) => mine === round.current && setState({ value, error: undefined }),
      (error: unknown) => mine === round.current && setState((before) => ({ ...before, error })),
    );
  }, [key]);
  useEffect(reload, [reload]);
  return { ...state, reload, put: (value) => setState({ value, error: undefined }) };
};
