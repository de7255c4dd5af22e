import { headerOf, type HttpReply, type HttpRequest } from '../http-message.ts';
import type { Origin } from './origin.ts';

const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

const hasIt = (viewer: HttpRequest, reply: HttpReply): boolean => {
  const [tags, since] = [headerOf(viewer.headers, 'if-none-match'), headerOf(viewer.headers, 'if-modified-since')];
  const [tag, modified] = [headerOf(reply.headers, 'etag'), headerOf(reply.headers, 'last-modified')];
  if (tags !== undefined && tag !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((one) => bare(one) === bare(tag));
  }
  if (tags !== undefined || since === undefined || modified === undefined) return false;
  return Date.parse(modified) <= Date.parse(since);
};

/** Answers 304 to a viewer who has the object already: by its entity tag, or by its date where no tag is named. */
export const unlessKnown = (viewer: HttpRequest, reply: HttpReply): HttpReply => {
  const readable = (viewer.method === 'GET' || viewer.method === 'HEAD') && [200, 206].includes(reply.status);
  if (!readable || !hasIt(viewer, reply)) return reply;
  const ofBody = new Set(['content-type', 'content-length', 'content-encoding', 'content-range']);
  const headers = reply.headers.filter(([name]) => !ofBody.has(name.toLowerCase()));
  return { status: 304, headers, body: Buffer.alloc(0) };
};

/** The request for all of it, whatever part or age was asked for. */
export const unconditional = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: request.headers.filter(([name]) => !/^(range|if-.*)$/i.test(name)),
});

/** Hands out part of an object only while it is still the one that `If-Range` names, else all of it. */
export const wholeIfChanged =
  (ask: Origin): Origin =>
  async (request) => {
    const reply = await ask(request);
    const named = headerOf(request.headers, 'if-range');
    if (named === undefined || ![206, 416].includes(reply.status)) return reply;
    const same = ['etag', 'last-modified'].some((name) => headerOf(reply.headers, name) === named);
    return same ? reply : ask(unconditional(request));
  };
