import type { Dossier } from './dossier.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { instantAt, localDate, localTime } from '../calendar/local-time.ts';
import { closing, isWorkingDay, nextWorkingDay, opening } from '../calendar/working-days.ts';

/** Received after this local time, a dossier may be forwarded as the next working day begins (NĐ 61/2018 Đ18.2). */
export const forwardingCutOff = '15:00';

/**
 * By when what was received at a counter or by post must be with the competent agency (NĐ 61/2018 Đ18.2–3): within the working day, or as the
 * next one begins if it came after 15:00, after the counter closed that day, or on a day off. Times are read to the minute; an ISO instant.
 */
export const forwardBy = (calendar: Calendar, received: string): string => {
  const date = localDate(received);
  const time = localTime(received);
  if (isWorkingDay(calendar, date) && time <= forwardingCutOff && time < closing(calendar, date))
    return instantAt(date, closing(calendar, date));
  const next = nextWorkingDay(calendar, date);
  return instantAt(next, opening(calendar, next));
};

/** Is it with who works on it, so that nothing is left to forward? */
export const isTakenUp = ({ status, holder }: Pick<Dossier, 'status' | 'holder'>): boolean =>
  status !== 'accepted' || holder !== undefined;
