import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { outgoingKey, outgoingCounterKey } from './keys.ts';
import type { OutgoingRegister } from './keys.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

const Number = lazily(() => z.int().min(1));

export type OutgoingNumbers = {
  /**
   * The next number of a register, held for this dossier until a result bears it: asked again it is the same one, so that none is left out.
   * One write of one item, for which nobody waits.
   */
  hold: (register: OutgoingRegister, dossierId: string) => Promise<number>;
  /** Lets go of a number that a result bears now. */
  release: (register: OutgoingRegister, dossierId: string, number: number) => Promise<void>;
};

/** A held number is an attribute of the counter named after its dossier. */
export const outgoingNumbers = (table: Table): OutgoingNumbers => {
  const update = (register: OutgoingRegister, input: object) =>
    table.db.send(new UpdateCommand({ TableName: table.name, Key: outgoingCounterKey(register), ...input }));
  const draw = async (register: OutgoingRegister, dossierId: string): Promise<number | undefined> => {
    try {
      const { Attributes } = await update(register, {
        UpdateExpression: 'SET #held = if_not_exists(#last, :none) + :one, #last = if_not_exists(#last, :none) + :one',
        ConditionExpression: 'attribute_not_exists(#held)',
        ExpressionAttributeNames: { '#held': dossierId, '#last': 'last' },
        ExpressionAttributeValues: { ':none': 0, ':one': 1 },
        ReturnValues: 'UPDATED_NEW',
      });
      return Number.parse(Attributes?.[dossierId]);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };
  const release: OutgoingNumbers['release'] = async (register, dossierId, number) => {
    try {
      await update(register, {
        UpdateExpression: 'REMOVE #held',
        ConditionExpression: '#held = :number',
        ExpressionAttributeNames: { '#held': dossierId },
        ExpressionAttributeValues: { ':number': number },
      });
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };
  return {
    release,
    async hold(register, dossierId) {
      for (;;) {
        const drawn = await draw(register, dossierId);
        if (drawn !== undefined) return drawn;
        const held = (await getItem(table, outgoingCounterKey(register)))?.[dossierId];
        if (held === undefined) continue;
        const number = Number.parse(held);
        // Its result was written, and letting go of it was not: the next result has a number of its own.
        if (!(await getItem(table, outgoingKey(register, number)))) return number;
        await release(register, dossierId, number);
      }
    },
  };
};
