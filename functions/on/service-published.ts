import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { publishingEverything } from '#shared/admin/admin-event.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { errorFacts, log } from '../log.ts';
import { openPublisher } from '../publishing/open-publisher.ts';
import { publish } from '../publishing/publish.ts';
import type { Asked } from '../publishing/publish.ts';
import { publishingEnvironment } from './environment.ts';
import { PublishMessage } from './publish-message.ts';

const publisher = openPublisher(publishingEnvironment());

/** What messages ask for together. */
const askedBy = (messages: readonly PublishMessage[]): Asked =>
  messages.some(({ act }) => publishingEverything.includes(act))
    ? 'everything'
    : { serviceIds: [...new Set(messages.flatMap(({ serviceIds }) => serviceIds))] };

const failed = ({ messageId }: SQSRecord) => ({ itemIdentifier: messageId });

const publishAll = async (messages: readonly PublishMessage[]): Promise<void> => {
  const last = messages
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (last === undefined) return;
  const begun = performance.now();
  const date = localDate(last);
  // A message that was under way at midnight must not bring the day before back.
  const count = await publish(publisher, askedBy(messages), (published = '') => (published > date ? published : date));
  log({ level: 'info', of: 'service-published', count, milliseconds: Math.round(performance.now() - begun) });
};

/**
 * Publishes what admins did, all messages of a batch at once, as it stands on the day of the last of them; what begins or ends later is
 * published when its day has come, by whoever comes at midnight. What fails comes again: publishing twice writes nothing twice.
 */
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const read = Records.map((record) => ({ record, parsed: PublishMessage.safeParse(JSON.parse(record.body)) }));
  const [known, unknown] = [read.filter(({ parsed }) => parsed.success), read.filter(({ parsed }) => !parsed.success)];
  try {
    await publishAll(known.flatMap(({ parsed }) => parsed.data ?? []));
    return { batchItemFailures: unknown.map(({ record }) => failed(record)) };
  } catch (error) {
    log({ level: 'error', of: 'service-published', ...errorFacts(error) });
    return { batchItemFailures: Records.map(failed) };
  }
};
