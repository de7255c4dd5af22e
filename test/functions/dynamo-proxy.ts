import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call that went through: what it was and what it cost in capacity units. */
export type Passed = { operation: string; units: number };

/** What to do to the next calls of an operation: lose the answer after it was done, or answer an error instead. */
export type Fault = { operation: string; lose?: true; error?: string; after?: () => Promise<void> };

/** Stands between the functions and the engine: counts, prices and disturbs their calls. */
export type DynamoProxy = {
  url: string;
  passed: Passed[];
  faults: Fault[];
  /** Set: so many more writes go through and then nothing at all, as where the caller's process ended. */
  writesLeft: number | undefined;
  close: () => Promise<void>;
};

const isWrite = (operation: string): boolean => /Write|Put|Update|Delete/.test(operation);

type Capacity = { CapacityUnits?: number };
type Answered = { ConsumedCapacity?: Capacity | Capacity[] };

const unitsIn = ({ ConsumedCapacity = [] }: Answered): number =>
  [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

export const startDynamoProxy = async (engineUrl: string): Promise<DynamoProxy> => {
  const passed: Passed[] = [];
  const faults: Fault[] = [];
  const proxy: Omit<DynamoProxy, 'url' | 'close'> = { passed, faults, writesLeft: undefined };
  const server = createServer((request, response) => {
    void (async () => {
      const target = String(request.headers['x-amz-target']);
      const operation = target.split('.')[1] ?? '';
      const asked = JSON.parse(await read(request)) as object;
      const place = faults.findIndex((each) => each.operation === operation);
      const fault = place < 0 ? undefined : faults.splice(place, 1)[0];
      const ended = proxy.writesLeft !== undefined && proxy.writesLeft <= 0;
      if (proxy.writesLeft !== undefined && isWrite(operation)) proxy.writesLeft -= 1;
      const error = ended ? 'AccessDeniedException' : fault?.error;
      if (error !== undefined) {
        const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${error}`, message: 'injected' });
        response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
        return;
      }
      const reply = await fetch(engineUrl, {
        method: 'POST',
        headers: {
          'x-amz-target': target,
          'content-type': 'application/x-amz-json-1.0',
          authorization: String(request.headers.authorization),
          'x-amz-date': String(request.headers['x-amz-date']),
        },
        body: JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' }),
      });
      const text = await reply.text();
      passed.push({ operation, units: reply.ok ? unitsIn(JSON.parse(text) as Answered) : 0 });
      await fault?.after?.();
      if (fault?.lose) response.socket?.destroy();
      else response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  });
};
