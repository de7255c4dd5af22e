import * as z from 'zod';
import { localDate } from '#shared/calendar/local-time.ts';
import { isWorkingDay } from '#shared/calendar/working-days.ts';
import { lazily } from '#shared/lazily.ts';
import { openContainer } from '../deps.ts';
import { errorFacts, log } from '../log.ts';
import { followDepsAt } from '../office/follow-deps.ts';
import { prepareApologies } from '../office/prepare-apologies.ts';
import { environment } from './environment.ts';

const Scheduled = lazily(() => z.object({ time: z.iso.datetime() }));

const container = openContainer(environment());

/** Each working morning: prepares an apology for what is due within two working days and was never extended, unit by unit. */
export const handler = async (event: unknown): Promise<void> => {
  const { time } = Scheduled.parse(event);
  const deps = followDepsAt(container, new Date(time).toISOString());
  const [calendar, policy] = await Promise.all([deps.reference.calendar(), deps.reference.policy()]);
  if (!isWorkingDay(calendar, localDate(deps.now()))) return;
  let count = 0;
  let failed = 0;
  for (const { id } of await deps.offered.agencies()) {
    try {
      count += await prepareApologies(deps, id, { calendar, policy });
    } catch (error) {
      // One unit that cannot be read keeps no other's leaders from being told.
      failed += 1;
      log({ level: 'error', of: 'every-morning', where: [id], ...errorFacts(error) });
    }
  }
  log({ level: 'info', of: 'every-morning', count });
  if (failed > 0) throw new Error(`apologies of ${failed} units were not prepared`);
};
