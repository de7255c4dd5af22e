import { useEffect, useState } from 'preact/hooks';
import type { AttemptView } from '#shared/api/payment-views.ts';
import { caller, isRefused } from '../api/call.ts';
import { asksFor, pauseAfter } from './pauses.ts';

const call = caller();

/** How an attempt stands as last heard; `ended`: it was asked about long enough. */
export type Following = { view?: AttemptView; error?: unknown; ended?: true };

/** Asks about an attempt until it is decided, with growing pauses and no longer than ten minutes; `again` begins anew. */
export const useFollowing = (reference: string): Following & { again: () => void } => {
  const [state, setState] = useState<Following>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    const until = performance.now() + asksFor;
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = (asked: number) => {
      const pause = pauseAfter(asked);
      if (performance.now() + pause > until) setState((before) => ({ ...before, ended: true }));
      else timer = setTimeout(() => void ask(asked + 1), pause);
    };
    const ask = async (asked: number): Promise<void> => {
      const heard = await call('followPayment', { params: { reference } }).then(
        (view): Following => ({ view }),
        (error: unknown): Following => ({ error }),
      );
      if (left) return;
      setState((before) => ({ ...(before.view && { view: before.view }), ...heard }));
      if (isRefused(heard.error, 'not-found') || (heard.view && heard.view.status !== 'open')) return;
      goOn(asked);
    };
    void ask(1);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [reference, round]);
  return { ...state, again: () => setRound((each) => each + 1) };
};
