import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { log } from '../log.ts';
import { openPublisher } from '../publishing/open-publisher.ts';
import { publish } from '../publishing/publish.ts';
import { realTime } from '../real-time.ts';
import { publishingEnvironment } from './environment.ts';

const Event = lazily(() => z.object({ RequestType: z.enum(['Create', 'Update', 'Delete']) }));

const publisher = openPublisher(publishingEnvironment());

/**
 * Handler of `Custom::PublishedPages` behind CDK's `Provider`: renders everything from the table with what a deployment brought; deleting deletes
 * nothing. Throws on failure, and the deployment is rolled back.
 */
export const handler = async (event: unknown): Promise<{ PhysicalResourceId: string }> => {
  const { RequestType } = Event.parse(event);
  if (RequestType !== 'Delete') {
    // A deployment is no new day; midnight alone says that one has begun.
    const count = await publish(publisher, 'everything', (last = localDate(realTime())) => last);
    log({ level: 'info', of: 'site-deployed', count });
  }
  return { PhysicalResourceId: 'published-pages' };
};
