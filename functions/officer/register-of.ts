import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';

/** The year named in an address; 'not-found' for what is no year, or one that has not begun. */
export const demandYear = (year: string, now: string): number => {
  if (!/^20\d\d$/.test(year) || year > localDate(now).slice(0, 4)) throw new Refusal('not-found');
  return Number(year);
};

/** Is a year over on the portal's day? Only then its register may be closed: nothing can be received in it any more. */
export const isOver = (year: number, now: string): boolean => localDate(now) > `${year}-12-31`;
