import { GetItemCommand, QueryCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientOf } from '#test/support/engine.ts';
import { replaced } from '../support/clones.ts';
import type { EngineCall } from '../support/engine-tap.ts';

type Input = Record<string, unknown>;

/** The four calls an action makes; what was recorded on the wire is what the command takes. */
const commands: Record<string, (client: DynamoDBClient, input: Input) => Promise<unknown>> = {
  GetItem: (client, input) => client.send(new GetItemCommand(input as never)),
  Query: (client, input) => client.send(new QueryCommand(input as never)),
  UpdateItem: (client, input) => client.send(new UpdateItemCommand(input as never)),
  TransactWriteItems: (client, input) => client.send(new TransactWriteItemsCommand(input as never)),
};

/** An action's calls and nothing else: no parsing, no deciding, no marshalling. */
export type BareAction = {
  /** Makes the calls of the same action on another dossier ready, outside what is measured. */
  prepare: (words: Readonly<Record<string, string>>) => () => Promise<void>;
  close: () => void;
};

/** Replays what was recorded of one action, wave by wave, through an SDK client configured as the functions' own. */
export const bareAction = (waves: readonly EngineCall[][], engineUrl: string): BareAction => {
  const client = clientOf(engineUrl);
  // The SDK draws a fresh token for each transaction itself.
  const recorded = waves.map((wave) =>
    wave.map(({ operation, input: { ClientRequestToken: _drawn, ...input } }) => ({ operation, input })),
  );
  return {
    prepare: (words) => {
      const ready = replaced(recorded, words);
      return async () => {
        for (const wave of ready) {
          await Promise.all(
            wave.map(({ operation, input }) => {
              const send = commands[operation];
              if (!send) throw new Error(`an action made a call the bench cannot repeat: ${operation}`);
              return send(client, input);
            }),
          );
        }
      };
    },
    close: () => client.destroy(),
  };
};
