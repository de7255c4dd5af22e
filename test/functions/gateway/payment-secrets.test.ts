import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { paymentSecrets } from '#functions/gateway/payment-secrets.ts';

const secrets: Record<string, string> = {};
const asked: string[] = [];
let down = false;
/** Secrets Manager as its JSON protocol has it. */
const server = createServer((request, response) => {
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { SecretId } = JSON.parse(Buffer.concat(chunks).toString()) as { SecretId: string };
    asked.push(SecretId);
    const reply = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    if (down) return reply(400, { __type: 'AccessDeniedException', message: 'no' });
    const SecretString = secrets[SecretId];
    if (SecretString === undefined) return reply(400, { __type: 'ResourceNotFoundException', message: 'none' });
    return reply(200, { Name: SecretId, SecretString });
  })();
});

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(
  () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
);
beforeEach(() => {
  asked.splice(0);
  down = false;
  secrets['demo/payments/vnpay/DEMOTMN1'] = 'TESTSECRET';
});

const open = () =>
  Promise.resolve(
    new SecretsManagerClient({
      region: 'local',
      endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    }),
  );

describe('the secrets of terminals', () => {
  it('are read by the name of their terminal, once for those who ask together and shortly after', async () => {
    const secretOf = paymentSecrets('demo/payments', open)('vnpay');
    expect(await Promise.all([secretOf('DEMOTMN1'), secretOf('DEMOTMN1')])).toEqual(['TESTSECRET', 'TESTSECRET']);
    expect(await secretOf('DEMOTMN1')).toBe('TESTSECRET');
    expect(asked).toEqual(['demo/payments/vnpay/DEMOTMN1']);
  });

  it('are believed anew after a few minutes, so that a rotated one counts', async () => {
    const secretOf = paymentSecrets('demo/payments', open)('vnpay');
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    expect(await secretOf('DEMOTMN1')).toBe('TESTSECRET');
    secrets['demo/payments/vnpay/DEMOTMN1'] = 'ROTATED';
    clock.mockReturnValue(1000 + 5 * 60_000);
    expect(await secretOf('DEMOTMN1')).toBe('ROTATED');
  });

  it('are none where none is kept, or an empty one', async () => {
    secrets['demo/payments/vnpay/EMPTY001'] = '';
    const secretOf = paymentSecrets('demo/payments', open)('vnpay');
    expect(await secretOf('UNKNOWN1')).toBeUndefined();
    expect(await secretOf('EMPTY001')).toBeUndefined();
  });

  it('are an error where they cannot be read, which is not remembered', async () => {
    const secretOf = paymentSecrets('demo/payments', open)('vnpay');
    down = true;
    await expect(secretOf('DEMOTMN1')).rejects.toThrow();
    down = false;
    expect(await secretOf('DEMOTMN1')).toBe('TESTSECRET');
  });

  it('do not fill the memory, however many terminals are invented', async () => {
    const secretOf = paymentSecrets('demo/payments', open)('vnpay');
    await secretOf('DEMOTMN1');
    for (let number = 0; number < 250; number++) await secretOf(`T${String(number).padStart(7, '0')}`);
    asked.splice(0);
    await secretOf('DEMOTMN1');
    expect(asked).toEqual(['demo/payments/vnpay/DEMOTMN1']);
  });
});
