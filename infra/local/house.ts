import type { Origin } from './cdn/origin.ts';
import type { Answer } from './front-door.ts';
import { readHttp, sendHttp, type HttpReply, type HttpRequest } from './http-message.ts';
import type { PoolName } from './sign-in/demo-people.ts';
import type { IdentityProvider } from './sign-in/identity-provider.ts';

/** What lies behind the portal's port: sign-in under /idp, the runner's own pages under /dev, and the distribution for all else. */
export type House = {
  readonly providers: ReadonlyMap<PoolName, IdentityProvider>;
  readonly dev: (request: HttpRequest) => Promise<HttpReply>;
  readonly site: Origin;
};

/** Answers at the front door; 503 until the house stands. */
export const houseAnswer =
  (find: () => House | undefined): Answer =>
  async (incoming, response) => {
    const house = find();
    if (!house) {
      response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' }).end('starting\n');
      return;
    }
    const pool = /^\/idp\/(applicants|staff)(?=[/?]|$)/.exec(incoming.url ?? '')?.[1];
    const provider = pool === 'applicants' || pool === 'staff' ? house.providers.get(pool) : undefined;
    if (provider) {
      await provider.answer(incoming, response);
      return;
    }
    const request = await readHttp(incoming);
    const reply = await (request.path.startsWith('/dev/') ? house.dev(request) : house.site(request));
    sendHttp(response, request.method, reply);
  };
