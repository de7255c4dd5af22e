import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { authenticate, type Keys } from './authenticate.ts';
import type { Allow, Reply } from './call.ts';
import { corsHeaders, preflight } from './cors.ts';
import { directAccess, type DirectAccess } from './direct-access.ts';
import { errorReply } from './error-reply.ts';
import type { ObjectEvent, Place } from './object-event.ts';
import { openObjectStore, type ObjectStore } from './object-store.ts';
import { postObject } from './post-object.ts';
import { answer } from './routes.ts';
import { send, withBytes } from './send-reply.ts';
import { readRequest, type S3Request } from './s3-request.ts';
import type { Credential } from './signing-key.ts';

/** What an S3 server is started with. */
export type S3Options = {
  readonly dataDir: string;
  /** Free by default. */
  readonly port?: number;
  /** The portal's clock, in milliseconds: dates objects and events. Signatures always stand on the real clock. */
  readonly now?: () => number;
  /** Is offered every event at least once; one that it rejects comes again. */
  readonly onEvent?: (event: ObjectEvent) => void | Promise<void>;
  readonly credentials: Credential | readonly Credential[];
  /** Refuses signatures for another region; any region may sign without it. */
  readonly region?: string;
  readonly account?: string;
  /** Asked for every signed request; everything is allowed without it. */
  readonly allow?: Allow;
};

/** A running server. `url` has no slash at the end. */
export type S3 = DirectAccess & { readonly url: string; readonly port: number; readonly close: () => Promise<void> };

type Context = { readonly store: ObjectStore; readonly keys: Keys; readonly allow: Allow };

const reply = async (request: S3Request, context: Context): Promise<Reply> => {
  const { store, keys, allow } = context;
  const { incoming, method } = request;
  if (method === 'OPTIONS') return preflight(request, store.buckets.get(request.bucket));
  const cause = { requestId: request.id, requester: 'anonymous', sourceIp: incoming.socket.remoteAddress ?? '' };
  if (method === 'POST' && request.key === '' && request.query.length === 0) {
    return postObject({ request, store, allow, cause }, keys, Date.now());
  }
  const caller = authenticate(request, keys, Date.now());
  return answer({ request, store, allow, caller, cause: { ...cause, requester: caller.accessKeyId ?? 'anonymous' } });
};

/** Takes the rest of a refused body, so that the client reads the refusal instead of a broken pipe. */
const drain = async (incoming: IncomingMessage): Promise<void> => {
  incoming.unpipe();
  if (incoming.readableEnded || incoming.destroyed) return;
  await new Promise<void>((resolve) => {
    incoming
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
    incoming.resume();
  });
};

const serve = async (incoming: IncomingMessage, response: ServerResponse, context: Context): Promise<void> => {
  let request: S3Request | undefined;
  let answered: Reply;
  let bytes: Readable | undefined;
  try {
    const read = readRequest(incoming);
    request = read;
    ({ answered, bytes } = await withBytes(() => reply(read, context), read.method, context.store));
  } catch (error) {
    answered = errorReply(error, request?.id ?? '0', request?.path ?? incoming.url ?? '/');
  }
  await drain(incoming);
  const bucket = request && context.store.buckets.get(request.bucket);
  const cors = request && incoming.method !== 'OPTIONS' ? corsHeaders(request, bucket) : {};
  const common = { server: 'AmazonS3', 'x-amz-request-id': request?.id ?? '0', 'x-amz-id-2': request?.id ?? '0' };
  const whole = { ...answered, headers: { ...common, ...cors, ...answered.headers } };
  await send(response, incoming.method ?? 'GET', whole, bytes);
};

/** Starts an S3 server on 127.0.0.1 over what is kept under `dataDir`. */
export const startS3 = async (options: S3Options): Promise<S3> => {
  const place: Place = { region: options.region ?? 'ap-southeast-1', account: options.account ?? '000000000000' };
  const now = options.now ?? Date.now;
  const store = await openObjectStore({ dataDir: options.dataDir, now, place, onEvent: options.onEvent });
  const context: Context = {
    store,
    keys: { credentials: [options.credentials].flat(), region: options.region },
    allow: options.allow ?? (() => true),
  };
  const server = createServer((incoming, response) => {
    serve(incoming, response, context).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...directAccess(store),
    url: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
};
