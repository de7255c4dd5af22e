import * as z from 'zod';
import type { Clock } from './clock.ts';
import { headerOf, type HttpReply, type HttpRequest } from './http-message.ts';
import type { Mailbox } from './mailbox/start-mailbox.ts';
import type { NationalStub } from './national-portal/start-national-portal.ts';
import { mailboxAnswer } from './mailbox/render-mailbox.ts';

/** What the runner's own pages may see. */
export type DevAccess = {
  readonly clock: Clock;
  readonly mailbox: Pick<Mailbox, 'list'>;
  readonly national: Pick<NationalStub, 'page' | 'file'>;
  readonly tokenFor: (person: string) => Promise<string | undefined>;
};

const NewTime = z.object({ now: z.iso.datetime({ offset: true }) });

const say = (status: number, type: string, text: string): HttpReply => ({
  status,
  headers: [
    ['content-type', `${type}; charset=utf-8`],
    ['cache-control', 'no-store'],
  ],
  body: Buffer.from(text),
});

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

const clockAnswer = ({ method, body }: HttpRequest, clock: Clock): HttpReply => {
  if (method === 'POST') {
    const wanted = NewTime.safeParse(parsed(body));
    if (!wanted.success) return say(400, 'text/plain', 'expected {"now": "2026-11-23T08:00:00+07:00"}\n');
    clock.set(Date.parse(wanted.data.now));
  } else if (method !== 'GET') return say(405, 'text/plain', 'GET or POST\n');
  return say(200, 'application/json', JSON.stringify({ now: new Date(clock.now()).toISOString() }));
};

/** This machine by name: a page of another host that a resolver points here (DNS rebinding) gets nothing. */
const isThisMachine = (host: string | undefined): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');

/** The runner's own routes, under /dev: tokens of demo people, the portal's clock, the mailbox, the National Portal's stub. Nothing of this is in any template or bundle. */
export const devAnswer = async (request: HttpRequest, access: DevAccess): Promise<HttpReply> => {
  if (!isThisMachine(headerOf(request.headers, 'host'))) return say(403, 'text/plain', 'ask localhost\n');
  const query = new URLSearchParams(request.query);
  switch (request.path) {
    case '/dev/token': {
      const token = await access.tokenFor(query.get('person') ?? '');
      return token === undefined ? say(404, 'text/plain', 'no such demo person\n') : say(200, 'text/plain', token);
    }
    case '/dev/clock':
      return clockAnswer(request, access.clock);
    case '/dev/mailbox': {
      const accept = headerOf(request.headers, 'accept');
      const { contentType, body } = mailboxAnswer(access.mailbox.list(), { to: query.get('to') ?? '', accept });
      return {
        ...say(200, 'text/plain', body),
        headers: [
          ['content-type', contentType],
          ['cache-control', 'no-store'],
        ],
      };
    }
    case '/dev/national': {
      if (request.method === 'POST') {
        access.national.file(Object.fromEntries(new URLSearchParams(request.body.toString())));
        return { status: 303, headers: [['location', '/dev/national']], body: Buffer.alloc(0) };
      }
      return say(200, 'text/html', access.national.page());
    }
    default:
      return say(404, 'text/plain', 'not found\n');
  }
};
