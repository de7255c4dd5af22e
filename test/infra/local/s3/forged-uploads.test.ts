import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { aBucket, aClient, codeOf, credentials, messageOf } from './a-bucket.ts';

const paper = Buffer.from('%PDF-1.7 giấy khai sinh');
const sha256 = createHash('sha256').update(paper).digest('base64');
const key = 'quarantine/0193/paper.pdf';

type Form = { readonly url: string; readonly fields: Record<string, string> };

let local: Awaited<ReturnType<typeof aBucket>>;
beforeAll(async () => (local = await aBucket()));
afterAll(() => local.end());

const aTicket = (
  more: { expires?: number; smallest?: number; largest?: number; checksum?: string } = {},
): Promise<Form> =>
  createPresignedPost(local.client, {
    Bucket: 'uploads',
    Key: key,
    Expires: more.expires ?? 60,
    Conditions: [['content-length-range', more.smallest ?? 1, more.largest ?? 1024]],
    Fields: {
      'Content-Type': 'application/pdf',
      'x-amz-checksum-sha256': more.checksum ?? sha256,
      'x-amz-meta-dossier': 'd-1',
    },
  });

const post = async (form: Form, body: Uint8Array = paper, url = form.url) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(form.fields)) data.append(name, value);
  data.append('file', new Blob([Buffer.from(body)]), 'giấy.pdf');
  const response = await fetch(url, { method: 'POST', body: data });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, code: codeOf(text), message: messageOf(text) };
};

const withField = (form: Form, name: string, value: string): Form => ({
  ...form,
  fields: { ...form.fields, [name]: value },
});
const without = (form: Form, name: string): Form => ({
  ...form,
  fields: Object.fromEntries(Object.entries(form.fields).filter(([one]) => one !== name)),
});
const policyOf = (form: Form) =>
  JSON.parse(Buffer.from(form.fields.Policy!, 'base64').toString()) as { expiration: string; conditions: unknown[] };

/** Signs any policy with the right key, as only the portal could. */
const resigned = (form: Form, policy: string): Form => {
  const encoded = Buffer.from(policy).toString('base64');
  const scope = form.fields['X-Amz-Credential']!.split('/').slice(1);
  const dayKey = scope.reduce<string | Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = createHmac('sha256', dayKey).update(encoded).digest('hex');
  return withField(withField(form, 'Policy', encoded), 'X-Amz-Signature', signature);
};

describe('an honest upload', () => {
  it('is stored with its type, checksum and metadata, and answered 204', async () => {
    const answer = await post(await aTicket());
    expect(answer.status).toBe(204);
    expect(answer.headers.get('etag')).toBe(`"${createHash('md5').update(paper).digest('hex')}"`);
    expect(answer.headers.get('location')).toBe(`${local.s3.url}/uploads/quarantine/0193/paper.pdf`);
    const stored = await local.s3.read('uploads', key);
    expect(stored?.body.equals(paper)).toBe(true);
    expect(stored?.headers).toEqual({ 'content-type': 'application/pdf', 'x-amz-meta-dossier': 'd-1' });
    expect(stored?.checksums).toEqual({ 'x-amz-checksum-sha256': sha256 });
    expect(answer.headers.get('x-amz-version-id')).toBe(stored?.versionId);
  });

  it('is told to the bucket as ObjectCreated:Post and as Object Created', async () => {
    local.events.length = 0;
    await post(await aTicket());
    const stored = await local.s3.read('uploads', key);
    const [event] = local.events;
    expect(local.events).toHaveLength(1);
    expect(event?.record).toMatchObject({
      eventName: 'ObjectCreated:Post',
      s3: { bucket: { name: 'uploads' }, object: { key, size: paper.length, versionId: stored?.versionId } },
    });
    expect(event?.eventBridge).toMatchObject({
      'detail-type': 'Object Created',
      source: 'aws.s3',
      detail: {
        bucket: { name: 'uploads' },
        object: { key, size: paper.length, 'version-id': stored?.versionId },
        reason: 'POST Object',
      },
    });
  });

  it('may be exactly as large as allowed, of several megabytes', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024, 'x');
    const checksum = createHash('sha256').update(large).digest('base64');
    expect((await post(await aTicket({ largest: large.length, checksum }), large)).status).toBe(204);
    expect((await local.s3.read('uploads', key))?.body.equals(large)).toBe(true);
  });

  it('is answered 201 with a document, or sent on, where the policy asks for it', async () => {
    const ask = (fields: Record<string, string>) =>
      createPresignedPost(local.client, { Bucket: 'uploads', Key: 'a b.txt', Fields: fields });
    const created = await post(await ask({ success_action_status: '201' }));
    expect(created.status).toBe(201);
    expect(created.text).toContain('<Bucket>uploads</Bucket><Key>a b.txt</Key>');
    const form = await ask({ success_action_redirect: 'https://portal.example/done?x=1' });
    const data = new FormData();
    for (const [name, value] of Object.entries(form.fields)) data.append(name, value);
    data.append('file', new Blob(['x']));
    const sentOn = await fetch(form.url, { method: 'POST', body: data, redirect: 'manual' });
    expect(sentOn.status).toBe(303);
    expect(sentOn.headers.get('location')).toBe(
      'https://portal.example/done?x=1&bucket=uploads&key=a+b.txt&etag=%229dd4e461268c8034f5c8564e155c67a6%22',
    );
  });

  it('takes the name of the file where the key leaves it open', async () => {
    const form = await createPresignedPost(local.client, { Bucket: 'uploads', Key: 'in/${filename}' });
    expect((await post(form)).status).toBe(204);
    expect((await local.s3.read('uploads', 'in/giấy.pdf'))?.size).toBe(paper.length);
  });

  it('may start with what starts-with says, and bring fields that are to be ignored', async () => {
    const form = await createPresignedPost(local.client, {
      Bucket: 'uploads',
      Key: key,
      Conditions: [
        ['starts-with', '$Content-Type', 'image/'],
        ['eq', '$x-amz-meta-kind', 'photo'],
      ],
    });
    const filled = withField(withField(form, 'Content-Type', 'image/png'), 'x-amz-meta-kind', 'photo');
    expect((await post(withField(filled, 'x-ignore-button', 'send'))).status).toBe(204);
    expect((await post(withField(filled, 'Content-Type', 'text/html'))).message).toBe(
      'Invalid according to Policy: Policy Condition failed: ["starts-with", "$content-type", "image/"]',
    );
  });
});

