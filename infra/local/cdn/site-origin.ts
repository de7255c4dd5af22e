import type { HttpReply } from '../http-message.ts';
import type { Reading } from '../make-buckets.ts';
import type { S3 } from '../s3/start-s3.ts';
import type { Origin } from './origin.ts';

const failure = (status: number, code: string, message: string): HttpReply => ({
  status,
  headers: [['content-type', 'application/xml']],
  body: Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  ),
});

/** A bucket behind the content network, read with its own right: what is missing looks forbidden to whoever may not list the bucket. */
export const siteOrigin =
  (s3: Pick<S3, 'answer'>, bucket: string, { mayList, mayRead }: Reading): Origin =>
  async ({ method, path, headers }) => {
    if (method !== 'GET' && method !== 'HEAD') return failure(403, 'AccessDenied', 'Access Denied');
    let key = path.slice(1);
    try {
      key = decodeURIComponent(key);
    } catch {
      return failure(400, 'InvalidURI', "Couldn't parse the specified URI.");
    }
    if (!mayRead(key)) return failure(403, 'AccessDenied', 'Access Denied');
    const asked = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
    const { status, headers: given, body } = await s3.answer({ bucket, key, headers: asked, mayList });
    return { status, headers: given.filter(([name]) => name !== 'content-length'), body };
  };
