import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { heirOf } from '#shared/agency/agency-on.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { openContainer } from '../deps.ts';
import { queue } from '../gateway/queue.ts';
import { errorFacts, log } from '../log.ts';
import { followAgency } from '../office/follow-agency.ts';
import { followCalendar } from '../office/follow-calendar.ts';
import { followDepsAt } from '../office/follow-deps.ts';
import { followingEnvironment } from './environment.ts';
import { FollowMessage } from './follow-message.ts';

const Event = lazily(() =>
  z.union([
    z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) }),
    z.object({ time: z.iso.datetime() }),
  ]),
);

/** Milliseconds for one message; the function may run longer (infra/roster.ts), and what is left comes as a new message. */
const patience = 100_000;

const environment = followingEnvironment();
const container = openContainer(environment);
const messages = queue(environment.FOLLOW_QUEUE_URL);

const send = async (all: readonly FollowMessage[]): Promise<void> => {
  for (let start = 0; start < all.length; start += 10)
    await messages.send(all.slice(start, start + 10).map((each) => JSON.stringify(each)));
};

/** What is left to do of one message. */
const leftOf = async (message: FollowMessage, isOver: () => boolean): Promise<FollowMessage[]> => {
  const deps = followDepsAt(container, message.at);
  const { act, agencyId, calendar = '' } = message;
  // Every unit is a message of its own, so that none waits for another and what fails comes again alone.
  if (agencyId === undefined) return (await deps.offered.agencies()).map(({ id }) => ({ ...message, agencyId: id }));
  const isLeft =
    act === 're-date'
      ? await followCalendar(deps, agencyId, calendar, isOver)
      : await followAgency(deps, agencyId, isOver);
  return isLeft ? [message] : [];
};

const follow = async (message: FollowMessage): Promise<void> => {
  const begun = performance.now();
  const isOver = () => performance.now() - begun > patience;
  await send(await leftOf(message, isOver));
};

/** At midnight: every unit that has ended and named who took over, whether it ended the day before or something came to lie there since. */
const remember = async (time: string): Promise<void> => {
  const at = new Date(time).toISOString();
  const ended = (await followDepsAt(container, at).offered.agencies()).filter(
    (agency) => heirOf(agency, localDate(at)) !== undefined,
  );
  await send(ended.map(({ id }) => ({ act: 'end-agency', agencyId: id, at })));
};

/** Lets open dossiers follow what an administrator did: to the unit that took over, to other dates. Harmless to repeat; what is not done comes again. */
export const handler = async (event: unknown): Promise<SQSBatchResponse> => {
  const parsed = Event.parse(event);
  if ('time' in parsed) {
    await remember(parsed.time);
    return { batchItemFailures: [] };
  }
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { messageId, body } of parsed.Records) {
    try {
      await follow(FollowMessage.parse(JSON.parse(body)));
    } catch (error) {
      log({ level: 'error', of: 'dossiers-follow', ...errorFacts(error) });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};
