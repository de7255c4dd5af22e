import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { xml } from '../s3/xml.ts';
import { type Mail, openMailStore } from './mail-store.ts';
import { smsOf } from './publish-sms.ts';
import { mailboxAnswer } from './render-mailbox.ts';
import { emailOf } from './send-email.ts';

/** A running mailbox: `url` is the endpoint of both SES v2 and SNS. */
export type Mailbox = {
  readonly url: string;
  readonly port: number;
  /** Newest first. */
  readonly list: () => Mail[];
  readonly close: () => Promise<void>;
};

type Keep = (mail: Omit<Mail, 'id' | 'at'>) => Mail;
type Answer = { readonly status: number; readonly type: string; readonly body: string; readonly error?: string };

const MOST = 40 * 1024 * 1024;
const snsNamespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

const textOf = async (incoming: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= MOST) parts.push(part);
  }
  return size > MOST ? '' : Buffer.concat(parts).toString('utf8');
};

const why = (error: unknown): string =>
  error instanceof z.ZodError ? (error.issues[0]?.message ?? 'wrong') : 'The request could not be read.';

const sendEmail = (text: string, keep: Keep): Answer => {
  try {
    const { id } = keep(emailOf(JSON.parse(text)));
    return { status: 200, type: 'application/json', body: JSON.stringify({ MessageId: id }) };
  } catch (error) {
    const body = JSON.stringify({ message: why(error) });
    return { status: 400, type: 'application/json', body, error: 'BadRequestException' };
  }
};

const publish = (text: string, keep: Keep): Answer => {
  try {
    const fields = Object.fromEntries(new URLSearchParams(text));
    if (fields.Action !== 'Publish') throw new Error('not Publish');
    const { id } = keep(smsOf(fields));
    const result = { PublishResult: { MessageId: id }, ResponseMetadata: { RequestId: id } };
    return { status: 200, type: 'text/xml', body: xml('PublishResponse', result, snsNamespace) };
  } catch (error) {
    const result = { Error: { Type: 'Sender', Code: 'InvalidParameter', Message: `Invalid parameter: ${why(error)}` } };
    return { status: 400, type: 'text/xml', body: xml('ErrorResponse', result, snsNamespace) };
  }
};

const page = (incoming: IncomingMessage, query: URLSearchParams, list: readonly Mail[]): Answer => {
  const { contentType, body } = mailboxAnswer(list, { to: query.get('to') ?? '', accept: incoming.headers.accept });
  return { status: 200, type: contentType, body };
};

/** Takes what the portal would send by e-mail (SES v2 SendEmail) and SMS (SNS Publish) and keeps it in `file`; nothing leaves this machine. Signatures are not verified. */
export const startMailbox = async (options: {
  readonly file: string;
  readonly port?: number;
  readonly now?: () => number;
}): Promise<Mailbox> => {
  const store = openMailStore(options.file, options.now ?? Date.now);
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://mailbox');
    const text = await textOf(incoming);
    const route = `${incoming.method ?? ''} ${pathname}`;
    const answer =
      route === 'POST /v2/email/outbound-emails'
        ? sendEmail(text, store.add)
        : route === 'POST /'
          ? publish(text, store.add)
          : route === 'GET /'
            ? page(incoming, searchParams, store.list())
            : { status: 404, type: 'text/plain', body: `${route} is not implemented`, error: 'NotFoundException' };
    response.writeHead(answer.status, {
      'content-type': answer.type,
      ...(answer.error === undefined ? {} : { 'x-amzn-errortype': answer.error }),
    });
    response.end(answer.body);
  };
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    list: store.list,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
};
