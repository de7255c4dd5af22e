import { createHash } from 'node:crypto';
import type { DossierRow } from '#shared/api/views.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Status } from '#shared/dossier/status.ts';
import type { Text } from '#shared/words/text.ts';
import { deskRowKey, dossierKey, organisationPartition, organisationRowKey } from './keys.ts';
import type { Item } from './table.ts';

/** What a queue is divided into: whose dossiers of one kind an agency works through. */
export type QueueBucket = 'new' | 'processing' | 'waiting' | 'done';

const bucketOf: Record<Status, QueueBucket | undefined> = {
  draft: undefined,
  submitted: 'new',
  'supplement-before-acceptance': 'waiting',
  'payment-before-acceptance': 'waiting',
  accepted: 'processing',
  processing: 'processing',
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

const queuePlace = (dossier: Dossier, agencyId: string): Item => {
  const bucket = bucketOf[dossier.status];
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
  if (dossier.receivingAgencyId === dossier.agencyId || dossier.status === 'draft') return undefined;
  return {
    ...deskRowKey(dossier.id),
    type: 'desk-row',
    ...rowOf(dossier, serviceName),
    ...queuePlace(dossier, dossier.receivingAgencyId),
  };
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
