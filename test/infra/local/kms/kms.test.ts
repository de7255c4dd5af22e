import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import { EncryptCommand, GetPublicKeyCommand, SignCommand } from '@aws-sdk/client-kms';
import type { SignCommandInput } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSigning, signingKeyArn } from '#test/support/signing.ts';

let open: Awaited<ReturnType<typeof openTestSigning>>;
beforeAll(async () => {
  open = await openTestSigning();
});
afterAll(() => open.close());

const message = Buffer.from('Biên lai số 00000042');
const digest = createHash('sha256').update(message).digest();
const asking = (change: Partial<SignCommandInput>): SignCommand =>
  new SignCommand({
    KeyId: signingKeyArn,
    Message: message,
    MessageType: 'RAW',
    SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
    ...change,
  });

describe('the KMS of this machine', () => {
  it('signs a message and its digest alike, and the public key it gives says so', async () => {
    const { PublicKey } = await open.kms.send(new GetPublicKeyCommand({ KeyId: signingKeyArn }));
    const key = createPublicKey({ key: Buffer.from(PublicKey!), format: 'der', type: 'spki' });
    const raw = await open.kms.send(asking({}));
    const hashed = await open.kms.send(asking({ Message: digest, MessageType: 'DIGEST' }));
    expect(verify('sha256', message, key, raw.Signature!)).toBe(true);
    expect(hashed.Signature).toEqual(raw.Signature);
  });

  it.each<[string, Partial<SignCommandInput>, string]>([
    ['a key it does not have', { KeyId: 'alias/khac' }, 'NotFoundException'],
    ['a digest of another length', { MessageType: 'DIGEST' }, 'ValidationException'],
    ['a message above 4,096 bytes', { Message: Buffer.alloc(4097) }, 'ValidationException'],
    ['another algorithm', { SigningAlgorithm: 'RSASSA_PSS_SHA_256' }, 'ValidationException'],
  ])('refuses %s by name', async (_, change, name) => {
    await expect(open.kms.send(asking(change))).rejects.toMatchObject({ name });
  });

  it('says what it does not do', async () => {
    const encrypt = new EncryptCommand({ KeyId: signingKeyArn, Plaintext: message });
    await expect(open.kms.send(encrypt)).rejects.toThrow('TrentService.Encrypt is not done here');
  });
});

describe('a test certificate', () => {
  it('is the key’s, says that it proves nothing, and is for signing only', () => {
    const certificate = new X509Certificate(open.certificates);
    expect(certificate.subject).toBe('CN=Khóa thử nghiệm – không có giá trị pháp lý');
    expect(certificate.checkPrivateKey(open.key.privateKey)).toBe(true);
    expect(certificate.verify(open.key.publicKey)).toBe(true);
    expect([certificate.ca, certificate.validToDate.toISOString()]).toEqual([false, '2049-12-31T23:59:59.000Z']);
  });
});
