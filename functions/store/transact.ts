import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '#shared/errors.ts';
import type { Table } from './table.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write or check of a transaction, named so that the caller knows which condition did not hold. */
export type Part<Name extends string> = { name: Name; write: TransactItem };

/** An item that may not be there yet. */
export const freshPart = <Name extends string>(
  table: Table,
  name: Name,
  Item: Record<string, unknown>,
): Part<Name> => ({
  name,
  write: { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(PK)' } },
});

const attempts = 6;
const throttles = ['ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded'];

/** Full jitter below 25, 50, 100, 200, 400 ms: at most 0.8 s in all, well under the 30 s of the API. */
const backOff = (attempt: number, random: () => number) => wait(random() * Math.min(400, 25 * 2 ** attempt));

/**
 * Writes all or nothing. Answers the names whose condition did not hold (none: written). A conflict with another transaction or a
 * throttle is tried again, then refused as 'too-busy' or 'try-again-later'; nothing was written then.
 */
export const transact = async <Name extends string>(
  table: Table,
  parts: readonly Part<Name>[],
  random: () => number,
): Promise<Name[]> => {
  const TransactItems = parts.map((part) => part.write);
  for (let attempt = 0; ; attempt += 1) {
    try {
      await table.db.send(new TransactWriteCommand({ TransactItems }));
      return [];
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
      const failing = parts.filter((_, index) => codes[index] === 'ConditionalCheckFailed').map((part) => part.name);
      if (failing.length > 0) return failing;
      const throttled = codes.some((code) => throttles.includes(code));
      if (!throttled && !codes.includes('TransactionConflict')) throw error;
      if (attempt + 1 === attempts) throw new Refusal(throttled ? 'try-again-later' : 'too-busy', { retryAfter: 1 });
      await backOff(attempt, random);
    }
  }
};
