import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { NoticeWishes } from '#shared/notice/wishes.ts';
import { wishesKey } from './keys.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

export type Wishes = {
  /** Undefined while the person never said anything. */
  of: (personId: string) => Promise<NoticeWishes | undefined>;
  put: (personId: string, wishes: NoticeWishes) => Promise<void>;
};

/** How people wish to be told: apart from who they are, which their identity provider writes anew. */
export const wishesStore = (table: Table): Wishes => ({
  async of(personId) {
    const item = await getItem(table, wishesKey(personId));
    return item && NoticeWishes.parse(item.wishes);
  },
  async put(personId, wishes) {
    await table.db.send(
      new PutCommand({ TableName: table.name, Item: { ...wishesKey(personId), type: 'wishes', wishes } }),
    );
  },
});
