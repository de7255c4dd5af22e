import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { AdminEvent } from '#shared/admin/admin-event.ts';
import { adminPartition } from './service-items.ts';
import { queryPage } from './table.ts';
import type { Table } from './table.ts';

const Stored = lazily(() => z.object(AdminEvent.shape));
/** More than anybody reads at once. */
const most = 200;

export type History = {
  /** What was done to a subject, newest first; the last 200 acts. */
  of: (subject: Pick<AdminEvent, 'subject' | 'subjectId'>) => Promise<AdminEvent[]>;
};

export const history = (table: Table): History => ({
  async of(subject) {
    const { items } = await queryPage(table, {
      KeyConditionExpression: 'PK = :subject AND begins_with(SK, :event)',
      ExpressionAttributeValues: { ':subject': adminPartition(subject), ':event': 'E#' },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: most,
    });
    return items.map((item) => Stored.parse(item));
  },
});
