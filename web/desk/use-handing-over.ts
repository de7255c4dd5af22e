import { useRef, useState } from 'preact/hooks';
import { useApp } from '../session/app.tsx';
import type { Outcome } from './use-selection.ts';

/** Handing over all that somebody holds, some at a time until none is left; broken off it goes on with what is still held. */
export const useHandingOver = (onDone: () => void) => {
  const { call } = useApp();
  const [going, setGoing] = useState(false);
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const begin = async (staffId: string, to: string[], reason: string) => {
    if (busy.current) return;
    busy.current = true;
    setGoing(true);
    setError(undefined);
    setOutcomes([]);
    try {
      let cursor: string | undefined;
      do {
        const body = { to, reason, ...(cursor !== undefined && { cursor }) };
        const part = await call('handOverHeld', { params: { staffId }, body, key: crypto.randomUUID() });
        setOutcomes((before) => [...before, ...part.outcomes]);
        cursor = part.next;
      } while (cursor !== undefined);
    } catch (failure) {
      setError(failure);
    } finally {
      busy.current = false;
      setGoing(false);
      onDone();
    }
  };
  return { going, outcomes, error, begin };
};
