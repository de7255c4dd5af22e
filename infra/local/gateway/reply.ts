import * as z from 'zod';
import type { HttpReply } from '../http-message.ts';
import type { Outcome } from '../lambda/messages.ts';

const Structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** What an HTTP API says by itself. */
export const gatewayReply = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpReply => ({
  status,
  headers: [['content-type', 'application/json'], ...Object.entries(headers)],
  body: Buffer.from(JSON.stringify({ message })),
});

const broken = (): HttpReply => gatewayReply(500, 'Internal Server Error');

/** Turns what a function returned into an HTTP reply, as payload format 2.0 reads it: without `statusCode` all of it is the JSON body. */
export const replyOf = (outcome: Outcome): HttpReply => {
  if ('failed' in outcome) {
    return outcome.failed.errorType === 'RequestEntityTooLargeException'
      ? gatewayReply(413, 'Request Entity Too Large')
      : broken();
  }
  const result: unknown = JSON.parse(outcome.result);
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    const body = typeof result === 'string' ? result : outcome.result;
    return { status: 200, headers: [['content-type', 'application/json']], body: Buffer.from(body) };
  }
  const parsed = Structured.safeParse(result);
  if (!parsed.success) return broken();
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const named = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    String(value),
  ]);
  if (!named.some(([name]) => name === 'content-type')) named.push(['content-type', 'text/plain;charset=utf-8']);
  for (const cookie of cookies ?? []) named.push(['set-cookie', cookie]);
  return {
    status: statusCode,
    headers: named,
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  };
};
