import { datesFrom, isWorkingDay, addWorkingDays, closing, nextWorkingDay } from '../calendar/working-days.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { addDays, instantAt, localDate } from '../calendar/local-time.ts';
import type { Dossier } from './dossier.ts';

/** The end of the second working day after an instant's: what is due until then is due soon (NĐ 61/2018 Đ19.9 warns in time). */
export const dueSoonUntil = (calendar: Calendar, at: string): string => {
  const second = nextWorkingDay(calendar, nextWorkingDay(calendar, localDate(at)));
  return instantAt(second, closing(calendar, second));
};

/** The first instant a date may still be set anew for today: what is due earlier is past its last day to apologise. */
export const stillToApologise = (at: string): string => instantAt(addDays(localDate(at), 1), '00:00');

const fewest = 2;
const most = 10;

/**
 * The day proposed for a result that will be late: half as many working days after the due date as were given from acceptance to it, at
 * least 2 and at most 10. A proposal and no rule of law: the leader sets the date.
 */
export const proposedDate = (calendar: Calendar, acceptedAt: string, dueAt: string): string => {
  const due = localDate(dueAt);
  const given = datesFrom(addDays(localDate(acceptedAt), 1), due).filter((date) => isWorkingDay(calendar, date)).length;
  return addWorkingDays(calendar, due, Math.min(most, Math.max(fewest, Math.ceil(given / 2))));
};

type Apologised = Pick<Dossier, 'status' | 'due' | 'extensionCount' | 'apology' | 'acceptedAt'>;

/** Is an apology to be prepared: worked on, due within two working days, never extended, and none prepared for this due date? */
export const needsApology = (dossier: Apologised, calendar: Calendar, at: string): boolean => {
  const { status, due, extensionCount, apology, acceptedAt } = dossier;
  if ((status !== 'accepted' && status !== 'processing') || !due || acceptedAt === undefined) return false;
  if (extensionCount > 0 || apology?.dueAt === due.at) return false;
  return due.at >= stillToApologise(at) && due.at <= dueSoonUntil(calendar, at);
};
