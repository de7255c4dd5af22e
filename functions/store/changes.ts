import { isDeepStrictEqual } from 'node:util';
import { lineOf, registerYear } from '#shared/register/register-line.ts';
import type { Dossier, DossierEvent, Letter } from '#shared/dossier/dossier.ts';
import type { Opinion } from '#shared/dossier/opinion.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Refund } from '#shared/payment/refund.ts';
import type { IssuedResult } from '#shared/result/issued-result.ts';
import type { Text } from '#shared/words/text.ts';
import { answersItem } from './answers.ts';
import type { Folder, StoredAnswers, StoredDocument } from './folder.ts';
import { opinionPart } from './opinion-items.ts';
import { apologyRowItem, deskRowItem, dossierItem, organisationRowItem, serviceRowItems } from './dossier-item.ts';
import {
  answersKey,
  apologyRowKey,
  codeKey,
  deskRowKey,
  documentKey,
  eventKey,
  letterKey,
  registerLineKey,
  serviceQueueRowKey,
  serviceRowPlaces,
} from './keys.ts';
import { replyPart } from './idempotency.ts';
import { factsOf, paymentPart, refundPart } from './payment-items.ts';
import { resultParts } from './result-items.ts';
import { stillOnDuty } from './staff.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';
import type { Part } from './transact.ts';

/** One action as it is to be written: all of it, or nothing. */
export type Change = {
  dossier: Dossier;
  event: DossierEvent;
  serviceName: Text;
  /** The reply kept for a repetition of the request; none where no request brought it. */
  reply?: Item;
  letter?: Letter | undefined;
  /** Codes given by this action; each finds the dossier for ever. */
  codes: readonly string[];
  /** Staff who must still hold their duty when it is written: who acts, and to whom it is given. */
  onDuty: readonly { name: 'duty' | 'colleague'; staff: Staff; duty: Duty }[];
  /** Files that come with the dossier, checked before. */
  documents?: readonly StoredDocument[];
  /** Results it issues, and those whose standing it changes. */
  results?: { issued: readonly IssuedResult[]; changed: readonly IssuedResult[] };
  /** The answers this action files: as last read, and as they are to stand. */
  answers?: { read: StoredAnswers | undefined; filed: StoredAnswers } | undefined;
  /** Where it was thrown away: what goes with it, as read. */
  gone?: Pick<Folder, 'answers' | 'documents'> | undefined;
  /** Where it files or throws away: how often files had come or gone when they were judged. */
  filesTouched?: number | undefined;
  /** The dossier as read, where there was one: rows it leaves go, rows that stay as they are are not written. */
  before?: Dossier;
  /** Opinions of other agencies, as it leaves them. */
  opinions?: readonly Opinion[];
  /** What it leaves to be paid, and what is owed back because of it. */
  fees?: { payments: readonly Payment[]; refunds: readonly Refund[] } | undefined;
};

/** The parts of an action's transaction. */
export type ChangePart =
  | 'dossier'
  | 'event'
  | 'reply'
  | 'letter'
  | 'code'
  | 'document'
  | 'duty'
  | 'colleague'
  | 'answers'
  | 'desk-row'
  | 'organisation-row'
  | 'opinion'
  | 'apology-row'
  | 'register-line'
  | 'service-row'
  | 'payment'
  | 'refund'
  | 'result';

const fresh = 'attribute_not_exists(PK)';

const answersParts = (table: Table, { dossier, answers }: Change): Part<ChangePart>[] => {
  if (!answers) return [];
  const { read, filed } = answers;
  const TableName = table.name;
  if (!read)
    return [
      {
        name: 'answers',
        write: { Put: { TableName, Item: answersItem(dossier.id, filed), ConditionExpression: fresh } },
      },
    ];
  const asRead = { ConditionExpression: 'saved = :saved', ExpressionAttributeValues: { ':saved': read.saved } };
  const Key = answersKey(dossier.id, filed.revision);
  if (read.answers === filed.answers)
    return [{ name: 'answers', write: { ConditionCheck: { TableName, Key, ...asRead } } }];
  return [{ name: 'answers', write: { Put: { TableName, Item: answersItem(dossier.id, filed), ...asRead } } }];
};

/** What was written so far goes as it was read: a save made meanwhile is not lost unseen. */
const goneParts = (table: Table, { dossier, gone }: Change): Part<ChangePart>[] => {
  const TableName = table.name;
  return [
    ...(gone?.answers ?? []).map(({ revision, saved }) => ({
      name: 'answers' as const,
      write: {
        Delete: {
          TableName,
          Key: answersKey(dossier.id, revision),
          ConditionExpression: 'saved = :saved',
          ExpressionAttributeValues: { ':saved': saved },
        },
      },
    })),
    ...(gone?.documents ?? []).map(({ id }) => ({
      name: 'document' as const,
      write: { Delete: { TableName, Key: documentKey(dossier.id, id) } },
    })),
  ];
};

/** The dossier as it was read; where its files are handed in or go, none came or went since. The count begins anew with what is put. */
const unchanged = ({ dossier, filesTouched }: Change) => {
  if (dossier.version === 1) return { ConditionExpression: fresh };
  const sameFiles =
    filesTouched === undefined
      ? ''
      : filesTouched === 0
        ? ' AND attribute_not_exists(filesTouched)'
        : ' AND filesTouched = :touched';
  return {
    ConditionExpression: `#version = :read${sameFiles}`,
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: {
      ':read': dossier.version - 1,
      ...(filesTouched !== undefined && filesTouched > 0 && { ':touched': filesTouched }),
    },
  };
};

