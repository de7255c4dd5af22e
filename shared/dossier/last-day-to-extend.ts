import { addDays, localDate } from '../calendar/local-time.ts';

/** The last local day to apologise and set a new date: one day before the due date (an instant) at the latest (NĐ 61/2018 Đ19.9). */
export const lastDayToExtend = (due: string): string => addDays(localDate(due), -1);
