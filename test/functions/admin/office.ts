import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import type { RouteName } from '#shared/api/paths.ts';
import type { StaffMember } from '#shared/person/person.ts';
import { Seed } from '#functions/seed.ts';
import type { FollowMessage } from '#functions/on/follow-message.ts';
import { openQueues } from '#infra/local/sqs/open-queues.ts';
import { startSqs } from '#infra/local/sqs/start-sqs.ts';
import { aMember, anAgency, aSeed } from '#test/support/builders.ts';
import { startPortal } from '../portal.ts';
import type { Asked, Portal } from '../portal.ts';

/** Monday 23 November 2026, 08:00. */
export const monday = '2026-11-23T01:00:00.000Z';

/** The province of the builders with two administrators and somebody of every ward. */
export const officeSeed = (more: readonly StaffMember[] = []): Seed => {
  const seed = aSeed();
  const [first, ...others] = seed.agencies;
  return Seed.parse({
    ...seed,
    agencies: [anAgency('van-phong', 'H52.90'), { ...first, parentId: 'van-phong', receivedAt: 'phuong-a' }, ...others],
    staff: [
      ...seed.staff,
      aMember('admin', ['admin'], 'van-phong'),
      aMember('admin2', ['admin'], 'van-phong'),
      aMember('leader-b', ['leader'], 'phuong-b'),
      ...more,
    ],
  });
};

type Consumer = (event: unknown) => Promise<SQSBatchResponse>;

/** What administrators do, and what follows: the queue of what is left to follow is a real one. */
export type Office = {
  portal: Portal;
  done: <Body>(name: RouteName, asked: Asked) => Promise<Body>;
  /** Lets dossiers follow, as the queue hands the message on; answers what failed. */
  follow: (message: FollowMessage) => Promise<SQSBatchResponse>;
  /** Delivers what waits in the queue, at most ten messages; answers how many those were. */
  waiting: () => Promise<number>;
  /** Midnight comes: everything it reminds of is followed. Answers how many messages that were. */
  midnight: (time: string) => Promise<number>;
  close: () => Promise<void>;
};

export const startOffice = async (seed = officeSeed()): Promise<Office> => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-office-'));
  const queues = openQueues({ file: join(folder, 'queues.sqlite') });
  queues.createQueue({ name: 'follow' });
  const sqs = await startSqs(queues);
  const portal = await startPortal(seed);
  Object.assign(process.env, { AWS_ENDPOINT_URL_SQS: sqs.url, FOLLOW_QUEUE_URL: sqs.urlOf('follow') });
  const { handler } = (await import('#functions/on/dossiers-follow.ts')) as { handler: Consumer };
  const deliver = (body: string) => {
    const attributes = { ApproximateFirstReceiveTimestamp: String(Date.parse(portal.clock.at)) };
    return handler({ Records: [{ messageId: 'one', body, attributes }] });
  };
  const waiting = async () => {
    const received = await queues.receive('follow', { max: 10, wait: 0 });
    for (const { body, receipt } of received) {
      await deliver(body);
      queues.delete('follow', receipt);
    }
    return received.length;
  };
  return {
    portal,
    done: async <Body>(name: RouteName, asked: Asked) => {
      const { status, body, text } = await portal.call<Body>(name, asked);
      if (status !== 200) throw new Error(`${name} answered ${status}: ${text}`);
      return body;
    },
    follow: (message) => deliver(JSON.stringify(message)),
    waiting,
    midnight: async (time) => {
      await handler({ time });
      return waiting();
    },
    close: async () => {
      await portal.close();
      await sqs.close();
      queues.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
