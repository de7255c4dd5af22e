import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '#shared/errors.ts';
import { bucketKey } from './keys.ts';
import { expiry } from './table.ts';
import type { Table } from './table.ts';

const minute = 60_000;
/** So far may the clocks of two calls lie apart: a call that began before others may take its token after them. */
const skew = 30_000;

export type Throttle = {
  /** Takes one token of `perMinute` that refill evenly; refuses 'throttled' with the seconds to wait when none is left. */
  take: (who: string, route: string, perMinute: number) => Promise<void>;
};

/**
 * A token bucket kept as one number: the instant at which the bucket will be full again. One conditional write takes a token; a second one
 * only where the bucket was full or new.
 */
export const throttle = (table: Table, now: () => string): Throttle => ({
  async take(who, route, perMinute) {
    const at = Date.parse(now());
    const step = Math.ceil(minute / perMinute);
    const write = (UpdateExpression: string, ConditionExpression: string, values: Record<string, number>) =>
      table.db.send(
        new UpdateCommand({
          TableName: table.name,
          Key: bucketKey(who, route),
          UpdateExpression: `${UpdateExpression}, expiresAt = :expires`,
          ConditionExpression,
          ExpressionAttributeValues: { ':step': step, ':expires': expiry(now(), 120), ...values },
        }),
      );
    /** Did the write find what it needs? */
    const held = async (writing: Promise<unknown>): Promise<boolean> => {
      try {
        await writing;
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    };
    const takeOne = () =>
      held(
        write('SET fullAt = fullAt + :step', 'fullAt BETWEEN :now AND :latest', {
          ':now': at,
          ':latest': at + minute - step,
        }),
      );
    // Further ahead than a minute and the skew is only a bucket from before the clock was set back.
    const startFull = () =>
      held(
        write('SET fullAt = :now + :step', 'attribute_not_exists(fullAt) OR NOT fullAt BETWEEN :now AND :empty', {
          ':now': at,
          ':empty': at + minute + skew,
        }),
      );
    // The third only where someone else began the bucket between the first two.
    if ((await takeOne()) || (await startFull()) || (await takeOne())) return;
    throw new Refusal('throttled', { retryAfter: Math.ceil(step / 1000) });
  },
});
