import { useRef, useState } from 'preact/hooks';
import type { Loaded } from './use-loaded.ts';

/** Reads on after what is shown, one page at a time; what fails is said, and asking again goes on at the same place. */
export const useMore = <Value>({ value, put }: Loaded<Value>, readOn: (shown: Value) => Promise<Value>) => {
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const more = async () => {
    if (value === undefined || busy.current) return;
    busy.current = true;
    setError(undefined);
    await readOn(value).then(put, setError);
    busy.current = false;
  };
  return { error, more: () => void more() };
};
