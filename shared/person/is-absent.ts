import type { Absence } from './absence.ts';

/** Is whoever has this absence away on a local date? */
export const isAbsent = (absence: Absence | undefined, date: string): boolean =>
  absence !== undefined && absence.from <= date && date <= absence.to;
