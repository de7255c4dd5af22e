import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { headerOf, readHttp } from '../http-message.ts';

/** A running endpoint of Secrets Manager, for the SDK. */
export type Secrets = { readonly url: string; readonly close: () => Promise<void> };

const Ask = z.object({ SecretId: z.string() });

const say = (response: ServerResponse, status: number, said: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(said));
};

const refuse = (response: ServerResponse, code: string, message: string): void =>
  say(response, 400, { __type: code, message });

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

/** Answers GetSecretValue for `…payments/vnpay/<terminal>` and `…payments/national/<unit>`, and nothing else, on 127.0.0.1. Signatures are not verified. */
export const startSecrets = async (
  secretOf: (terminal: string) => string,
  sessionOf: (unit: string) => string = () => '',
): Promise<Secrets> => {
  const server = createServer((incoming, response) => {
    const serve = async (): Promise<void> => {
      const { headers, body } = await readHttp(incoming);
      const action = headerOf(headers, 'x-amz-target') ?? '';
      if (action !== 'secretsmanager.GetSecretValue') {
        refuse(response, 'UnknownOperationException', `${action}: here is only secretsmanager.GetSecretValue`);
        return;
      }
      const ask = Ask.safeParse(parsed(body));
      if (!ask.success) {
        refuse(response, 'InvalidParameterException', 'SecretId must be given');
        return;
      }
      const { SecretId } = ask.data;
      const terminal = /(?:^|\/)payments\/vnpay\/([A-Z0-9]{8})$/.exec(SecretId)?.[1];
      const unit = /(?:^|\/)payments\/national\/([A-Z0-9.]{2,40})$/.exec(SecretId)?.[1];
      if (terminal === undefined && unit === undefined) {
        refuse(response, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
        return;
      }
      say(response, 200, {
        Name: SecretId,
        SecretString: terminal === undefined ? sessionOf(unit ?? '') : secretOf(terminal),
        VersionStages: ['AWSCURRENT'],
      });
    };
    serve().catch(() => response.destroy());
  });
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
