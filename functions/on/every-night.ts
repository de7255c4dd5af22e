import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { log } from '../log.ts';
import { openPublisher } from '../publishing/open-publisher.ts';
import { publish } from '../publishing/publish.ts';
import { publishingEnvironment } from './environment.ts';

const Scheduled = lazily(() => z.object({ time: z.iso.datetime() }));

const publisher = openPublisher(publishingEnvironment());

/** At midnight: publishes what begins or ends that day, a service, a fee or a place. */
export const handler = async (event: unknown): Promise<void> => {
  const { time } = Scheduled.parse(event);
  const count = await publish(publisher, { serviceIds: [] }, () => localDate(time));
  log({ level: 'info', of: 'every-night', count });
};
