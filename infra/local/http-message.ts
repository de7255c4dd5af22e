import type { IncomingMessage, ServerResponse } from 'node:http';

/** Header names and values in the order sent; a name may come twice. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A request as it came: `path` and `query` still percent-encoded. `size` counts a body that was too large to keep. */
export type HttpRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderList;
  readonly body: Buffer;
  readonly size: number;
  readonly address: string;
};

/** What is answered. */
export type HttpReply = { readonly status: number; readonly headers: HeaderList; readonly body: Buffer };

/** Bodies larger than this are counted and thrown away: 10 MB, the limit of an HTTP API. */
export const bodyLimit = 10 * 1024 * 1024;

/** The first value of a header, or all of them joined as HTTP says. */
export const headerOf = (headers: HeaderList, name: string): string | undefined => {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
};

/** Reads a request to its end. */
export const readHttp = async (incoming: IncomingMessage): Promise<HttpRequest> => {
  const headers: [string, string][] = [];
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    headers.push([incoming.rawHeaders[index] ?? '', incoming.rawHeaders[index + 1] ?? '']);
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size <= bodyLimit) parts.push(bytes);
    else parts.length = 0;
  }
  const url = incoming.url ?? '/';
  const mark = url.indexOf('?');
  return {
    method: incoming.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers,
    body: Buffer.concat(parts),
    size,
    address: (incoming.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, ''),
  };
};

/** Sends a reply; headers with the same name are all sent. */
export const sendHttp = (response: ServerResponse, method: string, { status, headers, body }: HttpReply): void => {
  const byName = new Map<string, string[]>();
  for (const [name, value] of headers)
    byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), value]);
  for (const [name, values] of byName) response.setHeader(name, name === 'set-cookie' ? values : values.join(', '));
  response.statusCode = status;
  if (status === 204 || status === 304) {
    response.end();
    return;
  }
  if (!byName.has('content-length') || method !== 'HEAD') response.setHeader('content-length', body.length);
  response.end(method === 'HEAD' ? undefined : body);
};