/** Did it go to other units? Only then a row of the one that received it may be left behind. */
const isMoved = ({ event, before, dossier }: Change): boolean =>
  event.action === 'transfer' ||
  (event.action === 'correct' && before?.receivingAgencyId !== dossier.receivingAgencyId);

/** The row in the queue of the unit that receives for another; after a move there may be none any more. */
const deskRowParts = (table: Table, change: Change): Part<ChangePart>[] => {
  const { dossier, serviceName } = change;
  const TableName = table.name;
  const row = deskRowItem(dossier, serviceName);
  if (row) return [{ name: 'desk-row', write: { Put: { TableName, Item: row } } }];
  if (!isMoved(change)) return [];
  return [{ name: 'desk-row', write: { Delete: { TableName, Key: deskRowKey(dossier.id) } } }];
};

/** The rows in the queues of its service; after a move it may be received where it is decided. */
const serviceRowParts = (table: Table, change: Change): Part<ChangePart>[] => {
  const { dossier, serviceName } = change;
  const TableName = table.name;
  const rows = serviceRowItems(dossier, serviceName);
  const gone = isMoved(change) && rows.length < serviceRowPlaces.length;
  return [
    ...rows.map((Item) => ({ name: 'service-row' as const, write: { Put: { TableName, Item } } })),
    ...(gone
      ? [
          {
            name: 'service-row' as const,
            write: { Delete: { TableName, Key: serviceQueueRowKey(dossier.id, 'Q#RECEIVES') } },
          },
        ]
      : []),
  ];
};

const organisationRowParts = (table: Table, { dossier, serviceName }: Change): Part<ChangePart>[] => {
  const Item = organisationRowItem(dossier, serviceName);
  return Item ? [{ name: 'organisation-row', write: { Put: { TableName: table.name, Item } } }] : [];
};

const apologyRowParts = (table: Table, { dossier, serviceName, before }: Change): Part<ChangePart>[] => {
  const TableName = table.name;
  const row = apologyRowItem(dossier, serviceName);
  if (row) return [{ name: 'apology-row', write: { Put: { TableName, Item: row } } }];
  if (!before?.apology) return [];
  return [{ name: 'apology-row', write: { Delete: { TableName, Key: apologyRowKey(dossier.id) } } }];
};

const registerParts = (table: Table, { dossier, serviceName, before }: Change): Part<ChangePart>[] => {
  const line = lineOf(dossier, serviceName);
  if (!line || isDeepStrictEqual(line, before && lineOf(before, serviceName))) return [];
  const Item = { ...registerLineKey(line.unitId, registerYear(line), line), type: 'register-line', ...line };
  return [{ name: 'register-line', write: { Put: { TableName: table.name, Item } } }];
};

/** An action as parts of a transaction. */
export const changeParts = (table: Table, change: Change): Part<ChangePart>[] => {
  const { dossier, event, serviceName, letter, reply } = change;
  const TableName = table.name;
  const put = (name: ChangePart, Item: Item): Part<ChangePart> => ({
    name,
    write: { Put: { TableName, Item, ConditionExpression: fresh } },
  });
  return [
    { name: 'dossier', write: { Put: { TableName, Item: dossierItem(dossier, serviceName), ...unchanged(change) } } },
    put('event', { ...eventKey(dossier.id, event.seq), type: 'event', ...event }),
    ...(reply ? [replyPart(table, 'reply', reply)] : []),
    ...(letter ? [put('letter', { ...letterKey(dossier.id, letter.seq), type: 'letter', ...letter })] : []),
    ...change.codes.map((code) => put('code', { ...codeKey(code), type: 'code', code, dossierId: dossier.id })),
    ...(change.documents ?? []).map((each) => put('document', { ...documentKey(dossier.id, each.id), ...each })),
    ...(change.results ? resultParts(table, dossier.id, change.results, change.documents ?? []) : []),
    ...change.onDuty.map(({ name, ...each }) =>
      stillOnDuty<ChangePart>(table, name, { ...each, at: event.at, here: name === 'colleague' }),
    ),
    ...answersParts(table, change),
    ...goneParts(table, change),
    ...deskRowParts(table, change),
    ...organisationRowParts(table, change),
    ...(change.opinions ?? []).map((opinion) => opinionPart(table, opinion)),
    ...apologyRowParts(table, change),
    ...registerParts(table, change),
    ...serviceRowParts(table, change),
    ...(change.fees?.payments ?? []).map((payment) => paymentPart(table, payment, factsOf(dossier, serviceName))),
    ...(change.fees?.refunds ?? []).map((refund) => refundPart(table, refund)),
  ];
};

export type Changes = {
  /** Writes an action in one transaction; answers what did not hold any more (nothing: it is written). */
  write: (change: Change) => Promise<readonly ChangePart[]>;
};

/** Dossier, event and reply stand or fall together; the table's stream tells the rest. */
export const changes = (table: Table, random: () => number): Changes => ({
  write: (change) => transact(table, changeParts(table, change), random),
});
