import * as z from 'zod';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { lazily } from '#shared/lazily.ts';
import { reconcileDay } from '../cashier/reconcile-day.ts';
import { depsAt, openContainer } from '../deps.ts';
import { errorFacts, log } from '../log.ts';
import { bankLines } from '../store/bank-lines.ts';
import { reconciliations } from '../store/reconciliations.ts';
import { environment } from './environment.ts';

const Scheduled = lazily(() => z.object({ time: z.iso.datetime() }));

const container = openContainer(environment());

/** Checks that the day that ended adds up, for each unit that collects: a line of its own tells of each that does not. */
export const handler = async (event: unknown): Promise<void> => {
  const { time } = Scheduled.parse(event);
  const { table, random } = container;
  const deps = {
    ...depsAt(container, new Date(time).toISOString()),
    bankLines: bankLines(table, random),
    reconciliations: reconciliations(table),
  };
  const date = addDays(localDate(deps.now()), -1);
  const collectors = await deps.reference.collectors();
  for (const { agencyId } of collectors) {
    try {
      const { differences } = await reconcileDay(deps, agencyId, date);
      if (differences.length > 0)
        log({ level: 'error', of: 'money-night', error: 'differences', where: [agencyId], count: differences.length });
    } catch (error) {
      // One unit whose day cannot be read keeps no other's from being checked.
      log({ level: 'error', of: 'money-night', ...errorFacts(error) });
    }
  }
  log({ level: 'info', of: 'money-night', count: collectors.length });
};
