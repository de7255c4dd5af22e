import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Notice } from '#shared/notice/notice.ts';
import { cursorAt, placeIn } from './cursor.ts';
import { inboxKey, noticeKey } from './keys.ts';
import { queryPage } from './table.ts';
import type { Table } from './table.ts';

const StoredNotice = lazily(() => z.object(Notice.shape));
const pageSize = 25;

export type Notices = {
  /** Puts a notice in the inbox; one that is there already stays as it is, read or unread. */
  put: (notice: Notice) => Promise<void>;
  /** Newest first. */
  list: (personId: string, cursor?: string) => Promise<{ notices: Notice[]; next?: string }>;
  /** Was there such a notice? The first reading counts. */
  read: (personId: string, noticeId: string, at: string) => Promise<boolean>;
};

const held = (error: unknown): boolean => error instanceof ConditionalCheckFailedException;

export const notices = (table: Table): Notices => {
  const TableName = table.name;
  return {
    async put(notice) {
      const Item = {
        ...noticeKey(notice.personId, notice.id),
        type: 'notice',
        ...notice,
        ownerKey: inboxKey(notice.personId),
        ownerSort: `${notice.at}#${notice.id}`,
      };
      try {
        await table.db.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(PK)' }));
      } catch (error) {
        if (!held(error)) throw error;
      }
    },
    async list(personId, cursor) {
      const { items } = await queryPage(table, {
        IndexName: 'byOwner',
        KeyConditionExpression: 'ownerKey = :inbox AND ownerSort BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':inbox': inboxKey(personId),
          ':from': '0',
          ':to': cursor === undefined ? '~' : placeIn(cursor),
        },
        ScanIndexForward: false,
        Limit: pageSize + 1,
      });
      const following = items[pageSize];
      return {
        notices: items.slice(0, pageSize).map((item) => StoredNotice.parse(item)),
        ...(following && { next: cursorAt(String(following.ownerSort)) }),
      };
    },
    async read(personId, noticeId, at) {
      try {
        await table.db.send(
          new UpdateCommand({
            TableName,
            Key: noticeKey(personId, noticeId),
            UpdateExpression: 'SET readAt = if_not_exists(readAt, :at)',
            ConditionExpression: 'attribute_exists(PK)',
            ExpressionAttributeValues: { ':at': at },
          }),
        );
        return true;
      } catch (error) {
        if (held(error)) return false;
        throw error;
      }
    },
  };
};
