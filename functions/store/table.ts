import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '#shared/errors.ts';
import type { Key } from './keys.ts';

export type Item = Record<string, unknown>;

/** The one table and the client that speaks to it: made once per container. */
export type Table = { db: DynamoDBDocumentClient; name: string };

export const openTable = (name: string, client: DynamoDBClient = new DynamoDBClient({ maxAttempts: 3 })): Table => ({
  db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  name,
});

/** What a caller named may be no key at all: empty, or longer than DynamoDB takes. Then nothing can be there. */
const canBeKey = ({ PK, SK }: Key): boolean =>
  PK !== '' && SK !== '' && Buffer.byteLength(PK) <= 2048 && Buffer.byteLength(SK) <= 1024;

/** One item, strongly consistent unless it is reference data. */
export const getItem = async (table: Table, Key: Key, ConsistentRead = true): Promise<Item | undefined> => {
  if (!canBeKey(Key)) return undefined;
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead }));
  return Item;
};

/** DynamoDB hands out at most so many items at once, and may leave some for another time. */
const batch = 100;
const rounds = 8;
/** So many batches are asked for at once. */
const sideBySide = 4;

/** Parts of items by their paths, none of which has a reserved word by the time it is asked for. */
const projectionOf = (paths: readonly string[]) => {
  const names = [...new Set(paths.flatMap((path) => path.split('.')))];
  return {
    ProjectionExpression: paths.map((path) => path.replaceAll(/\w+/g, '#$&')).join(', '),
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
  };
};

const getBatch = async (
  table: Table,
  keys: readonly Key[],
  projection?: ReturnType<typeof projectionOf>,
): Promise<Item[]> => {
  const found: Item[] = [];
  let left = [...keys];
  for (let round = 0; left.length > 0; round += 1) {
    if (round > rounds) throw new Refusal('try-again-later', { retryAfter: 2 });
    const { Responses, UnprocessedKeys } = await table.db.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: left, ConsistentRead: true, ...projection } } }),
    );
    found.push(...(Responses?.[table.name] ?? []));
    left = (UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];
  }
  return found;
};

/**
 * Many items, or `only` these parts of them, in no order, strongly consistent; refuses 'try-again-later' where the table does not come to an
 * end with them.
 */
export const getItems = async (
  table: Table,
  keys: readonly Key[],
  only?: readonly `${string}.${string}`[],
): Promise<Item[]> => {
  const projection = only && projectionOf(only);
  const batches = Array.from({ length: Math.ceil(keys.length / batch) }, (_, at) =>
    keys.slice(at * batch, (at + 1) * batch),
  );
  const found: Item[] = [];
  const worker = async (): Promise<void> => {
    for (let next = batches.pop(); next; next = batches.pop()) found.push(...(await getBatch(table, next, projection)));
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return found;
};

/** One page of a Query. */
export const queryPage = async (
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
): Promise<{ items: Item[]; next?: Item }> => {
  const { Items = [], LastEvaluatedKey } = await table.db.send(new QueryCommand({ TableName: table.name, ...input }));
  return { items: Items, ...(LastEvaluatedKey && { next: LastEvaluatedKey }) };
};

/** Every item of a Query; for what is known to be small. */
export const queryAll = async (table: Table, input: Omit<QueryCommandInput, 'TableName'>): Promise<Item[]> => {
  const all: Item[] = [];
  for (let start: Item | undefined, first = true; first || start; first = false) {
    const { items, next } = await queryPage(table, { ...input, ...(start && { ExclusiveStartKey: start }) });
    all.push(...items);
    start = next;
  }
  return all;
};

/** Items of a Query, and whether these are all of them: what goes on beyond so many is not read, and never left out unsaid. */
export type UpTo<One> = { found: One[]; isWhole: boolean };
export const queryUpTo = async (
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
  most: number,
): Promise<UpTo<Item>> => {
  const found: Item[] = [];
  let start: Item | undefined;
  do {
    const page = await queryPage(table, { ...input, ...(start && { ExclusiveStartKey: start }) });
    found.push(...page.items);
    start = page.next;
  } while (start && found.length < most);
  return { found, isWhole: start === undefined };
};

/** Several such, as one. */
export const together = <One>(all: readonly UpTo<One>[]): UpTo<One> => ({
  found: all.flatMap(({ found }) => found),
  isWhole: all.every(({ isWhole }) => isWhole),
});

/** Has its time passed? Items past it are treated as gone before DynamoDB deletes them. */
export const isExpired = (item: Item, at: string): boolean =>
  typeof item.expiresAt === 'number' && item.expiresAt * 1000 <= Date.parse(at);

/** Epoch seconds, so many seconds after an instant: what DynamoDB's TTL reads. */
export const expiry = (at: string, seconds: number): number => Math.floor(Date.parse(at) / 1000) + seconds;
