import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { CalendarDay } from './calendar.ts';
import { tidied } from '../tidied.ts';

/** All days of a year that differ from the weekend rule, as they are to be. */
export const YearOfDays = lazily(() => {
  const name = tidied(200);
  return z.strictObject({
    year: z.int().min(2016).max(2100),
    official: z.boolean().describe('Was the year announced? Until then dates in it are provisional'),
    days: z
      .array(
        CalendarDay.extend({
          name: z.strictObject({ vi: name, en: name }),
          source: tidied(300).describe('Number of the document'),
        }),
      )
      .max(120),
  });
});
export type YearOfDays = z.infer<typeof YearOfDays>;
