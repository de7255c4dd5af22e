import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GetObjectCommand, type GetObjectCommandInput, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { aBucket, aClient, codeOf, credentials, messageOf } from './a-bucket.ts';

let local: Awaited<ReturnType<typeof aBucket>>;
beforeAll(async () => (local = await aBucket()));
afterAll(() => local.end());
beforeEach(async () => {
  await local.s3.put('uploads', 'a b.txt', 'hello', { 'content-type': 'text/plain' });
});

const ask = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, code: codeOf(text), message: messageOf(text) };
};
const signedGet = (
  more: Partial<GetObjectCommandInput> = {},
  options: { expiresIn?: number; signingDate?: Date } = {},
) =>
  getSignedUrl(local.client, new GetObjectCommand({ Bucket: 'uploads', Key: 'a b.txt', ...more }), {
    expiresIn: 60,
    ...options,
  });
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);

describe('a presigned address', () => {
  it('opens the object under the headers it asks for', async () => {
    const disposition = "attachment; filename*=UTF-8''t%E1%BB%9D.txt";
    const url = await signedGet({ ResponseContentDisposition: disposition, ResponseContentType: 'application/pdf' });
    const answer = await ask(url);
    expect([answer.status, answer.text]).toEqual([200, 'hello']);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''t%E1%BB%9D.txt");
    expect((await ask(await signedGet({ ResponseContentDisposition: 'attachment; filename="tờ.txt"' }))).code).toBe(
      'InvalidArgument',
    );
  });

  it('opens one version', async () => {
    const found = await local.s3.read('uploads', 'a b.txt');
    await local.s3.put('uploads', 'a b.txt', 'changed');
    expect((await ask(await signedGet({ VersionId: found!.versionId }))).text).toBe('hello');
  });

  it('lets a file be put, with its checksum and its type signed', async () => {
    const client = aClient(local.s3.url, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    const ChecksumSHA256 = createHash('sha256').update('signed').digest('base64');
    const command = new PutObjectCommand({ Bucket: 'uploads', Key: 'up', ContentType: 'image/png', ChecksumSHA256 });
    const url = await getSignedUrl(client, command, { signableHeaders: new Set(['content-type']) });
    const put = (body: string, type: string) => ask(url, { method: 'PUT', body, headers: { 'content-type': type } });
    expect((await put('signed', 'text/html')).code).toBe('SignatureDoesNotMatch');
    expect((await put('forged', 'image/png')).code).toBe('BadDigest');
    expect((await put('signed', 'image/png')).status).toBe(200);
    expect((await local.s3.read('uploads', 'up'))?.headers['content-type']).toBe('image/png');
  });

  it.each([
    ['its key', (url: string) => url.replace('a%20b.txt', 'c.txt')],
    ['its bucket', (url: string) => url.replace('/uploads/', '/site/')],
    ['its term', (url: string) => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000')],
    ['its signature', (url: string) => url.replace(/X-Amz-Signature=./, 'X-Amz-Signature=g')],
    ['what is added to it', (url: string) => `${url}&response-content-type=text%2Fhtml`],
  ])('is refused when %s is changed', async (_, change) => {
    const answer = await ask(change(await signedGet()));
    expect([answer.status, answer.code]).toEqual([403, 'SignatureDoesNotMatch']);
  });

  it('is refused for another method, and with headers it did not sign', async () => {
    const url = await signedGet();
    expect((await ask(url, { method: 'DELETE' })).code).toBe('SignatureDoesNotMatch');
    const answer = await ask(url, { headers: { 'x-amz-meta-a': '1' } });
    expect([answer.code, answer.message]).toEqual([
      'AccessDenied',
      'There were headers present in the request which were not signed',
    ]);
  });

  it('is refused after its time and before it', async () => {
    const late = await ask(await signedGet({}, { signingDate: ago(61) }));
    expect([late.status, late.code, late.message]).toEqual([403, 'AccessDenied', 'Request has expired']);
    const early = await ask(await signedGet({}, { signingDate: ago(-16 * 60) }));
    expect([early.status, early.code, early.message]).toEqual([403, 'AccessDenied', 'Request is not yet valid']);
    expect((await ask(await signedGet({}, { signingDate: ago(55) }))).status).toBe(200);
  });

  it('is refused when a part of it is missing or senseless', async () => {
    const url = await signedGet();
    for (const name of [
      'X-Amz-Algorithm',
      'X-Amz-Credential',
      'X-Amz-Date',
      'X-Amz-Expires',
      'X-Amz-SignedHeaders',
      'X-Amz-Signature',
    ]) {
      const cut = new URL(url);
      cut.searchParams.delete(name);
      expect((await ask(cut.href)).code).toBe('AuthorizationQueryParametersError');
    }
    expect((await ask(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=604801'))).code).toBe(
      'AuthorizationQueryParametersError',
    );
    expect((await ask(url, { headers: { authorization: 'AWS4-HMAC-SHA256 x' } })).code).toBe('InvalidArgument');
    expect((await ask(`${local.s3.url}/uploads/%zz`)).code).toBe('InvalidURI');
  });
});

describe('a signed request', () => {
  const outcome = async (more: object): Promise<string> => {
    const client = aClient(local.s3.url, more);
    try {
      await client.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'a b.txt' }));
      return 'done';
    } catch (error) {
      return (error as Error).name;
    } finally {
      client.destroy();
    }
  };

  it('is refused of an unknown key, a wrong secret, a made-up token, another region, another time', async () => {
    expect(await outcome({})).toBe('done');
    expect(await outcome({ credentials: { ...credentials, accessKeyId: 'AKIANOBODY' } })).toBe('InvalidAccessKeyId');
    expect(await outcome({ credentials: { ...credentials, secretAccessKey: 'guess' } })).toBe('SignatureDoesNotMatch');
    expect(await outcome({ credentials: { ...credentials, sessionToken: 'made up' } })).toBe('InvalidToken');
    expect(await outcome({ region: 'eu-west-1' })).toBe('AuthorizationHeaderMalformed');
    expect(await outcome({ systemClockOffset: -16 * 60_000 })).toBe('RequestTimeTooSkewed');
    expect(await outcome({ systemClockOffset: -14 * 60_000 })).toBe('done');
  });

  it('is refused when nobody signed it', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
      const answer = await ask(`${local.s3.url}/uploads/a%20b.txt`, { method });
      expect([answer.status, answer.code]).toEqual([403, method === 'HEAD' ? undefined : 'AccessDenied']);
    }
    expect((await ask(`${local.s3.url}/uploads?list-type=2`)).code).toBe('AccessDenied');
    expect((await ask(`${local.s3.url}/`)).code).toBe('AccessDenied');
    expect((await ask(`${local.s3.url}/uploads?delete`, { method: 'POST', body: '<Delete/>' })).code).toBe(
      'AccessDenied',
    );
  });

  it('is refused when the body is not what was signed', async () => {
    const client = aClient(local.s3.url, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    client.middlewareStack.add(
      (next) => (args) => {
        (args.request as { body: string }).body = 'forged';
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low', name: 'forge' },
    );
    const put = client.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'signed', Body: 'signed' }));
    await expect(put).rejects.toMatchObject({ name: 'XAmzContentSHA256Mismatch' });
    expect(await local.s3.read('uploads', 'signed')).toBeUndefined();
    client.destroy();
  });
});

