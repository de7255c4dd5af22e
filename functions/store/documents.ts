import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { messageFile } from '#shared/document/message-file.ts';
import type { documentRefusals } from '#shared/document/document.ts';
import { filesTouched } from './answers.ts';
import { StoredDocument } from './folder.ts';
import { decisionStateKey, documentKey, dossierKey, waitingUploadKey, waitingUploads } from './keys.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';
import type { Part } from './transact.ts';

type DocumentRefusal = (typeof documentRefusals)[number];
type Place = { dossierId: string; documentId: string };

/** What a check found: `content` by reading the bytes, `verdict` by the malware scan. */
export type Finding =
  { content: 'right'; quarantineVersionId: string } | { content: DocumentRefusal } | { verdict: 'clean' | 'threat' };

export type Documents = {
  get: (place: Place) => Promise<StoredDocument | undefined>;
  /** Adds a file that is waited for; answers what did not hold. Staff add to a dossier that is as they read it. */
  add: (dossier: Dossier, document: StoredDocument) => Promise<readonly ('dossier' | 'document')[]>;
  /** Adds a file that was signed here, if the dossier is as it was read; answers what did not hold. */
  addSigned: (dossier: Dossier, document: StoredDocument) => Promise<readonly ('dossier' | 'document')[]>;
  /** Adds the PDF of a decision that is being prepared; answers what did not hold. */
  addToDecision: (decisionId: string, document: StoredDocument) => Promise<readonly ('decision' | 'document')[]>;
  /** Takes a file out of the revision that is being written. */
  remove: (dossier: Dossier, document: StoredDocument) => Promise<readonly ('dossier' | 'document')[]>;
  /** Notes what a check found and gives the document as it is then known; `undefined` if it is gone or settled already. */
  note: (place: Place, finding: Finding) => Promise<StoredDocument | undefined>;
  /** Settles a document that still awaited its checks; a second time changes nothing. */
  settle: (place: Place, as: { versionId: string } | { refusal: DocumentRefusal }) => Promise<void>;
  /** The uploads asked for in the hour of an instant that were not settled when last looked at. */
  waitedFor: (hour: string) => Promise<Place[]>;
  stopWaiting: (hour: string, place: Place) => Promise<void>;
};

const Waiting = lazily(() => z.object({ dossierId: z.string(), documentId: z.string() }));
const unsettled = '#state IN (:waiting, :checking)';
const states = { ':waiting': 'waiting', ':checking': 'checking' };

const asRead = (table: Table, dossier: Dossier): Part<'dossier'> => ({
  name: 'dossier',
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: dossierKey(dossier.id),
      ConditionExpression: '#version = :read',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':read': dossier.version },
    },
  },
});

const beingPrepared = (table: Table, decisionId: string): Part<'decision'> => ({
  name: 'decision',
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: decisionStateKey(decisionId),
      ConditionExpression: '#state = :preparing',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':preparing': 'preparing' },
    },
  },
});

export const documents = (table: Table, random: () => number): Documents => {
  const TableName = table.name;
  // A file of a message belongs to no revision that is being written.
  const guard = (dossier: Dossier, { by, asked }: Pick<StoredDocument, 'by' | 'asked'>) =>
    by === 'applicant' && asked !== messageFile ? filesTouched(table, dossier) : asRead(table, dossier);

  /** Updates an item only while its condition holds; `undefined` where it does not. */
  const update = async (
    { dossierId, documentId }: Place,
    set: Item,
    condition: string,
    values: Record<string, string>,
  ): Promise<StoredDocument | undefined> => {
    const names = Object.keys(set);
    try {
      const { Attributes } = await table.db.send(
        new UpdateCommand({
          TableName,
          Key: documentKey(dossierId, documentId),
          UpdateExpression: `SET ${names.map((name) => `#${name} = :new_${name}`).join(', ')}`,
          ConditionExpression: condition,
          ExpressionAttributeNames: {
            '#state': 'state',
            ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
          },
          ExpressionAttributeValues: {
            ...values,
            ...Object.fromEntries(names.map((name) => [`:new_${name}`, set[name]])),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return StoredDocument.parse(Attributes);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };

  /** Adds a file under a guard, and to the uploads that are followed up. */
  const addWith = <Owner extends string>(owner: Part<Owner>, document: StoredDocument) => {
    const { id: documentId, dossierId, createdAt } = document;
    const waiting = {
      ...waitingUploadKey(createdAt, dossierId, documentId),
      type: 'waiting-upload',
      dossierId,
      documentId,
    };
    return transact<Owner | 'document'>(
      table,
      [
        owner,
        freshPart<Owner | 'document'>(table, 'document', { ...documentKey(dossierId, documentId), ...document }),
        { name: 'document', write: { Put: { TableName, Item: waiting } } },
      ],
      random,
    );
  };

  return {
    async get({ dossierId, documentId }) {
      const item = await getItem(table, documentKey(dossierId, documentId));
      return item && StoredDocument.parse(item);
    },
    add: (dossier, document) => addWith(guard(dossier, document), document),
    addSigned: (dossier, document) =>
      transact<'dossier' | 'document'>(
        table,
        [
          asRead(table, dossier),
          freshPart(table, 'document', { ...documentKey(dossier.id, document.id), ...document }),
        ],
        random,
      ),
    addToDecision: (decisionId, document) => addWith(beingPrepared(table, decisionId), document),
    remove: (dossier, document) =>
      transact<'dossier' | 'document'>(
        table,
        [
          guard(dossier, document),
          { name: 'document', write: { Delete: { TableName, Key: documentKey(dossier.id, document.id) } } },
        ],
        random,
      ),
    note: (place, finding) => {
      const set = 'content' in finding ? { ...finding, state: 'checking' } : finding;
      return update(place, set, unsettled, states);
    },
    async settle(place, as) {
      const set =
        'refusal' in as ? { state: 'refused', refusal: as.refusal } : { state: 'clean', versionId: as.versionId };
      await update(place, set, unsettled, states);
    },
    async waitedFor(hour) {
      const items = await queryAll(table, {
        KeyConditionExpression: 'PK = :hour',
        ExpressionAttributeValues: { ':hour': waitingUploads(hour) },
      });
      return items.map((item) => Waiting.parse(item));
    },
    async stopWaiting(hour, { dossierId, documentId }) {
      await table.db.send(new DeleteCommand({ TableName, Key: waitingUploadKey(hour, dossierId, documentId) }));
    },
  };
};
