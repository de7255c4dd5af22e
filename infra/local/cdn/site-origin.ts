import type { HttpReply, HttpRequest } from '../http-message.ts';
import type { S3 } from '../s3/start-s3.ts';

const passed = ['content-type', 'cache-control', 'content-disposition', 'content-encoding', 'content-language'];

const failure = (status: number, code: string, message: string): HttpReply => ({
  status,
  headers: [['content-type', 'application/xml']],
  body: Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  ),
});

/** A bucket behind the content network, read with its own right: what is missing looks forbidden to whoever may not list the bucket. */
export const siteOrigin =
  (s3: Pick<S3, 'read'>, bucket: string, mayList: boolean) =>
  async ({ method, path }: HttpRequest): Promise<HttpReply> => {
    if (method !== 'GET' && method !== 'HEAD') return failure(403, 'AccessDenied', 'Access Denied');
    let key = path.slice(1);
    try {
      key = decodeURIComponent(key);
    } catch {
      return failure(400, 'InvalidURI', "Couldn't parse the specified URI.");
    }
    const object = key === '' ? undefined : await s3.read(bucket, key);
    if (!object) {
      return mayList
        ? failure(404, 'NoSuchKey', 'The specified key does not exist.')
        : failure(403, 'AccessDenied', 'Access Denied');
    }
    return {
      status: 200,
      headers: [
        ...passed.flatMap((name): [string, string][] => {
          const value = object.headers[name];
          return value === undefined ? [] : [[name, value]];
        }),
        ['etag', object.eTag],
        ['last-modified', new Date(object.modified).toUTCString()],
        ['server', 'AmazonS3'],
      ],
      body: object.body,
    };
  };
