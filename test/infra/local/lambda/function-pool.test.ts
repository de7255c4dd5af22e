import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openFunction, type LocalFunction } from '#infra/local/lambda/function-pool.ts';

const folder = path.join(import.meta.dirname, '../fixtures/lambda');
let opened: LocalFunction | undefined;
let printed = '';

const echo = (change: { most?: number; handler?: string } = {}): LocalFunction => {
  printed = '';
  opened = openFunction({
    name: 'echo',
    arn: 'arn:aws:lambda:ap-southeast-1:000000000000:function:echo',
    folder,
    handler: change.handler ?? 'echo.handler',
    memory: 256,
    timeout: 3,
    environment: { ONLY: 'this' },
    most: change.most ?? 4,
    log: (text) => {
      printed += text;
    },
  });
  return opened;
};
const ask = (what: string) => ({ queryStringParameters: { do: what } });
const bodyOf = async (local: LocalFunction): Promise<{ warm: number; env: unknown; name: string }> => {
  const outcome = await local.invoke({});
  if ('failed' in outcome) throw new Error(outcome.failed.errorMessage);
  return JSON.parse((JSON.parse(outcome.result) as { body: string }).body) as {
    warm: number;
    env: unknown;
    name: string;
  };
};

describe('a function', () => {
  afterEach(() => opened?.close());

  it('keeps its module warm and sees only its own environment', async () => {
    const local = echo();
    expect(await bodyOf(local)).toMatchObject({ warm: 1, name: 'echo', env: { ONLY: 'this' } });
    expect((await bodyOf(local)).warm).toBe(2);
    expect(Object.keys((await bodyOf(local)).env as object)).toEqual(['LAMBDA_TASK_ROOT', 'ONLY']);
  });

  it('takes one call at a time and grows with what comes at once', async () => {
    const four = echo({ most: 4 });
    expect((await Promise.all([bodyOf(four), bodyOf(four), bodyOf(four)])).map(({ warm }) => warm)).toEqual([1, 1, 1]);
    await four.close();
    const one = echo({ most: 1 });
    expect((await Promise.all([bodyOf(one), bodyOf(one), bodyOf(one)])).map(({ warm }) => warm)).toEqual([1, 2, 3]);
  });

  it('tells of an error by class and message, and stays warm', async () => {
    const local = echo();
    expect(await local.invoke(ask('fail'))).toMatchObject({
      failed: { errorType: 'TypeError', errorMessage: 'asked to fail' },
    });
    expect((await bodyOf(local)).warm).toBe(2);
    expect(printed).toContain('asked to fail');
  });

  it('is ended at its timeout and starts anew', async () => {
    const local = echo();
    const outcome = await local.invoke(ask('sleep'));
    expect(outcome).toMatchObject({ failed: { errorType: 'Sandbox.Timedout' } });
    expect(JSON.stringify(outcome)).toContain('Task timed out after 3.00 seconds');
    expect((await bodyOf(local)).warm).toBe(1);
  });

  it('survives a crash of its process as a failed call', async () => {
    const local = echo();
    const outcome = await local.invoke(ask('exit'));
    expect(JSON.stringify(outcome)).toContain('Runtime exited with error: exit status 3');
    expect((await bodyOf(local)).warm).toBe(1);
  });

  it('may neither take nor give more than 6 MB', async () => {
    const local = echo();
    // {"queryStringParameters":{"do":"plain"},"text":""} is 50 bytes around its text; a letter like ộ is three.
    const longest = `${'ộ'.repeat((6_291_456 - 51) / 3)}x`;
    expect(await local.invoke({ ...ask('plain'), text: longest })).toEqual({ result: '{"hello":"world"}' });
    expect(await local.invoke({ ...ask('plain'), text: `${longest}x` })).toMatchObject({
      failed: { errorType: 'RequestEntityTooLargeException' },
    });
    expect(await local.invoke(ask('large'))).toMatchObject({ failed: { errorType: 'Function.ResponseSizeTooLarge' } });
  });

  it('fails each call when its module cannot be loaded', async () => {
    const outcome = await echo({ handler: 'nothing.handler' }).invoke({});
    expect(JSON.stringify(outcome)).toContain("Cannot find module 'nothing'");
  });
});
