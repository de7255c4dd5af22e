import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { readHttp } from '../http-message.ts';
import { isKmsError, kmsAction, kmsError, type KmsError } from './kms-actions.ts';
import type { SigningKey } from './signing-keys.ts';

/** A running endpoint of KMS. */
export type Kms = { readonly url: string; readonly close: () => Promise<void> };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw kmsError('SerializationException', 'The request is not JSON.');
  }
};

const refusalOf = (error: unknown): KmsError => {
  if (isKmsError(error)) return error;
  if (!(error instanceof z.ZodError)) return kmsError('KMSInternalException', String(error));
  const [issue] = error.issues;
  return kmsError('ValidationException', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
};

/** Serves signing keys to the SDK (JSON 1.1) on 127.0.0.1: Sign and GetPublicKey, and a refusal by name for all else. Who calls is not verified. */
export const startKms = async (keys: readonly SigningKey[]): Promise<Kms> => {
  const reply = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  };
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { body } = await readHttp(incoming);
      const action = kmsAction(String(incoming.headers['x-amz-target'] ?? ''));
      reply(response, 200, action(parsed(body.toString('utf8')), keys));
    } catch (error) {
      const { kmsCode, message } = refusalOf(error);
      reply(response, kmsCode === 'KMSInternalException' ? 500 : 400, { __type: kmsCode, message });
    }
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};
