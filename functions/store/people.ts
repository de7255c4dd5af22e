import * as z from 'zod';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { lazily } from '#shared/lazily.ts';
import { Person } from '#shared/person/person.ts';
import { identityKey, personKey, personPartition } from './keys.ts';
import { identityHash, walkInOf } from './walk-in.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';

const Identity = lazily(() => z.object({ personId: z.string() }));

export type People = {
  get: (personId: string) => Promise<Person | undefined>;
  /** Who signed in last with this identity number. */
  withNumber: (nationalId: string) => Promise<string | undefined>;
  /** Binding again replaces what the identity provider vouched for before. What counters received under the number becomes theirs. */
  put: (person: Person) => Promise<void>;
};

/** Somebody else was quicker: nothing is left to do. */
const ignoringMoved = (writing: Promise<unknown>) =>
  writing.catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });

/** Dossiers of a walk-in get their owner; one acted on at that moment gets it with the next sign-in. */
const adopting = (table: Table) => async (personId: string, walkIn: string) => {
  const items = await queryAll(table, {
    IndexName: 'byOwner',
    KeyConditionExpression: 'ownerKey = :walkIn',
    ExpressionAttributeValues: { ':walkIn': personPartition(walkIn) },
  });
  await Promise.all(
    items.map(({ PK, SK }) =>
      ignoringMoved(
        table.db.send(
          new UpdateCommand({
            TableName: table.name,
            Key: { PK, SK },
            UpdateExpression: 'SET ownerId = :person, ownerKey = :key',
            ConditionExpression: 'ownerId = :walkIn',
            ExpressionAttributeValues: { ':person': personId, ':key': personPartition(personId), ':walkIn': walkIn },
          }),
        ),
      ),
    ),
  );
};

/** Who signed in, as the identity provider vouched. */
export const people = (table: Table): People => {
  const adopt = adopting(table);
  return {
    async get(personId) {
      const item = await getItem(table, personKey(personId));
      return item && Person.parse(item.person);
    },
    async withNumber(nationalId) {
      const item = await getItem(table, identityKey(identityHash(nationalId)));
      return item && Identity.parse(item).personId;
    },
    async put(person) {
      const { personId, nationalId } = person;
      const put = (Item: Item) => table.db.send(new PutCommand({ TableName: table.name, Item }));
      await put({ ...personKey(personId), type: 'person', person });
      if (nationalId !== undefined)
        await Promise.all([
          put({ ...identityKey(identityHash(nationalId)), type: 'identity', personId }),
          adopt(personId, walkInOf(nationalId)),
        ]);
    },
  };
};
