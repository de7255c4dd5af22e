import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { StoredAnswers } from './folder.ts';
import { answersKey, dossierKey } from './keys.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';
import type { Part } from './transact.ts';

export const answersItem = (dossierId: string, answers: StoredAnswers): Item => ({
  ...answersKey(dossierId, answers.revision),
  type: 'answers',
  ...answers,
});

const editable = (table: Table, dossier: Dossier) => ({
  TableName: table.name,
  Key: dossierKey(dossier.id),
  ConditionExpression: '#status IN (:a, :b, :c) AND #revision.#open = :open AND ownerId = :owner',
  ExpressionAttributeNames: { '#status': 'status', '#revision': 'revision', '#open': 'open' },
  ExpressionAttributeValues: {
    ':a': editableStatuses[0],
    ':b': editableStatuses[1],
    ':c': editableStatuses[2],
    ':open': dossier.revision.open,
    ':owner': dossier.ownerId,
  },
});

/** Refuses the transaction unless this revision of the dossier may still be written. */
export const stillEditable = (table: Table, dossier: Dossier): Part<'dossier'> => ({
  name: 'dossier',
  write: { ConditionCheck: editable(table, dossier) },
});

/** The same, and counts that a file came or went: whoever files this revision at that moment notices, for the version stays. */
export const filesTouched = (table: Table, dossier: Dossier): Part<'dossier'> => {
  const { ExpressionAttributeValues, ...rest } = editable(table, dossier);
  const values = { ...ExpressionAttributeValues, ':one': 1 };
  return {
    name: 'dossier',
    write: { Update: { ...rest, UpdateExpression: 'ADD filesTouched :one', ExpressionAttributeValues: values } },
  };
};

export type AnswersStore = {
  /** Keeps one more save, if the revision is still open and this save follows the last; answers what did not hold. */
  save: (dossier: Dossier, answers: StoredAnswers) => Promise<readonly ('dossier' | 'answers')[]>;
};

export const answersStore = (table: Table, random: () => number): AnswersStore => ({
  save(dossier, answers) {
    const first = { ConditionExpression: 'attribute_not_exists(PK)' };
    const next = {
      ConditionExpression: 'saved = :before',
      ExpressionAttributeValues: { ':before': answers.saved - 1 },
    };
    const put: Part<'answers'> = {
      name: 'answers',
      write: {
        Put: {
          TableName: table.name,
          Item: answersItem(dossier.id, answers),
          ...(answers.saved === 1 ? first : next),
        },
      },
    };
    return transact<'dossier' | 'answers'>(table, [stillEditable(table, dossier), put], random);
  },
});
