import type { Calendar } from '../calendar/calendar.ts';
import { localDate } from '../calendar/local-time.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Dossier } from './dossier.ts';

/** Working days after receipt in which a dossier that was accepted may be found incomplete (NĐ 61/2018 Đ17; Form 02). */
const daysToAsk = 3;

/** The last local day on which a supplement is asked in time; none before acceptance, where the intake clock runs. */
export const askBy = (
  { acceptedAt, marks }: Pick<Dossier, 'acceptedAt' | 'marks'>,
  calendar: Calendar,
): string | undefined => {
  if (acceptedAt === undefined) return undefined;
  const begun = marks.findLast(({ effect }) => effect === 'start' || effect === 'restart')?.at ?? acceptedAt;
  return addWorkingDays(calendar, localDate(begun), daysToAsk);
};
