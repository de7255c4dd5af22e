import * as z from 'zod';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { lazily } from '#shared/lazily.ts';
import { reconcileDay } from '../cashier/reconcile-day.ts';
import { seenByNight } from '../cashier/seen-by-night.ts';
import { depsAt, openContainer } from '../deps.ts';
import { errorFacts, log } from '../log.ts';
import { bankLines } from '../store/bank-lines.ts';
import { reconciliations } from '../store/reconciliations.ts';
import { environment } from './environment.ts';

const Scheduled = lazily(() => z.object({ time: z.iso.datetime() }));

const container = openContainer(environment());

/** So many days of a unit are made up in a night, the oldest first; what is left has its turn the night after. */
const mostDays = 7;

/** The days to check: yesterday, and before it those after the last one that a night told of. */
const daysAfter = (last: string | undefined, yesterday: string): string[] => {
  const first = last === undefined || last >= yesterday ? yesterday : addDays(last, 1);
  const days: string[] = [];
  for (let day = first; day <= yesterday && days.length < mostDays; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Checks that the days that ended add up, for each unit that collects: a line of its own tells of each that does not, and of one that is behind. */
export const handler = async (event: unknown): Promise<void> => {
  const { time } = Scheduled.parse(event);
  const { table, random } = container;
  const deps = {
    ...depsAt(container, new Date(time).toISOString()),
    bankLines: bankLines(table, random),
    reconciliations: reconciliations(table),
  };
  const yesterday = addDays(localDate(deps.now()), -1);
  const collectors = await deps.reference.collectors();
  const seen = await seenByNight(deps);
  const tell = (error: string, where: string[], count?: number) =>
    log({ level: 'error', of: 'money-night', error, where, count });
  for (const { agencyId } of collectors) {
    try {
      const days = daysAfter(await deps.reconciliations.lastDay(agencyId), yesterday);
      for (const date of days) {
        const { differences } = await reconcileDay(deps, agencyId, date, seen);
        if (differences.length > 0) tell('differences', [agencyId, date], differences.length);
      }
      if (days.at(-1) !== yesterday) tell('behind', [agencyId]);
    } catch (error) {
      // One unit whose day cannot be read keeps no other's from being checked; its next night begins with that day.
      log({ level: 'error', of: 'money-night', ...errorFacts(error) });
    }
  }
  log({ level: 'info', of: 'money-night', count: collectors.length });
};
