import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** One call to DynamoDB as it went over the wire. */
export type EngineCall = {
  operation: string;
  input: Record<string, unknown>;
  /** Capacity units, read and write together. */
  units: number;
  /** What was asked and what was answered, as text. */
  asked: string;
  answered: string;
  began: number;
  ended: number;
};

/** Listens in between a function and the engine: every call, its price, and which calls waited for which. */
export type EngineTap = { url: string; calls: EngineCall[]; close: () => Promise<void> };

type Capacity = { CapacityUnits?: number };

const unitsIn = (text: string): number => {
  const { ConsumedCapacity = [] } = JSON.parse(text) as { ConsumedCapacity?: Capacity | Capacity[] };
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
};

const textOf = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** Every answer is held back for `hold` milliseconds, so that calls made side by side are seen to be so. */
export const startEngineTap = async (engineUrl: string, hold: number): Promise<EngineTap> => {
  const calls: EngineCall[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const began = performance.now();
      const target = String(request.headers['x-amz-target']);
      const asked = await textOf(request);
      const input = JSON.parse(asked) as Record<string, unknown>;
      const reply = await fetch(engineUrl, {
        method: 'POST',
        headers: {
          'x-amz-target': target,
          'content-type': 'application/x-amz-json-1.0',
          authorization: String(request.headers.authorization),
          'x-amz-date': String(request.headers['x-amz-date']),
        },
        body: JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }),
      });
      const answered = await reply.text();
      if (hold > 0) await wait(hold);
      const operation = target.split('.')[1] ?? '';
      const units = reply.ok ? unitsIn(answered) : 0;
      calls.push({ operation, input, units, asked, answered, began, ended: performance.now() });
      response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answered);
    })();
  });
  // A connection closed between two calls would be a retry, and a call too many.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

/** The calls as round trips: those of one wave were all on their way before any of them was answered. */
export const wavesOf = (calls: readonly EngineCall[]): EngineCall[][] => {
  const waves: EngineCall[][] = [];
  for (const call of [...calls].sort((a, b) => a.began - b.began)) {
    const wave = waves.at(-1);
    if (wave?.every(({ ended }) => ended > call.began)) wave.push(call);
    else waves.push([call]);
  }
  return waves;
};