describe('a temporary credential', () => {
  it('signs with its token until it ends', async () => {
    const temporary = { accessKeyId: 'ASIATEMP', secretAccessKey: 's', sessionToken: 'token' };
    const spent = { ...temporary, accessKeyId: 'ASIASPENT', expiresAt: Date.now() - 1 };
    const other = await aBucket({ credentials: [credentials, temporary, spent] });
    const url = (of: typeof temporary) =>
      getSignedUrl(aClient(other.s3.url, { credentials: of }), new GetObjectCommand({ Bucket: 'uploads', Key: 'x' }));
    await other.s3.put('uploads', 'x', 'x');
    expect((await ask(await url(temporary))).status).toBe(200);
    expect((await ask(await url({ ...temporary, sessionToken: 'old' }))).code).toBe('InvalidToken');
    expect((await ask(await url(spent))).code).toBe('ExpiredToken');
    await other.end();
  });
});

describe('a policy of the caller', () => {
  it('decides on every action, and hides whether a key exists from who may not list', async () => {
    const asked: string[] = [];
    const other = await aBucket({
      allow: ({ action, resource }) => {
        asked.push(`${action} ${resource}`);
        return action === 's3:GetObject' && resource === 'arn:aws:s3:::uploads/mine/x';
      },
    });
    await other.s3.put('uploads', 'mine/x', 'x');
    const url = (Key: string) => getSignedUrl(other.client, new GetObjectCommand({ Bucket: 'uploads', Key }));
    expect((await ask(await url('mine/x'))).status).toBe(200);
    expect((await ask(await url('other/x'))).code).toBe('AccessDenied');
    await other.s3.remove('uploads', 'mine/x');
    expect((await ask(await url('mine/x'))).code).toBe('AccessDenied');
    expect(asked).toContain('s3:ListBucket arn:aws:s3:::uploads');
    await other.end();
  });
});

