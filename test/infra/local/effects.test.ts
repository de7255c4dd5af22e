import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, GetQueueUrlCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '#infra/local/portal.ts';
import { until } from '#test/support/until.ts';
import { fixtureAssembly, fixturePortal } from './fixture-portal.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

describe('what functions and the clock set off', () => {
  let assembly: ReturnType<typeof fixtureAssembly>;
  let dataDir = '';
  let portal: Portal;
  let table: DynamoDBClient;
  let sqs: SQSClient;

  const start = async (port = 0): Promise<void> => {
    portal = await fixturePortal(assembly.folder, dataDir, port);
    table = new DynamoDBClient({ endpoint: portal.endpoints.dynamodb, region: 'local', credentials });
    sqs = new SQSClient({ endpoint: portal.endpoints.sqs, region: 'ap-southeast-1', credentials });
  };
  const stop = async (): Promise<void> => {
    table.destroy();
    sqs.destroy();
    await portal.close();
  };
  beforeAll(async () => {
    assembly = fixtureAssembly();
    dataDir = mkdtempSync(path.join(tmpdir(), 'effects-'));
    await start();
  });
  afterAll(async () => {
    await stop();
    assembly.remove();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const announce = async (page: { slug: string; title: string; ifMatch?: string }): Promise<void> => {
    const reply = await fetch(`${portal.url}/api/announce`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(page),
    });
    expect(reply.status).toBe(202);
  };
  /** The page as a reader gets it, once it says `words`. */
  const published = (slug: string, words: string, name = '') =>
    until(`${slug} to say ${words}`, async () => {
      const reply = await fetch(`${portal.url}/news/${slug}/${name}`);
      const text = await reply.text();
      return text.includes(words) ? { text, headers: reply.headers } : undefined;
    });

  const queueNamed = async (part: string): Promise<string> => {
    const QueueName = portal.queues.find((queue) => queue.includes(part));
    return (await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? '';
  };
  const waitingIn = async (part: string): Promise<string | undefined> => {
    const AttributeNames = ['ApproximateNumberOfMessages' as const];
    const ask = new GetQueueAttributesCommand({ QueueUrl: await queueNamed(part), AttributeNames });
    return (await sqs.send(ask)).Attributes?.ApproximateNumberOfMessages;
  };

  describe('an event whose function fails', () => {
    it('comes again as often as that function is set to, then goes where its failures go, and not to the rule’s letters', async () => {
      const s3 = new S3Client({ endpoint: portal.endpoints.s3, region: 'ap-southeast-1', credentials });
      const Bucket = portal.buckets.find((name) => name.includes('documents'));
      await s3.send(new PutObjectCommand({ Bucket, Key: 'quarantine/unreadable', Body: '?' }));
      s3.destroy();
      const ask = new ReceiveMessageCommand({ QueueUrl: await queueNamed('RecordLeft'), WaitTimeSeconds: 20 });
      const { Messages = [] } = await sqs.send(ask);
      expect(Messages.map(({ Body }) => JSON.parse(Body ?? '') as unknown)).toMatchObject([
        {
          version: '1.0',
          requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 2 },
          requestPayload: { source: 'aws.s3', detail: { object: { key: 'quarantine/unreadable' } } },
          responsePayload: { errorType: 'TypeError', errorMessage: 'cannot be read' },
        },
      ]);
      expect(await waitingIn('UploadedLeft')).toBe('0');
    });
  });

  describe('a page written into the site', () => {
    it('goes from the API through a queue to the function that renders it, and is read like any other', async () => {
      await announce({ slug: 'new', title: 'Cấp đổi giấy phép lái xe' });
      const { text, headers } = await published('new', 'lái xe');
      expect(text).toBe('<!doctype html><main id="new"><h1>Cấp đổi giấy phép lái xe</h1></main>');
      expect([headers.get('content-type'), headers.get('cache-control')]).toEqual(['text/html', 'max-age=60']);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });

    it('is written once by who expects nothing there', async () => {
      await announce({ slug: 'once', title: 'first' });
      const { headers } = await published('once', 'first');
      await announce({ slug: 'once', title: 'second' });
      expect((await published('once', 'Precondition', 'refused.txt')).text).toBe('PreconditionFailed 412');
      expect((await published('once', 'first')).headers.get('etag')).toBe(headers.get('etag'));
    });

    it('is replaced by who has read it as it is, and by nobody who has read an older one', async () => {
      await announce({ slug: 'edited', title: 'first' });
      const ifMatch = (await published('edited', 'first')).headers.get('etag') ?? '';
      await announce({ slug: 'edited', title: 'second', ifMatch });
      await published('edited', 'second');
      await announce({ slug: 'edited', title: 'third', ifMatch });
      expect((await published('edited', 'Precondition', 'refused.txt')).text).toBe('PreconditionFailed 412');
      expect((await published('edited', 'second')).text).not.toContain('third');
      await announce({ slug: 'missing', title: 'any', ifMatch });
      expect((await published('missing', '404', 'refused.txt')).text).toBe('NoSuchKey 404');
    });

    it('is tried again when it fails, set aside when it fails for good, and holds up nothing else', async () => {
      await announce({ slug: 'bad', title: 'poison' });
      await announce({ slug: 'good', title: 'after the poison' });
      await published('good', 'after the poison');
      await until('the poison to be set aside', async () => (await waitingIn('PagesLeft')) === '1' || undefined);
    });

    it('is there after a restart that deploys the files of the build again', async () => {
      await announce({ slug: 'kept', title: 'published' });
      await published('kept', 'published');
      await stop();
      // Another port: what tells the pages where to sign in changes, so the build is deployed anew.
      await start();
      await published('kept', 'published');
    });
  });

  describe('a schedule', () => {
    const moveTo = async (now: string): Promise<void> => {
      const reply = await fetch(`${portal.url}/dev/clock`, { method: 'POST', body: JSON.stringify({ now }) });
      expect(reply.status).toBe(200);
    };
    /** The minutes at which a rule woke its function, in order. */
    const ticks = async (rule: string): Promise<string[]> => {
      const { Items = [] } = await table.send(
        new QueryCommand({
          TableName: portal.tables[0],
          KeyConditionExpression: 'PK = :ticks AND begins_with(SK, :rule)',
          ExpressionAttributeValues: { ':ticks': { S: 'TICKS' }, ':rule': { S: `${rule}#` } },
          ConsistentRead: true,
        }),
      );
      return Items.map(({ text }) => (text?.S ?? '').slice(0, 16)).sort();
    };
    const ticked = (rule: string, minute: string) =>
      until(`${rule} at ${minute}`, async () => (await ticks(rule)).includes(minute) || undefined);

    it('that was jumped over fires once, with the new time', async () => {
      // 23:50 in Viet Nam, ten minutes before the nightly rule; many nights, hours and minutes were jumped over.
      await moveTo('2027-03-01T16:50:20Z');
      for (const rule of ['Minutely', 'Hourly', 'Nightly']) await ticked(rule, '2027-03-01T16:50');
      await moveTo('2027-03-04T20:30:20Z');
      for (const rule of ['Minutely', 'Hourly', 'Nightly']) await ticked(rule, '2027-03-04T20:30');
      // One that comes later shows that no other came before it.
      await moveTo('2027-03-05T18:00:20Z');
      for (const rule of ['Minutely', 'Hourly', 'Nightly']) {
        await ticked(rule, '2027-03-05T18:00');
        const since = (await ticks(rule)).filter((minute) => minute >= '2027-03');
        expect(since, rule).toEqual(['2027-03-01T16:50', '2027-03-04T20:30', '2027-03-05T18:00']);
      }
    });

    it('waits for its hour, and comes round by itself', async () => {
      await moveTo('2027-03-06T16:59:58Z');
      await ticked('Minutely', '2027-03-06T16:59');
      expect(await ticks('Nightly')).not.toContain('2027-03-06T16:59');
      await ticked('Nightly', '2027-03-06T17:00');
    });

    it('fires once where the clock was set back to, and counts from there', async () => {
      await moveTo('2027-02-01T03:00:20Z');
      for (const rule of ['Minutely', 'Nightly']) await ticked(rule, '2027-02-01T03:00');
      await moveTo('2027-02-01T03:01:25Z');
      await ticked('Minutely', '2027-02-01T03:01');
      expect((await ticks('Nightly')).filter((minute) => minute.startsWith('2027-02-01'))).toHaveLength(1);
    });

    it('that came due while nothing ran fires once at the start', async () => {
      const { port } = new URL(portal.url);
      await moveTo('2027-04-01T16:59:57Z');
      await ticked('Nightly', '2027-04-01T16:59');
      await stop();
      await wait(3500);
      await start(Number(port));
      const since = async () => (await ticks('Nightly')).filter((minute) => minute >= '2027-04-01T17:00');
      await until('the night to be made up for', async () => (await since()).length > 0 || undefined);
      expect(await since()).toHaveLength(1);
    });
  });
});
