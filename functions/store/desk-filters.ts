import * as z from 'zod';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { DeskFilters } from '#shared/api/routes-filters.ts';
import { lazily } from '#shared/lazily.ts';
import { deskFiltersKey } from './keys.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

const Stored = lazily(() => z.object(DeskFilters.shape));

export type DeskFiltersStore = {
  /** None kept yet is version 0. */
  of: (staffId: string) => Promise<DeskFilters>;
  /** Keeps them if what is kept is the version before; says whether it was. */
  keep: (staffId: string, filters: DeskFilters) => Promise<boolean>;
};

/** What members of staff keep of their way of working: nobody else reads it. */
export const deskFilters = (table: Table): DeskFiltersStore => ({
  async of(staffId) {
    const item = await getItem(table, deskFiltersKey(staffId));
    return item ? Stored.parse(item) : { version: 0, filters: [] };
  },
  async keep(staffId, filters) {
    const Item = { ...deskFiltersKey(staffId), type: 'desk-filters', ...filters };
    const condition =
      filters.version === 1
        ? { ConditionExpression: 'attribute_not_exists(PK)' }
        : {
            ConditionExpression: '#version = :before',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':before': filters.version - 1 },
          };
    try {
      await table.db.send(new PutCommand({ TableName: table.name, Item, ...condition }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },
});
