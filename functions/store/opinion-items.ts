import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Opinion } from '#shared/dossier/opinion.ts';
import { isOpenOpinion } from '#shared/dossier/opinion-stage.ts';
import { opinionKey, opinionsAsked, opinionsAwaited } from './keys.ts';
import type { Item, Table } from './table.ts';
import type { Part } from './transact.ts';

const StoredOpinion = lazily(() => z.object(Opinion.shape));
export const readOpinion = (item: Item): Opinion => StoredOpinion.parse(item);

/** An opinion as stored; while it is open it lies with the agency whose turn it is, and among what the one-stop waits for. */
export const opinionItem = (opinion: Opinion): Item => {
  const { dossierId, no, dueAt, at, receivingAgencyId } = opinion;
  const place = `${dueAt}#${dossierId}#${no}`;
  return {
    ...opinionKey(dossierId, no),
    type: 'opinion',
    ...opinion,
    ...(isOpenOpinion(opinion) && {
      queueKey: opinionsAsked(at),
      queueSort: place,
      holderKey: opinionsAwaited(receivingAgencyId),
      holderSort: place,
    }),
  };
};

/** Written with the dossier it belongs to, whose version says that nothing else happened to it. */
export const opinionPart = (table: Table, opinion: Opinion): Part<'opinion'> => ({
  name: 'opinion',
  write: { Put: { TableName: table.name, Item: opinionItem(opinion) } },
});
