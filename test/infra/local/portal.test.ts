import { createHmac, createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '#infra/local/portal.ts';
import { fixtureAssembly, fixturePortal } from './fixture-portal.ts';

/** What the echoing function was called with. */
type Echo = {
  event: {
    headers: Record<string, string>;
    pathParameters: unknown;
    requestContext: { timeEpoch: number; authorizer: { jwt: { claims: unknown } } };
  };
  env: Record<string, string>;
};

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

describe('the portal on this machine', () => {
  let assembly: ReturnType<typeof fixtureAssembly>;
  let dataDir = '';
  let portal: Portal;

  beforeAll(async () => {
    assembly = fixtureAssembly();
    dataDir = mkdtempSync(path.join(tmpdir(), 'portal-'));
    portal = await fixturePortal(assembly.folder, dataDir);
  });
  afterAll(async () => {
    await portal.close();
    assembly.remove();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const get = (at: string, init: RequestInit = {}) => fetch(portal.url + at, { redirect: 'manual', ...init });
  const echoed = async (at: string, init: RequestInit = {}) => (await (await get(at, init)).json()) as Echo;
  const table = () => new DynamoDBClient({ endpoint: portal.endpoints.dynamodb, region: 'local', credentials });
  const seen = async (key = 'SEEN'): Promise<Record<string, string>> => {
    const { Items = [] } = await table().send(
      new QueryCommand({
        TableName: portal.tables[0],
        KeyConditionExpression: 'PK = :key',
        ExpressionAttributeValues: { ':key': { S: key } },
      }),
    );
    return Object.fromEntries(Items.map(({ SK, text }) => [SK?.S ?? '', text?.S ?? '']));
  };
  const eventually = async (holds: () => Promise<boolean>) => {
    for (let left = 100; left > 0 && !(await holds()); left -= 1) await wait(50);
    expect(await holds()).toBe(true);
  };

  it('serves the site through its function, with the policy’s headers and the error page', async () => {
    const home = await get('/');
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('<title>Home</title>');
    expect(home.headers.get('content-security-policy')).toBe(
      `default-src 'none'; connect-src 'self' ${new URL(portal.endpoints.s3).host} ${portal.url}/idp/applicants`,
    );
    const missing = await get('/nothing');
    expect([missing.status, await missing.text()]).toEqual([404, '<!doctype html><title>Not found</title>\n']);
    const again = await get('/', { headers: { 'if-none-match': home.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    const part = await get('/', { headers: { range: 'bytes=0-14' } });
    expect([part.status, part.headers.get('content-length'), await part.text()]).toEqual([
      206,
      '15',
      '<!doctype html>',
    ]);
    expect((await get('/', { method: 'POST' })).status).toBe(403);
  });

  it('fills what only a deployment knows into the site', async () => {
    const config = (await (await get('/config.json')).json()) as Record<string, string>;
    expect(config.applicantIssuer).toBe(`${portal.url}/idp/applicants`);
  });

  it('calls the API behind it with the origin’s own header', async () => {
    const { event, env } = await echoed('/api/open/a%20b?x=1&x=2', { headers: { 'x-portal-origin': 'forged' } });
    expect(event.pathParameters).toEqual({ id: 'a b' });
    expect(event.headers['x-portal-origin']).toMatch(/^\w{40}$/);
    expect(event.headers['x-portal-origin']).toBe(env.ORIGIN_SECRET);
    expect(event.headers.host).toMatch(/^\w+\.execute-api\.ap-southeast-1\.amazonaws\.com$/);
    expect(env.APPLICANT_ISSUER).toBe(`${portal.url}/idp/applicants`);
    expect(env.AWS_ENDPOINT_URL).toBe('http://not-on-this-machine.invalid');
    const direct = await fetch(`${portal.endpoints.api}/api/open/1`);
    expect(await direct.text()).not.toContain('x-portal-origin');
  });

  it('stands in for the payment provider, with the secret that Secrets Manager gives its functions', async () => {
    const { env } = await echoed('/api/open/1');
    expect(env.VNPAY_URL).toBe(portal.payments);
    const asked = await fetch(env.AWS_ENDPOINT_URL_SECRETS_MANAGER ?? '', {
      method: 'POST',
      headers: { 'x-amz-target': 'secretsmanager.GetSecretValue' },
      body: JSON.stringify({ SecretId: 'portal/payments/vnpay/DEMOTMN1' }),
    });
    const { SecretString } = (await asked.json()) as { SecretString: string };
    const text =
      'vnp_Amount=800000&vnp_Command=pay&vnp_CreateDate=20261123090000&vnp_CurrCode=VND&vnp_ExpireDate=20991231235959&vnp_IpAddr=127.0.0.1&vnp_Locale=vn&vnp_OrderInfo=Le+phi&vnp_OrderType=other&vnp_ReturnUrl=http%3A%2F%2Flocalhost%2F&vnp_TmnCode=DEMOTMN1&vnp_TxnRef=1&vnp_Version=2.1.0';
    const signature = createHmac('sha512', SecretString).update(text).digest('hex');
    const page = await fetch(`${portal.payments}/paymentv2/vpcpay.html?${text}&vnp_SecureHash=${signature}`);
    expect([page.status, SecretString]).toEqual([200, expect.stringMatching(/^\w{40}$/)]);
  });

  it.each([
    ['/api/nothing', 404, '{"message":"Not Found"}'],
    ['/api/closed', 401, '{"message":"Unauthorized"}'],
    ['/api/open/1?do=fail', 500, '{"message":"Internal Server Error"}'],
    ['/api/open/1?do=sleep', 500, '{"message":"Internal Server Error"}'],
    ['/api/open/1?do=large', 500, '{"message":"Internal Server Error"}'],
    ['/api/hasty?do=sleep', 503, '{"message":"Service Unavailable"}'],
  ])('%s answers %i as the cloud does', async (at, status, body) => {
    const reply = await get(at);
    expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([
      status,
      'application/json',
      body,
    ]);
  });

  it.each([
    ['10 MB, what an HTTP API takes', 10 * 1024 * 1024 + 1],
    ['6 MB in base64, what a function takes', 5 * 1024 * 1024],
  ])('refuses a body over %s', async (_, size) => {
    const large = await get('/api/open/1', { method: 'POST', body: new Uint8Array(size) });
    expect([large.status, await large.text()]).toEqual([413, '{"message":"Request Entity Too Large"}']);
  });

  it('hands cookies and bytes through', async () => {
    const cookies = await get('/api/open/1?do=cookies');
    expect([cookies.status, cookies.headers.getSetCookie()]).toEqual([201, ['a=1; Path=/', 'b=2']]);
    const bytes = Buffer.from(await (await get('/api/open/1?do=binary')).arrayBuffer());
    expect(bytes.toString('latin1')).toBe('GIF89a');
  });

  it('hands the claims of a demo person’s token to the function', async () => {
    const token = await (await get('/dev/token?person=citizen')).text();
    const { event } = await echoed('/api/closed', { headers: { authorization: `Bearer ${token}` } });
    const { claims } = event.requestContext.authorizer.jwt;
    expect(claims).toMatchObject({ sub: 'citizen', token_use: 'access', iss: `${portal.url}/idp/applicants` });
    expect(JSON.stringify(claims)).not.toContain('Hoa');
    expect((await get('/dev/token?person=nobody')).status).toBe(404);
  });

  it('calls the seed once, with what CloudFormation would say', async () => {
    const { Create = '' } = await seen('SEED');
    const properties = JSON.parse(Create) as Record<string, unknown>;
    expect(properties.SignIns).toEqual([{ sub: 'reception', staffId: 'reception' }]);
    expect(properties.key).toMatch(/\.json$/);
  });

  it('carries a write through stream, filter, queue and consumer', async () => {
    for (const key of ['EVENT#1', 'OTHER#1']) {
      const Item = { PK: { S: 'dossier' }, SK: { S: key } };
      await table().send(new PutItemCommand({ TableName: portal.tables[0], Item }));
    }
    const bodies = async () => Object.entries(await seen()).filter(([key]) => key.startsWith('message#'));
    await eventually(async () => (await bodies()).length === 1);
    expect((await bodies()).map(([, body]) => JSON.parse(body) as unknown)).toEqual([
      { PK: { S: 'dossier' }, SK: { S: 'EVENT#1' } },
    ]);
  });

  it('tells of uploads under the rule’s prefix and of the malware check', async () => {
    const s3 = new S3Client({
      endpoint: portal.endpoints.s3,
      region: 'ap-southeast-1',
      credentials,
      forcePathStyle: true,
    });
    const Bucket = portal.buckets.find((name) => name.includes('documents'));
    const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
    await s3.send(new PutObjectCommand({ Bucket, Key: 'other/1', Body: 'no' }));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'quarantine/bad', Body: eicar }));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'quarantine/good', Body: 'fine' }));
    await eventually(async () => {
      const keys = Object.keys(await seen());
      return ['Object Created#quarantine/bad', 'Object Created#quarantine/good'].every((key) => keys.includes(key));
    });
    const verdict = 'GuardDuty Malware Protection Object Scan Result';
    await eventually(async () => {
      const keys = Object.keys(await seen());
      return keys.includes(`${verdict}#THREATS_FOUND`) && keys.includes(`${verdict}#NO_THREATS_FOUND`);
    });
    expect(Object.keys(await seen())).not.toContain('Object Created#other/1');
    s3.destroy();
  });

  it('gives what signs a key and its certificate, both the same after a restart, and leaves a certificate of one’s own', async () => {
    const { env } = await echoed('/api/open/1');
    const { SIGNING_KEY: KeyId, SIGNING_CERTIFICATES: Key, DOCUMENTS_BUCKET: Bucket } = env;
    expect(env.AWS_ENDPOINT_URL_KMS).toBe(portal.endpoints.kms);
    const storage = () =>
      new S3Client({ endpoint: portal.endpoints.s3, region: 'ap-southeast-1', credentials, forcePathStyle: true });
    const certificate = async () => {
      const { Body } = await storage().send(new GetObjectCommand({ Bucket, Key }));
      return (await Body?.transformToString()) ?? '';
    };
    const publicKey = async () => {
      const kms = new KMSClient({ endpoint: portal.endpoints.kms, region: 'ap-southeast-1', credentials });
      const { PublicKey = new Uint8Array() } = await kms.send(new GetPublicKeyCommand({ KeyId }));
      return createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
    };
    const restarted = async () => {
      const port = Number(new URL(portal.url).port);
      await portal.close();
      portal = await fixturePortal(assembly.folder, dataDir, port);
    };
    const first = await certificate();
    expect(new X509Certificate(first).publicKey.equals(await publicKey())).toBe(true);
    await restarted();
    expect(await certificate()).toBe(first);
    expect(new X509Certificate(first).publicKey.equals(await publicKey())).toBe(true);
    await storage().send(new PutObjectCommand({ Bucket, Key, Body: 'của tỉnh' }));
    await restarted();
    expect(await certificate()).toBe('của tỉnh');
  });

  it('moves the portal’s clock, and keeps all of it over a restart', async () => {
    const moved = await get('/dev/clock', { method: 'POST', body: '{"now":"2027-01-04T08:00:00+07:00"}' });
    expect(await moved.text()).toMatch(/^\{"now":"2027-01-04T01:00:0/);
    expect((await get('/dev/clock', { method: 'POST', body: '{"now":"soon"}' })).status).toBe(400);
    const { event } = await echoed('/api/open/1');
    expect(new Date(event.requestContext.timeEpoch).toISOString().slice(0, 16)).toBe('2027-01-04T01:00');
    const token = await portal.tokenFor('citizen');
    const port = Number(new URL(portal.url).port);
    await portal.close();
    portal = await fixturePortal(assembly.folder, dataDir, port);
    expect(await (await get('/dev/clock')).text()).toMatch(/^\{"now":"2027-01-04T01:00:/);
    expect((await get('/api/closed', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    expect(Object.keys(await seen('SEED'))).toEqual(['Create']);
  });

  it('refuses a second start on the same data and a port in use, in one line', async () => {
    await expect(fixturePortal(assembly.folder, dataDir)).rejects.toThrow(
      `another portal runs on the data in ${dataDir}: end it, or choose another folder with DATA_DIR=…`,
    );
    const other = mkdtempSync(path.join(tmpdir(), 'portal-'));
    const port = Number(new URL(portal.url).port);
    await expect(fixturePortal(assembly.folder, other, port)).rejects.toThrow(
      `port ${port} is in use: end what uses it, or choose another with PORT=…`,
    );
    rmSync(other, { recursive: true, force: true });
  });
});