describe('a body signed chunk by chunk', () => {
  const hash = (data: string) => createHash('sha256').update(data).digest('hex');
  const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

  const send = async (forge: (body: string) => string, length = '11') => {
    const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
    const scope = `${date.slice(0, 8)}/ap-southeast-1/s3/aws4_request`;
    const key = scope
      .split('/')
      .reduce<string | Buffer>((k, part) => hmac(k, part), `AWS4${credentials.secretAccessKey}`) as Buffer;
    const headers: Record<string, string> = {
      host: `127.0.0.1:${local.s3.port}`,
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'x-amz-date': date,
      'x-amz-decoded-content-length': length,
    };
    const names = Object.keys(headers).join(';');
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
    const canonical = ['PUT', '/uploads/chunks', '', lines.join(''), names, headers['x-amz-content-sha256']].join('\n');
    const seed = hmac(key, ['AWS4-HMAC-SHA256', date, scope, hash(canonical)].join('\n')).toString('hex');
    let previous = seed;
    const chunk = (data: string) => {
      const text = ['AWS4-HMAC-SHA256-PAYLOAD', date, scope, previous, hash(''), hash(data)].join('\n');
      previous = hmac(key, text).toString('hex');
      return `${data.length.toString(16)};chunk-signature=${previous}\r\n${data}\r\n`;
    };
    const { host: _, ...sent } = headers;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${seed}`;
    const body = forge(chunk('hello ') + chunk('world') + chunk(''));
    return ask(`${local.s3.url}/uploads/chunks`, { method: 'PUT', headers: { ...sent, authorization }, body });
  };

  it('is stored without its frames', async () => {
    expect((await send((body) => body)).status).toBe(200);
    expect((await local.s3.read('uploads', 'chunks'))?.body.toString()).toBe('hello world');
  });

  it('is refused when a chunk is changed, left out or cut short', async () => {
    expect((await send((body) => body.replace('world', 'World'))).code).toBe('SignatureDoesNotMatch');
    expect((await send((body) => body.slice(body.indexOf('5;')))).code).toBe('SignatureDoesNotMatch');
    expect((await send((body) => body.slice(0, -20))).code).toBe('IncompleteBody');
    expect((await send(() => 'hello world')).code).toBe('IncompleteBody');
  });

  it('is refused when it is of another length than it says', async () => {
    expect((await send((body) => body, '12')).code).toBe('IncompleteBody');
    expect((await send((body) => body, 'eleven')).code).toBe('MissingContentLength');
  });
});