describe('a forged upload', () => {
  beforeEach(async () => {
    for (const bucket of ['uploads', 'site']) {
      for (const found of local.s3.keys(bucket)) await local.s3.remove(bucket, found);
    }
    local.events.length = 0;
  });
  const refused = async (answer: ReturnType<typeof post>, status: number, code: string, message?: string) => {
    const { status: gotStatus, code: gotCode, message: gotMessage } = await answer;
    expect([gotStatus, gotCode]).toEqual([status, code]);
    if (message !== undefined) expect(gotMessage).toBe(message);
    expect([local.s3.keys('uploads'), local.s3.keys('site'), local.events]).toEqual([[], [], []]);
  };
  const byPolicy = (why: string) => `Invalid according to Policy: ${why}`;

  it('to a wrong key', async () => {
    const form = withField(await aTicket(), 'key', 'quarantine/0193/other.pdf');
    const why = 'Policy Condition failed: ["eq", "$key", "quarantine/0193/paper.pdf"]';
    await refused(post(form), 403, 'AccessDenied', byPolicy(why));
  });

  it('of a wrong type', async () => {
    const form = withField(await aTicket(), 'Content-Type', 'text/html');
    const why = 'Policy Condition failed: ["eq", "$content-type", "application/pdf"]';
    await refused(post(form), 403, 'AccessDenied', byPolicy(why));
  });

  it('too large by one byte', async () => {
    const form = await aTicket({ largest: paper.length - 1 });
    await refused(post(form), 400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
  });

  it('much too large, read to its end without being kept', async () => {
    await refused(post(await aTicket({ largest: 10 }), Buffer.alloc(20 * 1024 * 1024)), 400, 'EntityTooLarge');
  });

  it('too small', async () => {
    const form = await aTicket({ smallest: paper.length + 1 });
    await refused(post(form), 400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  });

  it('with an extra field', async () => {
    const form = withField(await aTicket(), 'x-amz-meta-owner', 'someone');
    await refused(post(form), 403, 'AccessDenied', byPolicy('Extra input fields: x-amz-meta-owner'));
  });

  it('with an extra header in disguise', async () => {
    const form = withField(await aTicket(), 'Content-Disposition', 'inline');
    await refused(post(form), 403, 'AccessDenied', byPolicy('Extra input fields: content-disposition'));
  });

  it.each([
    ['Content-Type', 403, 'AccessDenied'],
    ['x-amz-meta-dossier', 403, 'AccessDenied'],
    ['x-amz-checksum-sha256', 403, 'AccessDenied'],
    ['key', 400, 'InvalidArgument'],
    ['Policy', 403, 'AccessDenied'],
    ['X-Amz-Signature', 400, 'InvalidArgument'],
    ['X-Amz-Algorithm', 400, 'InvalidArgument'],
    ['X-Amz-Credential', 400, 'InvalidArgument'],
    ['X-Amz-Date', 400, 'InvalidArgument'],
  ])('without its field %s', async (name, status, code) => {
    await refused(post(without(await aTicket(), name)), status, code);
  });

  it('without a file', async () => {
    const data = new FormData();
    for (const [name, value] of Object.entries((await aTicket()).fields)) data.append(name, value);
    const response = await fetch(`${local.s3.url}/uploads`, { method: 'POST', body: data });
    expect([response.status, codeOf(await response.text())]).toEqual([400, 'InvalidArgument']);
  });

  it('with a needed field after the file, where it does not count', async () => {
    const form = await aTicket();
    const data = new FormData();
    for (const [name, value] of Object.entries(form.fields)) if (name !== 'Content-Type') data.append(name, value);
    data.append('file', new Blob([paper]));
    data.append('Content-Type', 'application/pdf');
    const response = await fetch(form.url, { method: 'POST', body: data });
    expect([response.status, codeOf(await response.text())]).toEqual([403, 'AccessDenied']);
  });

  it('with a changed policy under the old signature', async () => {
    const form = await aTicket();
    const policy = policyOf(form);
    const wider = { ...policy, conditions: policy.conditions.filter((condition) => !Array.isArray(condition)) };
    const changed = withField(form, 'Policy', Buffer.from(JSON.stringify(wider)).toString('base64'));
    await refused(post(changed), 403, 'SignatureDoesNotMatch');
  });

  it('with a changed signature', async () => {
    const form = await aTicket();
    const signature = form.fields['X-Amz-Signature']!;
    const changed = (signature.startsWith('0') ? '1' : '0') + signature.slice(1);
    await refused(post(withField(form, 'X-Amz-Signature', changed)), 403, 'SignatureDoesNotMatch');
    await refused(post(withField(form, 'X-Amz-Signature', signature.slice(2))), 403, 'SignatureDoesNotMatch');
  });

  it('signed with another secret, and by an unknown key', async () => {
    const sign = (accessKeyId: string) =>
      createPresignedPost(aClient(local.s3.url, { credentials: { accessKeyId, secretAccessKey: 'guessed' } }), {
        Bucket: 'uploads',
        Key: key,
      });
    await refused(post(await sign(credentials.accessKeyId)), 403, 'SignatureDoesNotMatch');
    await refused(post(await sign('AKIANOBODY')), 403, 'InvalidAccessKeyId');
  });

  it('with a session token nobody gave', async () => {
    await refused(post(withField(await aTicket(), 'X-Amz-Security-Token', 'made up')), 400, 'InvalidToken');
  });

  it('for another region', async () => {
    const client = aClient(local.s3.url, { region: 'us-east-1' });
    await refused(post(await createPresignedPost(client, { Bucket: 'uploads', Key: key })), 400, 'InvalidArgument');
  });

  it('expired', async () => {
    await refused(post(await aTicket({ expires: -1 })), 403, 'AccessDenied', byPolicy('Policy expired.'));
  });

  it('to another bucket', async () => {
    const why = 'Policy Condition failed: ["eq", "$bucket", "uploads"]';
    await refused(post(await aTicket(), paper, `${local.s3.url}/site`), 403, 'AccessDenied', byPolicy(why));
    await refused(post(await aTicket(), paper, `${local.s3.url}/nowhere`), 404, 'NoSuchBucket');
  });

  it('by anyone, without a policy', async () => {
    await refused(post({ url: `${local.s3.url}/uploads`, fields: { key } }), 403, 'AccessDenied', 'Access Denied');
  });

  it('with a wrong checksum', async () => {
    const other = createHash('sha256').update('other').digest('base64');
    const message = 'The SHA256 you specified did not match the calculated checksum.';
    await refused(post(await aTicket({ checksum: other })), 400, 'BadDigest', message);
    await refused(post(await aTicket({ checksum: 'AAAA' })), 400, 'InvalidRequest');
  });

  it('whose policy is no policy, though signed', async () => {
    const form = await aTicket();
    await refused(post(resigned(form, 'not json')), 400, 'InvalidPolicyDocument', 'Invalid Policy: Invalid JSON.');
    const endless = JSON.stringify({ conditions: policyOf(form).conditions });
    await refused(
      post(resigned(form, endless)),
      400,
      'InvalidPolicyDocument',
      'Invalid Policy: Policy missing expiration.',
    );
    const strange = JSON.stringify({ ...policyOf(form), conditions: [['ends-with', '$key', 'pdf']] });
    await refused(post(resigned(form, strange)), 400, 'InvalidPolicyDocument');
  });

  it('that makes the object public', async () => {
    const form = await createPresignedPost(local.client, {
      Bucket: 'uploads',
      Key: key,
      Fields: { acl: 'public-read' },
    });
    await refused(post(form), 400, 'AccessControlListNotSupported');
  });

  it('that is no form at all, or one cut short', async () => {
    const plain = await fetch(`${local.s3.url}/uploads`, { method: 'POST', body: 'hello' });
    expect([plain.status, codeOf(await plain.text())]).toEqual([412, 'PreconditionFailed']);
    const form = await aTicket();
    const parts = Object.entries(form.fields).map(
      ([name, value]) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const cut = `${parts.join('')}--edge\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf a fi`;
    const response = await fetch(form.url, {
      method: 'POST',
      body: cut,
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    });
    expect([response.status, codeOf(await response.text())]).toEqual([400, 'MalformedPOSTRequest']);
    expect(local.s3.keys('uploads')).toEqual([]);
  });

  it('with more before the file than S3 reads', async () => {
    await refused(
      post(withField(await aTicket(), 'x-ignore-this', 'x'.repeat(21_000))),
      400,
      'MaxPostPreDataLengthExceeded',
    );
  });
});
