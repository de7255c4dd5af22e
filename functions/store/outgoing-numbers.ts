import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { outgoingKey, outgoingCounterKey } from './keys.ts';
import type { OutgoingRegister } from './keys.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

const Number = lazily(() => z.int().min(1));
const Counter = lazily(() => z.looseObject({ free: z.set(Number).default(new Set()) }));

export type OutgoingNumbers = {
  /**
   * The next number of a register, held for this dossier until a result bears it: asked again it is the same one, so that none is left out.
   * One write of one item, for which nobody waits.
   */
  hold: (register: OutgoingRegister, dossierId: string) => Promise<number>;
  /** Lets go of a number: a result bears it now, or the dossier needs none any more and the next one drawn is this. */
  settle: (register: OutgoingRegister, dossierId: string, number: number) => Promise<void>;
};

/** A held number is an attribute of the counter named after its dossier; one that was drawn for nothing is free until the next is drawn. */
export const outgoingNumbers = (table: Table): OutgoingNumbers => {
  const update = (register: OutgoingRegister, input: object) =>
    table.db.send(new UpdateCommand({ TableName: table.name, Key: outgoingCounterKey(register), ...input }));
  /** Was it written? Not where somebody was quicker. */
  const tried = async (register: OutgoingRegister, input: object): Promise<boolean> => {
    try {
      await update(register, input);
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
  const draw = async (register: OutgoingRegister, dossierId: string): Promise<number | undefined> => {
    try {
      const { Attributes } = await update(register, {
        UpdateExpression: 'SET #held = if_not_exists(#last, :none) + :one, #last = if_not_exists(#last, :none) + :one',
        ConditionExpression: 'attribute_not_exists(#held) AND attribute_not_exists(#free)',
        ExpressionAttributeNames: { '#held': dossierId, '#last': 'last', '#free': 'free' },
        ExpressionAttributeValues: { ':none': 0, ':one': 1 },
        ReturnValues: 'UPDATED_NEW',
      });
      return Number.parse(Attributes?.[dossierId]);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };
  /** One that was drawn for nothing, the lowest first. */
  const takeFree = (register: OutgoingRegister, dossierId: string, number: number) =>
    tried(register, {
      UpdateExpression: 'SET #held = :number DELETE #free :set',
      ConditionExpression: 'attribute_not_exists(#held) AND contains(#free, :number)',
      ExpressionAttributeNames: { '#held': dossierId, '#free': 'free' },
      ExpressionAttributeValues: { ':number': number, ':set': new Set([number]) },
    });
  const letGo = (register: OutgoingRegister, dossierId: string, number: number, isBorne: boolean) =>
    tried(register, {
      UpdateExpression: isBorne ? 'REMOVE #held' : 'REMOVE #held ADD #free :set',
      ConditionExpression: '#held = :number',
      ExpressionAttributeNames: { '#held': dossierId, ...(!isBorne && { '#free': 'free' }) },
      ExpressionAttributeValues: { ':number': number, ...(!isBorne && { ':set': new Set([number]) }) },
    });
  const isBorne = async (register: OutgoingRegister, number: number) =>
    (await getItem(table, outgoingKey(register, number))) !== undefined;
  return {
    async settle(register, dossierId, number) {
      await letGo(register, dossierId, number, await isBorne(register, number));
    },
    async hold(register, dossierId) {
      for (;;) {
        const drawn = await draw(register, dossierId);
        if (drawn !== undefined) return drawn;
        const counter = Counter.parse((await getItem(table, outgoingCounterKey(register))) ?? {});
        const held = Number.optional().parse(counter[dossierId]);
        if (held === undefined) {
          const [lowest] = [...counter.free].sort((one, other) => one - other);
          if (lowest !== undefined && (await takeFree(register, dossierId, lowest))) return lowest;
        } else if (await isBorne(register, held)) {
          // Its result was written, and letting go of it was not: the next result has a number of its own.
          await letGo(register, dossierId, held, true);
        } else return held;
      }
    },
  };
};
