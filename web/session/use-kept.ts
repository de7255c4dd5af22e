import { useEffect, useRef, useState } from 'preact/hooks';
import { sameJson } from '#shared/service/draft/same-json.ts';
import { useApp } from './app.tsx';
import { forgetTyped, keepTyped, typedBefore } from './typed-kept.ts';

type Change<Typed> = Typed | ((before: Typed) => Typed);

/**
 * What is typed in a form, brought back to whoever typed it after they signed in again or reloaded. What stands as it began is nothing to
 * keep; without a place, nothing is kept.
 */
export const useKept = <Typed>(place: string | undefined, start: Typed) => {
  const { session } = useApp();
  // Asked when the form opens: once a sign-in has expired nobody knows any more.
  const [who] = useState(() => session.account());
  const [before] = useState(() =>
    place !== undefined && who !== undefined ? (typedBefore(place, who) as Typed | undefined) : undefined,
  );
  const [typed, setTyped] = useState<Typed>(before ?? start);
  const [isKept, setKept] = useState(place !== undefined && who !== undefined);
  const isSent = useRef(false);
  useEffect(() => {
    if (place === undefined || who === undefined || isSent.current) return;
    if (sameJson(typed, start)) forgetTyped(place);
    else setKept(keepTyped(place, who, typed));
  }, [typed]);
  return {
    typed,
    isKept,
    /** Is it what was typed before? */
    restored: before !== undefined,
    type: (change: Change<Typed>) => {
      isSent.current = false;
      setTyped(change);
    },
    /** Sent or given up: nothing is kept until more is typed. */
    forget: () => {
      isSent.current = true;
      if (place !== undefined) forgetTyped(place);
    },
  };
};
