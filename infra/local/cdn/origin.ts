import type { HttpReply, HttpRequest } from '../http-message.ts';

/** Answers a request that reached an origin. */
export type Origin = (request: HttpRequest) => Promise<HttpReply>;
