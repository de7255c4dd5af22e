import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPaymentSandbox } from '#infra/local/payment-sandbox/start-payment-sandbox.ts';
import { paymentOf, secret } from './a-merchant.ts';

const paidAt = Date.parse('2026-11-23T09:05:00+07:00');

/** A sandbox in a process of its own, with a clock that stands still. */
const sandboxProcess = async (file: string, ipnUrl: string) => {
  const script = `
    const { startPaymentSandbox } = await import('#infra/local/payment-sandbox/start-payment-sandbox.ts');
    const options = { file: ${JSON.stringify(file)}, ipnUrl: ${JSON.stringify(ipnUrl)} };
    const sandbox = await startPaymentSandbox({ ...options, now: () => ${paidAt}, secretOf: () => ${JSON.stringify(secret)} });
    console.log(sandbox.url);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: path.resolve(import.meta.dirname, '../../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return { child, url: line.trim() };
};

describe('after kill -9 in the middle of a notification', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'payments-killed-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('the money is in the ledger and the notification comes again', async () => {
    let kill: (() => void) | undefined;
    const notices: string[] = [];
    const merchant = createServer((incoming, response) => {
      notices.push(incoming.url ?? '');
      if (kill) kill();
      else response.end('{"RspCode":"00"}');
    });
    merchant.listen(0, '127.0.0.1');
    await once(merchant, 'listening');
    const ipnUrl = `http://127.0.0.1:${(merchant.address() as AddressInfo).port}/ipn`;
    const file = path.join(folder, 'payments.db');
    const { child, url } = await sandboxProcess(file, ipnUrl);
    kill = () => void child.kill('SIGKILL');
    const body = new URLSearchParams({ outcome: 'success' });
    await expect(
      fetch(`${url}/paymentv2/vpcpay.html?${paymentOf('killed')}`, { method: 'POST', body, redirect: 'manual' }),
    ).rejects.toThrow();
    kill = undefined;
    expect(notices.length).toBe(1);

    const sandbox = await startPaymentSandbox({ file, ipnUrl, now: () => paidAt, secretOf: () => secret });
    await sandbox.tick();
    expect(notices.length).toBe(2);
    expect(notices[1]).toBe(notices[0]);
    const ledger: unknown = await (await fetch(`${sandbox.url}/control/ledger`)).json();
    expect(ledger).toMatchObject({
      transactions: [
        { reference: 'killed', debited: 8000, ipns: [{ state: 'confirmed', attempts: [{ status: 200 }] }] },
      ],
    });
    await sandbox.close();
    merchant.closeAllConnections();
    merchant.close();
  });
});
