import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import type { Queues } from './open-queues.ts';
import { sqsAction } from './sqs-actions.ts';
import { isSqsError, olderName, type SqsError, sqsError } from './sqs-error.ts';

/** A running endpoint. `urlOf` is a queue's address. */
export type Sqs = {
  readonly url: string;
  readonly port: number;
  readonly urlOf: (name: string) => string;
  readonly close: () => Promise<void>;
};

const MOST = 4 * 1024 * 1024;

const textOf = async (incoming: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= MOST) parts.push(part);
  }
  if (size > MOST) throw sqsError('BatchRequestTooLong', `Requests cannot be longer than ${MOST} bytes.`);
  return Buffer.concat(parts).toString('utf8');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw sqsError('InvalidParameterValue', 'The request is not JSON.');
  }
};

const reply = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...headers }).end(JSON.stringify(body));
};

const asSqsError = (error: unknown): SqsError | undefined => {
  if (isSqsError(error)) return error;
  if (!(error instanceof z.ZodError)) return undefined;
  const issue = error.issues[0];
  return sqsError(
    'MissingParameter',
    `The parameter ${issue?.path.join('.') ?? ''} is missing or wrong: ${issue?.message ?? ''}`,
  );
};

const refuse = (response: ServerResponse, error: unknown): void => {
  const known = asSqsError(error);
  if (!known) {
    reply(response, 500, { __type: 'InternalFailure', message: String(error) });
    return;
  }
  reply(
    response,
    400,
    { __type: `com.amazonaws.sqs#${known.sqsCode}`, message: known.message },
    { 'x-amzn-query-error': `${olderName(known.sqsCode)};Sender` },
  );
};

/** Serves queues to the SDK (JSON protocol) on 127.0.0.1. Signatures are not verified. Closing leaves the queues open. */
export const startSqs = async (queues: Queues, options: { readonly port?: number } = {}): Promise<Sqs> => {
  const ending = new AbortController();
  let url = '';
  const urlOf = (name: string): string => `${url}/000000000000/${name}`;
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const action = sqsAction(String(incoming.headers['x-amz-target'] ?? ''));
      const signal = AbortSignal.any([gone.signal, ending.signal]);
      reply(response, 200, await action(parsed(await textOf(incoming)), { queues, urlOf, signal }));
    } catch (error) {
      incoming.resume();
      refuse(response, error);
    }
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    urlOf,
    close: async () => {
      ending.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};
