import type { Opinion } from '#shared/dossier/opinion.ts';
import { cursorAt, placeIn } from './cursor.ts';
import { opinionsAsked, opinionsAwaited } from './keys.ts';
import { readOpinion } from './opinion-items.ts';
import { queryPage } from './table.ts';
import type { Table } from './table.ts';

export type Opinions = {
  /** What an agency is asked for, most urgent first, 50 a page. */
  askedOf: (agencyId: string, cursor?: string) => Promise<{ opinions: Opinion[]; next?: string }>;
  /** Of what a one-stop waits for, the first 50 that were due before a moment. */
  lateFor: (agencyId: string, at: string) => Promise<Opinion[]>;
};

const pageSize = 50;

/** Lists of opinions asked of other agencies. */
export const opinions = (table: Table): Opinions => ({
  async askedOf(agencyId, cursor) {
    const { items, next } = await queryPage(table, {
      IndexName: 'byQueue',
      KeyConditionExpression: 'queueKey = :asked AND queueSort > :after',
      ExpressionAttributeValues: {
        ':asked': opinionsAsked(agencyId),
        ':after': cursor === undefined ? '0' : placeIn(cursor),
      },
      Limit: pageSize,
    });
    const last = items.at(-1);
    return {
      opinions: items.map(readOpinion),
      ...(next && last && { next: cursorAt(String(last.queueSort)) }),
    };
  },
  async lateFor(agencyId, at) {
    const { items } = await queryPage(table, {
      IndexName: 'byHolder',
      KeyConditionExpression: 'holderKey = :awaited AND holderSort < :at',
      ExpressionAttributeValues: { ':awaited': opinionsAwaited(agencyId), ':at': at },
      Limit: pageSize,
    });
    return items.map(readOpinion);
  },
});
