import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { BankLine, Statement } from '#shared/payment/bank-line.ts';
import { AlikeTransfers } from '#shared/payment/statement/same-transfer.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import { openLines } from './cash-items.ts';
import { replyPart } from './idempotency.ts';
import { bankLineKey, lineMarkKey, statementKey } from './keys.ts';
import { nextVersion } from './payment-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, getItems, queryPage, queryUpTo } from './table.ts';
import type { Item, Table, UpTo } from './table.ts';
import { transact } from './transact.ts';

const StoredLine = lazily(() => z.object(BankLine.shape));
const StoredAlike = lazily(() => z.object(AlikeTransfers.shape));
const StoredStatement = lazily(() => z.object(Statement.shape));

export type BankLines = {
  get: (lineId: string) => Promise<BankLine | undefined>;
  /** Those of these that were taken in before, strongly consistent, in no order. */
  known: (lineIds: readonly string[]) => Promise<BankLine[]>;
  /** The transfers of these marks (see `transferMark`, hashed), strongly consistent, in their order; none yet where nothing was told of. */
  alike: (marks: readonly string[]) => Promise<AlikeTransfers[]>;
  /** Lines of a collector that a person must settle, oldest first: as many as a page shows. */
  open: (collectorId: string) => Promise<BankLine[]>;
  allOpen: (collectorId: string) => Promise<UpTo<BankLine>>;
  statement: (collectorId: string, digest: string) => Promise<Statement | undefined>;
  /** Notes how far a statement was read, with the reply kept for a repetition; answers what did not hold. */
  noteStatement: (
    statement: Statement,
    onDuty: { staff: Staff; duty: Duty; at: string },
    reply?: Item,
  ) => Promise<readonly ('statement' | 'duty' | 'reply')[]>;
};

/** More than anybody looks through; what is beyond shows as the first ones go. */
const listed = 300;
/** Far more than a unit leaves open, and what a night reads within its time. */
const mostAtNight = 5000;
const openOf = (collectorId: string) => ({
  IndexName: 'byQueue',
  KeyConditionExpression: 'queueKey = :lines',
  ExpressionAttributeValues: { ':lines': openLines(collectorId) },
});

export const bankLines = (table: Table, random: () => number): BankLines => ({
  async get(lineId) {
    const item = await getItem(table, bankLineKey(lineId));
    return item && StoredLine.parse(item);
  },
  async known(lineIds) {
    const items = await getItems(table, [...new Set(lineIds)].map(bankLineKey));
    return items.map((item) => StoredLine.parse(item));
  },
  async alike(marks) {
    const items = await getItems(table, [...new Set(marks)].map(lineMarkKey));
    const found = new Map(items.map((item) => StoredAlike.parse(item)).map((alike) => [alike.mark, alike]));
    return marks.map((mark) => found.get(mark) ?? { mark, version: 0, transfers: [] });
  },
  async open(collectorId) {
    const { items } = await queryPage(table, { ...openOf(collectorId), Limit: listed });
    return items.map((item) => StoredLine.parse(item));
  },
  async allOpen(collectorId) {
    const { found, isWhole } = await queryUpTo(table, openOf(collectorId), mostAtNight);
    return { found: found.map((item) => StoredLine.parse(item)), isWhole };
  },
  async statement(collectorId, digest) {
    const item = await getItem(table, statementKey(collectorId, digest));
    return item && StoredStatement.parse(item);
  },
  noteStatement: (statement, onDuty, reply) =>
    transact<'statement' | 'duty' | 'reply'>(
      table,
      [
        {
          name: 'statement',
          write: {
            Put: {
              TableName: table.name,
              Item: { ...statementKey(statement.collectorId, statement.digest), type: 'statement', ...statement },
              ...nextVersion(statement.version),
            },
          },
        },
        stillOnDuty(table, 'duty', onDuty),
        ...(reply ? [replyPart<'reply'>(table, 'reply', reply)] : []),
      ],
      random,
    ),
});
