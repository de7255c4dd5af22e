import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { queue } from '../gateway/queue.ts';
import type { InLine } from '../gateway/queue.ts';
import { errorFacts, log } from '../log.ts';
import { forwardingEnvironment } from './environment.ts';
import { EventMessage } from './event-message.ts';
import { FollowMessage, isFollowed } from './follow-message.ts';
import { NoticeMessage } from './notice-message.ts';
import { isPublishing, PublishMessage } from './publish-message.ts';
import { ReceiptMessage, touchesReceipts } from './receipt-message.ts';

const {
  NOTICE_QUEUE_URL,
  SEARCH_QUEUE_URL,
  PUBLISH_QUEUE_URL,
  FOLLOW_QUEUE_URL,
  RECEIPT_QUEUE_URL,
  NATIONAL_QUEUE_URL,
} = forwardingEnvironment();
const toNotices = queue(NOTICE_QUEUE_URL);
const ofDossiers = [toNotices, queue(SEARCH_QUEUE_URL)];
const toPublishing = queue(PUBLISH_QUEUE_URL);
const toFollowing = queue(FOLLOW_QUEUE_URL);
const toReceipts = queue(RECEIPT_QUEUE_URL);
const toNational = queue(NATIONAL_QUEUE_URL);

type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;

/** What a stream record brings, if it brings something new of this type. */
const imageIn = ({ eventName, dynamodb }: DynamoDBRecord, type: string): Image | undefined =>
  eventName === 'INSERT' && dynamodb?.NewImage?.type?.S === type ? dynamodb.NewImage : undefined;

const messageIn = (record: DynamoDBRecord): string | undefined => {
  const image = imageIn(record, 'event');
  if (!image) return undefined;
  const { dossierId, seq, action, at } = image;
  return JSON.stringify(
    EventMessage.parse({ dossierId: dossierId?.S, seq: Number(seq?.N), action: action?.S, at: at?.S }),
  );
};

/** The same in line with others of its dossier: what is told of it goes out in its order. */
const inLineIn = (record: DynamoDBRecord): InLine | undefined => {
  const body = messageIn(record);
  const image = record.dynamodb?.NewImage;
  if (body === undefined) return undefined;
  const group = image?.dossierId?.S ?? '';
  return { body, group, once: `${group}-${image?.seq?.N ?? ''}` };
};

/** A message that a person had sent again. */
const resendIn = (record: DynamoDBRecord): string | undefined => {
  const image = imageIn(record, 'resend');
  if (!image) return undefined;
  const { dossierId, seq, action, at, channel } = image;
  return JSON.stringify(
    NoticeMessage.parse({
      dossierId: dossierId?.S,
      seq: Number(seq?.N),
      action: action?.S,
      at: at?.S,
      channel: channel?.S,
    }),
  );
};

/** Of what admins did, only what may change a page. */
const publishMessageIn = (record: DynamoDBRecord): string | undefined => {
  const image = imageIn(record, 'admin-event');
  if (!image || !isPublishing(image.act?.S)) return undefined;
  const { subject, subjectId, seq, act, serviceIds, decisionId, at } = image;
  return JSON.stringify(
    PublishMessage.parse({
      subject: subject?.S,
      subjectId: subjectId?.S,
      seq: Number(seq?.N),
      act: act?.S,
      serviceIds: serviceIds?.L?.map(({ S }) => S),
      decisionId: decisionId?.S,
      at: at?.S,
    }),
  );
};

/** Of what admins did, only what open dossiers follow. */
const followMessageIn = (record: DynamoDBRecord): string | undefined => {
  const image = imageIn(record, 'admin-event');
  if (!image || !isFollowed(image.act?.S)) return undefined;
  const { subject, subjectId, act, at, after } = image;
  return JSON.stringify(
    FollowMessage.parse({
      act: act?.S,
      ...(subject?.S === 'agency' && { agencyId: subjectId?.S, ...(act?.S === 're-date' && { hours: true }) }),
      calendar: after?.M?.version?.S,
      at: at?.S,
    }),
  );
};

/** Of what happened to dossiers, only results after which the next part of a chain begins. */
const chainMessageIn = (record: DynamoDBRecord): string | undefined => {
  const { to, refs, at } = imageIn(record, 'event') ?? {};
  const dossierId = to?.S === 'resolved' ? refs?.M?.chain?.S : undefined;
  return dossierId === undefined
    ? undefined
    : JSON.stringify(FollowMessage.parse({ act: 'chain', dossierId, at: at?.S }));
};

/** Of what happened to dossiers, only what may leave a receipt to be issued, replaced or voided; in line for each unit that collects. */
const receiptMessageIn = (record: DynamoDBRecord): InLine | undefined => {
  const image = imageIn(record, 'event');
  if (!image || !touchesReceipts(image.action?.S)) return undefined;
  const { dossierId, seq, agencyId, refs } = image;
  const group = refs?.M?.collectorId?.S ?? agencyId?.S ?? '';
  const once = `${dossierId?.S ?? ''}-${seq?.N ?? ''}`;
  return { body: JSON.stringify(ReceiptMessage.parse({ dossierId: dossierId?.S })), group, once };
};

/** Forwards what happened to one queue per effect; the first record that fails is where the stream goes on later. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (let start = 0; start < Records.length; start += 10) {
    const records = Records.slice(start, start + 10);
    try {
      const messages = records.flatMap((record) => messageIn(record) ?? []);
      const inLine = records.flatMap((record) => inLineIn(record) ?? []);
      const toResend = records.flatMap((record) => resendIn(record) ?? []);
      const toPublish = records.flatMap((record) => publishMessageIn(record) ?? []);
      const toFollow = records.flatMap((record) => followMessageIn(record) ?? chainMessageIn(record) ?? []);
      const toReceive = records.flatMap((record) => receiptMessageIn(record) ?? []);
      await Promise.all([
        ...(messages.length > 0 ? ofDossiers.map((each) => each.send(messages)) : []),
        ...(inLine.length > 0 ? [toNational.send(inLine)] : []),
        ...(toResend.length > 0 ? [toNotices.send(toResend)] : []),
        ...(toPublish.length > 0 ? [toPublishing.send(toPublish)] : []),
        ...(toReceive.length > 0 ? [toReceipts.send(toReceive)] : []),
        ...(toFollow.length > 0 ? [toFollowing.send(toFollow)] : []),
      ]);
    } catch (error) {
      log({ level: 'error', of: 'table-changed', ...errorFacts(error) });
      return { batchItemFailures: [{ itemIdentifier: records[0]?.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
};
