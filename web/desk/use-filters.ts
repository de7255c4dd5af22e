import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../api/call.ts';
import { useApp } from '../session/app.tsx';

type Kept = ReplyOf<'getDeskFilters'>;

type FiltersChange = (before: Kept) => Pick<Kept, 'filters' | 'first'>;

/** As last read or kept in this tab. */
let known: Kept | undefined;

/** The filters one keeps for oneself, and changing them; where another window was quicker, its filters are shown and the error said. */
export const useFilters = () => {
  const { call } = useApp();
  const [kept, setKept] = useState<Kept | undefined>(known);
  const [error, setError] = useState<unknown>();
  const last = useRef<FiltersChange>();
  const put = (next: Kept): Kept => {
    known = next;
    setKept(next);
    return next;
  };
  const read = () => call('getDeskFilters', {}).then(put);
  // A filter is a convenience: without them every queue is as good.
  const look = () => read().catch(() => undefined);
  useEffect(() => {
    if (known === undefined) void look();
  }, []);
  const save = async (change: FiltersChange): Promise<boolean> => {
    last.current = change;
    setError(undefined);
    try {
      const before = kept ?? (await read());
      const { filters, first } = change(before);
      put(await call('saveDeskFilters', { body: { version: before.version, filters, ...(first && { first }) } }));
      return true;
    } catch (failure) {
      setError(failure);
      await look();
      return false;
    }
  };
  return { kept, error, save, again: () => last.current && void save(last.current) };
};
export type Filters = ReturnType<typeof useFilters>;

/** Whoever signs out takes their filters along. */
export const forgetFilters = (): void => {
  known = undefined;
};
