import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSecrets, type Secrets } from '#infra/local/secrets/start-secrets.ts';

let secrets: Secrets;
beforeAll(async () => {
  secrets = await startSecrets((terminal) => `secret of ${terminal}`);
});
afterAll(() => secrets.close());

/** The reply, as the SDK reads it. */
const ask = async (body: string, action = 'GetSecretValue') => {
  const reply = await fetch(secrets.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `secretsmanager.${action}` },
    body,
  });
  const said = (await reply.json()) as Record<string, string>;
  return { status: reply.status, type: reply.headers.get('content-type'), said };
};
const secretOf = (SecretId: string) => ask(JSON.stringify({ SecretId }));

describe('the secrets of this machine', () => {
  it.each(['payments/vnpay/DEMOTMN1', 'mot-cua/live/payments/vnpay/DEMOTMN1'])('answer for %s', async (id) => {
    const { status, type, said } = await secretOf(id);
    expect([status, type]).toEqual([200, 'application/x-amz-json-1.1']);
    expect(said).toMatchObject({ Name: id, SecretString: 'secret of DEMOTMN1' });
  });

  it.each([
    'payments/vnpay/DEMO',
    'payments/momo/DEMOTMN1',
    'payments/vnpay/DEMOTMN1/old',
    'notpayments/vnpay/DEMOTMN1',
  ])('know nothing of %s', async (id) => {
    const { status, said } = await secretOf(id);
    expect([status, said.__type]).toEqual([400, 'ResourceNotFoundException']);
  });

  it('say which action they do not do, and what an ask lacks', async () => {
    const { status, said } = await ask('{"SecretId":"payments/vnpay/DEMOTMN1"}', 'PutSecretValue');
    expect([status, said.__type]).toEqual([400, 'UnknownOperationException']);
    expect(said.message).toContain('secretsmanager.PutSecretValue');
    expect((await ask('{')).said.__type).toBe('InvalidParameterException');
  });
});
