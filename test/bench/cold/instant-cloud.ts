import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublishedFiles } from './published-once.ts';
import type { EngineCall } from '../support/engine-tap.ts';

/** All of AWS at one address, answering at once what was answered before. */
export type InstantCloud = { url: string; learn: (calls: readonly EngineCall[]) => void; close: () => Promise<void> };

const bodies: Record<string, string> = {
  'AmazonSQS.SendMessageBatch': '{"Successful":[]}',
  ses: '{"MessageId":"1"}',
  sns: '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>',
};

/**
 * S3 gives what lies in `site`, and `object` for any other key; asking for a head finds nothing, and what is put is forgotten. What DynamoDB was
 * never asked is answered `{}`.
 */
export const startInstantCloud = async (object: string, site: PublishedFiles): Promise<InstantCloud> => {
  const known = new Map<string, string>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const target = request.headers['x-amz-target'];
      if (request.method === 'HEAD') return response.writeHead(404).end();
      if (request.method === 'PUT') return response.writeHead(200, { etag: '"put"' }).end();
      const key = new URL(request.url ?? '/', 'http://localhost').pathname.replace('/site/', '');
      if (request.method === 'GET') return response.writeHead(200, { etag: '"kept"' }).end(site.get(key) ?? object);
      if (request.url?.startsWith('/v2/email')) return response.end(bodies.ses);
      if (target === undefined) return response.end(bodies.sns);
      const operation = String(target).split('.')[1] ?? '';
      const asked = Buffer.concat(parts).toString();
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      return response.end(bodies[String(target)] ?? known.get(`${operation} ${asked}`) ?? '{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    learn: (calls) => {
      for (const { operation, asked, answered } of calls) known.set(`${operation} ${asked}`, answered);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
