import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { heirOf } from '#shared/agency/agency-on.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { beginNext } from '../chaining/begin-next.ts';
import { openContainer } from '../deps.ts';
import { queue } from '../gateway/queue.ts';
import { errorFacts, log } from '../log.ts';
import { followAgency } from '../office/follow-agency.ts';
import { followCalendar } from '../office/follow-calendar.ts';
import { followDepsAt } from '../office/follow-deps.ts';
import { followingEnvironment } from './environment.ts';
import { FollowMessage } from './follow-message.ts';

const Received = lazily(() =>
  z.object({
    messageId: z.string(),
    body: z.string(),
    /** Milliseconds; begins anew where a message is taken back from the dead letters. */
    attributes: z.object({ ApproximateFirstReceiveTimestamp: z.coerce.number() }),
  }),
);
const Event = lazily(() => z.union([z.object({ Records: z.array(Received) }), z.object({ time: z.iso.datetime() })]));
type Received = z.infer<typeof Received>;

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
  const { act, agencyId, calendar = '', dossierId, hours = false } = message;
  if (act === 'chain') {
    if (dossierId !== undefined) await beginNext(deps, dossierId);
    return [];
  }
  // Every unit is a message of its own, so that none waits for another and what fails comes again alone.
  if (agencyId === undefined) return (await deps.offered.agencies()).map(({ id }) => ({ ...message, agencyId: id }));
  const isLeft =
    act === 'end-agency'
      ? await followAgency(deps, agencyId, isOver)
      : await followCalendar(deps, { agencyId, version: calendar, hours }, isOver);
  return isLeft ? [message] : [];
};

/** What an administrator ordered is done as of the order; a part of a chain is handed in at the moment it is, however late. */
const messageOf = ({ body, attributes }: Received): FollowMessage => {
  const message = FollowMessage.parse(JSON.parse(body));
  if (message.act !== 'chain') return message;
  return { ...message, at: new Date(attributes.ApproximateFirstReceiveTimestamp).toISOString() };
};

const follow = async (message: FollowMessage): Promise<void> => {
  const begun = performance.now();
  const isOver = () => performance.now() - begun > patience;
  await send(await leftOf(message, isOver));
};

/** At midnight: every unit that has ended and named who took over, whether it ended the day before or something came to lie there since; and every chain whose next part could not begin. */
const remember = async (time: string): Promise<void> => {
  const at = new Date(time).toISOString();
  const { offered, waitingChains } = followDepsAt(container, at);
  const [agencies, chains] = await Promise.all([offered.agencies(), waitingChains.all()]);
  const ended = agencies.filter((agency) => heirOf(agency, localDate(at)) !== undefined);
  await send([
    ...ended.map(({ id }) => ({ act: 'end-agency' as const, agencyId: id, at })),
    ...chains.map((dossierId) => ({ act: 'chain' as const, dossierId, at })),
  ]);
};

/** Lets open dossiers follow what an administrator did: to the unit that took over, to other dates; and the next part of a chain follow a result. Harmless to repeat; what is not done comes again. */
export const handler = async (event: unknown): Promise<SQSBatchResponse> => {
  const parsed = Event.parse(event);
  if ('time' in parsed) {
    await remember(parsed.time);
    return { batchItemFailures: [] };
  }
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of parsed.Records) {
    try {
      await follow(messageOf(record));
    } catch (error) {
      log({ level: 'error', of: 'dossiers-follow', ...errorFacts(error) });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
};
