import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { addMilliseconds, millisecondsBetween } from '#shared/calendar/local-time.ts';
import { depsAt, openContainer } from '../deps.ts';
import { followUp } from '../documents/check-document.ts';
import { log } from '../log.ts';
import { environment } from './environment.ts';

const Scheduled = lazily(() => z.object({ time: z.iso.datetime() }));

const hour = 60 * 60 * 1000;
/** Two days back: longer than an outage of the schedule should last. */
const hoursBack = 48;
/** A ticket is good for 10 minutes; what is not there after 15 will not come. */
const patience = 15 * 60 * 1000;

const container = openContainer(environment());

/** Follows up the uploads that were asked for and never settled. */
export const handler = async (event: unknown): Promise<void> => {
  const { time } = Scheduled.parse(event);
  const deps = depsAt(container, new Date(time).toISOString());
  let followed = 0;
  for (let back = 0; back <= hoursBack; back += 1) {
    const asked = addMilliseconds(deps.now(), -back * hour);
    for (const place of await deps.documents.waitedFor(asked)) {
      const document = await deps.documents.get(place);
      if (document && millisecondsBetween(document.createdAt, deps.now()) < patience) continue;
      if (await followUp(deps, place)) await deps.documents.stopWaiting(asked, place);
      followed += 1;
    }
  }
  log({ level: 'info', of: 'every-hour', count: followed });
};
