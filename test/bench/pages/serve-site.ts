import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { compress } from '#infra/local/cdn/compress.ts';
import { readHttp } from '#infra/local/http-message.ts';
import type { HttpReply, HttpRequest } from '#infra/local/http-message.ts';

export type ServedSite = { url: string; close: () => Promise<void> };

/** Answers what is no file of the site: the API, the sign-in. */
export type Beside = (request: HttpRequest, url: string) => Promise<HttpReply | undefined>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

const fileReply = async (folder: string, path: string): Promise<HttpReply> => {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const body = await readFile(join(folder, decodeURIComponent(name))).catch(() => undefined);
  if (!body) return { status: 404, headers: [], body: Buffer.from('not found') };
  const type = types[extname(name)] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: [
      ['content-type', type],
      ['etag', `"${body.length}"`],
    ],
    body,
  };
};

/** The front end's files as the content network sends them: compressed, with its headers on each. */
export const serveSite = async (folder: string, headers: HttpReply['headers'], beside: Beside): Promise<ServedSite> => {
  let url = '';
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const request = await readHttp(incoming);
      const reply = (await beside(request, url)) ?? (await fileReply(folder, request.path));
      const sent = compress(request, { ...reply, headers: [...reply.headers, ...headers] });
      outgoing.writeHead(sent.status, [...sent.headers, ['content-length', String(sent.body.length)]].flat());
      outgoing.end(sent.body);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
