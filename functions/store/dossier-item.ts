import { createHash } from 'node:crypto';
import type { DossierRow } from '#shared/api/views.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { isTakenUp } from '#shared/dossier/forwarding.ts';
import type { Status } from '#shared/dossier/status.ts';
import type { Text } from '#shared/words/text.ts';
import {
  apologyRowKey,
  deskRowKey,
  dossierKey,
  organisationPartition,
  organisationRowKey,
  serviceQueueRowKey,
} from './keys.ts';
import type { serviceRowPlaces } from './keys.ts';
import type { Item } from './table.ts';

/** What a queue is divided into: whose dossiers of one kind an agency works through. */
export type QueueBucket = 'new' | 'processing' | 'waiting' | 'apology' | 'done';

export const bucketOf: Record<Status, QueueBucket | undefined> = {
  draft: undefined,
  submitted: 'new',
  'supplement-before-acceptance': 'waiting',
  'payment-before-acceptance': 'waiting',
  accepted: 'processing',
  processing: 'processing',
  signed: 'processing',
  supplement: 'waiting',
  payment: 'waiting',
  declined: 'done',
  withdrawn: 'done',
  stopped: 'done',
  refused: 'done',
  resolved: 'done',
  returned: 'done',
};

/** Eight shards, so that no agency's queue is one hot key. */
export const queueShards = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const shardOf = (dossierId: string): number =>
  (createHash('sha256').update(dossierId).digest()[0] ?? 0) % queueShards.length;

export const queueKey = (agencyId: string, bucket: QueueBucket, shard: number): string =>
  `${agencyId}#${bucket}#${shard}`;

/** The queue of one service alone: what an agency filters by is a key. */
export const serviceQueueKey = (agencyId: string, bucket: QueueBucket, serviceId: string): string =>
  `${agencyId}#${bucket}#S#${serviceId}`;

/** Where in the queue of what is done those lie whose result is still to be handed over: after all that ended, so that newest first they are first. */
export const toHandOver = 'R';

/** Open queues by due date, waiting ones by the date to answer by, done ones by their last change; no two rows share a place. */
const placeOf = (dossier: Dossier, bucket: QueueBucket): string => {
  const time =
    bucket === 'done'
      ? `${dossier.status === 'resolved' ? toHandOver : ''}${dossier.updatedAt}`
      : bucket === 'waiting'
        ? (dossier.answerBy ?? '9999')
        : (dossier.due?.at ?? '9999');
  return `${time}#${dossier.id}`;
};

/** The part of a queue it lies in: none of a draft, nor of what was thrown away before anybody handed it in. */
const bucketFor = ({ status, submittedAt }: Dossier): QueueBucket | undefined =>
  status === 'withdrawn' && submittedAt === undefined ? undefined : bucketOf[status];

const queuePlace = (dossier: Dossier, agencyId: string): Item => {
  const bucket = bucketFor(dossier);
  if (!bucket) return {};
  return { queueKey: queueKey(agencyId, bucket, shardOf(dossier.id)), queueSort: placeOf(dossier, bucket) };
};

/** A line of a list, made from the dossier. */
export const rowOf = (dossier: Dossier, serviceName: Text): DossierRow => ({
  id: dossier.id,
  version: dossier.version,
  code: dossier.code,
  temporaryCode: dossier.temporaryCode,
  serviceId: dossier.serviceId,
  serviceName,
  applicantName: dossier.applicantName,
  status: dossier.status,
  due: dossier.due,
  answerBy: dossier.answerBy,
  agencyId: dossier.agencyId,
  holder: dossier.holder,
  submittedAt: dossier.submittedAt,
  updatedAt: dossier.updatedAt,
  wroteAt: dossier.wroteAt,
  chain: dossier.chain,
  forwardBy: isTakenUp(dossier) ? undefined : dossier.forwardBy,
});

/** The dossier as stored: itself, its place in the lists, and its service's name so that a list needs nothing else. */
export const dossierItem = (dossier: Dossier, serviceName: Text): Item => ({
  ...dossierKey(dossier.id),
  type: 'dossier',
  ...dossier,
  serviceName,
  ownerKey: `P#${dossier.ownerId}`,
  ownerSort: `${dossier.updatedAt}#${dossier.id}`,
  ...queuePlace(dossier, dossier.agencyId),
  ...(dossier.holder &&
    bucketOf[dossier.status] !== 'done' && {
      holderKey: `STAFF#${dossier.holder.staffId}`,
      holderSort: `${dossier.due?.at ?? dossier.answerBy ?? '9999'}#${dossier.id}`,
    }),
});

/** The row in the queue of the unit that receives for the competent agency; none where they are one, or before anything was filed. */
export const deskRowItem = (dossier: Dossier, serviceName: Text): Item | undefined => {
  if (dossier.receivingAgencyId === dossier.agencyId || bucketFor(dossier) === undefined) return undefined;
  return {
    ...deskRowKey(dossier.id),
    type: 'desk-row',
    ...rowOf(dossier, serviceName),
    ...queuePlace(dossier, dossier.receivingAgencyId),
  };
};

/** The row in the list of what is to be apologised for; none where no apology is ready for the date that runs. */
export const apologyRowItem = (dossier: Dossier, serviceName: Text): Item | undefined => {
  if (!dossier.apology) return undefined;
  return {
    ...apologyRowKey(dossier.id),
    type: 'apology-row',
    ...rowOf(dossier, serviceName),
    queueKey: queueKey(dossier.agencyId, 'apology', shardOf(dossier.id)),
    queueSort: `${dossier.apology.dueAt}#${dossier.id}`,
  };
};

/** Its rows in the queues of its service, for the agency that decides and, where that is another, the one that receives. */
export const serviceRowItems = (dossier: Dossier, serviceName: Text): Item[] => {
  const bucket = bucketFor(dossier);
  if (!bucket) return [];
  const { agencyId, receivingAgencyId } = dossier;
  const rowAt = (place: (typeof serviceRowPlaces)[number], of: string): Item => ({
    ...serviceQueueRowKey(dossier.id, place),
    type: 'service-row',
    ...rowOf(dossier, serviceName),
    queueKey: serviceQueueKey(of, bucket, dossier.serviceId),
    queueSort: placeOf(dossier, bucket),
  });
  return [
    rowAt('Q#DECIDES', agencyId),
    ...(receivingAgencyId === agencyId ? [] : [rowAt('Q#RECEIVES', receivingAgencyId)]),
  ];
};

/** The row in the list of the organisation it was filed for; none of what nobody filed yet. */
export const organisationRowItem = (dossier: Dossier, serviceName: Text): Item | undefined => {
  if (dossier.organisation === undefined || dossier.status === 'draft') return undefined;
  return {
    ...organisationRowKey(dossier.id),
    type: 'organisation-row',
    ...rowOf(dossier, serviceName),
    ownerKey: organisationPartition(dossier.organisation),
    ownerSort: `${dossier.updatedAt}#${dossier.id}`,
  };
};
