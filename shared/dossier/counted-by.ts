import type { Agency } from '../agency/agency.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { localDate } from '../calendar/local-time.ts';
import { hoursOf } from '../calendar/unit-hours.ts';
import type { Dossier } from './dossier.ts';

/**
 * The calendar the clocks of a dossier are counted by: with the hours of the unit that receives it and hands it back, from the day its
 * first clock began (`at` where none has). Everything an applicant is told a time for happens there (NĐ 61/2018 Đ17, Đ18, Đ20).
 */
export const countedBy = (
  calendar: Calendar,
  { marks }: Pick<Dossier, 'marks'>,
  receiving: Agency | undefined,
  at: string,
): Calendar => hoursOf(calendar, receiving, localDate(marks[0]?.at ?? at));
