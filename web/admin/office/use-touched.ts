import { useEffect, useRef, useState } from 'preact/hooks';
import type { TouchedDossier, TouchedPage } from '#shared/api/office-views.ts';

/** Which open dossiers calendar and hours date otherwise, as far as was looked. */
export type Touched = {
  calendar: string;
  dossiers: TouchedDossier[];
  units: { seen: number; of: number };
  whole: boolean;
};

/** Brings a page of them, from after a place on. */
export type PageOfTouched = (cursor?: string) => Promise<TouchedPage>;

const lookAgain = 4000;

/** Looks through all pages when asked, and again and again while dossiers are dated anew, until none is left. */
export const useTouched = (pageAfter: PageOfTouched) => {
  const [touched, setTouched] = useState<Touched>();
  const [error, setError] = useState<unknown>();
  const [isDating, setDating] = useState(false);
  const round = useRef(0);
  const look = async (quietly = false) => {
    const mine = ++round.current;
    setError(undefined);
    const dossiers: TouchedDossier[] = [];
    try {
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const page = await pageAfter(cursor);
        if (mine !== round.current) return;
        dossiers.push(...page.dossiers);
        cursor = page.next;
        const whole = cursor === undefined;
        if (!quietly || whole)
          setTouched({ calendar: page.calendar, dossiers: [...dossiers], units: page.units, whole });
      }
    } catch (failure) {
      if (mine === round.current) setError(failure);
    }
  };
  const left = touched?.dossiers.length ?? 0;
  useEffect(() => {
    if (!isDating) return undefined;
    if (touched?.whole && left === 0) {
      setDating(false);
      return undefined;
    }
    const timer = setTimeout(() => void look(true), lookAgain);
    return () => clearTimeout(timer);
  }, [isDating, touched]);
  useEffect(
    () => () => {
      round.current += 1;
    },
    [],
  );
  return {
    touched,
    error,
    isDating,
    look: () => void look(),
    /** The order is given: follow it until nothing is left. */
    follow: () => setDating(true),
  };
};
