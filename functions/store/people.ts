import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { Person } from '#shared/person/person.ts';
import { personKey } from './keys.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

export type People = {
  get: (personId: string) => Promise<Person | undefined>;
  /** Binding again replaces what the identity provider vouched for before. */
  put: (person: Person) => Promise<void>;
};

/** Who signed in, as the identity provider vouched. */
export const people = (table: Table): People => ({
  async get(personId) {
    const item = await getItem(table, personKey(personId));
    return item && Person.parse(item.person);
  },
  async put(person) {
    const Item = { ...personKey(person.personId), type: 'person', person };
    await table.db.send(new PutCommand({ TableName: table.name, Item }));
  },
});
