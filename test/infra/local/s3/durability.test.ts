import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { aBucket, credentials } from './a-bucket.ts';

const writer = fileURLToPath(new URL('keep-writing.ts', import.meta.url));

/** Writes for a while, is killed, and tells what it had acknowledged by then. */
const writeUntilKilled = (dataDir: string, milliseconds: number) =>
  new Promise<readonly (readonly [string, string])[]>((resolve, reject) => {
    const child = spawn(process.execPath, [writer, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      output += text;
    });
    child.once('error', reject).once('close', () => {
      const lines = output
        .slice(0, output.lastIndexOf('\n') + 1)
        .split('\n')
        .filter(Boolean);
      resolve(lines.map((line) => [line.split(' ')[0]!, line.split(' ')[1]!] as const));
    });
  });

describe('after kill -9', () => {
  it('everything acknowledged is there and whole, nothing is half there, and no event is lost', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 's3-killed-'));
    const acknowledged = new Map<string, string>();
    for (const milliseconds of [40, 130, 260]) {
      for (const [key, eTag] of await writeUntilKilled(dataDir, milliseconds)) acknowledged.set(key, eTag);
    }
    const told = new Set<string>();
    const s3 = await startS3({ dataDir, credentials, onEvent: ({ key }) => void told.add(key) });
    expect(acknowledged.size).toBeGreaterThan(20);
    const keys = s3.keys('uploads');
    for (const key of keys) {
      const stored = await s3.read('uploads', key);
      expect(stored?.eTag).toBe(`"${createHash('md5').update(stored!.body).digest('hex')}"`);
      if (acknowledged.has(key)) expect(stored?.body.toString().startsWith(key)).toBe(true);
    }
    expect([...acknowledged.keys()].filter((key) => !keys.includes(key))).toEqual([]);
    expect([...acknowledged.keys()].filter((key) => !told.has(key))).toEqual([]);
    expect(await readdir(join(dataDir, 'arriving'))).toEqual([]);
    await s3.close();
    await rm(dataDir, { recursive: true });
  });
});

describe('after a restart', () => {
  it('buckets, versions and tags are as they were, and what belongs to nobody is gone', async () => {
    const { s3, client, dataDir } = await aBucket();
    const first = await s3.put('uploads', 'x', 'one');
    await s3.put('uploads', 'x', 'two');
    s3.tag('uploads', 'x', { GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' });
    await s3.close();
    await writeFile(join(dataDir, 'kept', 'left-over'), 'half');
    const again = await startS3({ dataDir, credentials });
    expect(again.buckets()).toEqual(['site', 'uploads']);
    expect((await again.read('uploads', 'x', first.versionId))?.body.toString()).toBe('one');
    const latest = await again.read('uploads', 'x');
    expect([latest?.body.toString(), latest?.tags]).toEqual([
      'two',
      { GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' },
    ]);
    expect(await readdir(join(dataDir, 'kept'))).not.toContain('left-over');
    await again.close();
    client.destroy();
    await rm(dataDir, { recursive: true });
  });

  it('an event that could not be taken comes again', async () => {
    const failing = await aBucket({ onEvent: () => Promise.reject(new Error('not now')) });
    await failing.s3.put('uploads', 'x', 'x');
    await failing.s3.close();
    const told: string[] = [];
    const again = await startS3({
      dataDir: failing.dataDir,
      credentials,
      onEvent: ({ name, key }) => void told.push(`${name} ${key}`),
    });
    await again.put('uploads', 'y', 'y');
    expect(told).toEqual(['ObjectCreated:Put x', 'ObjectCreated:Put y']);
    await again.close();
    await rm(failing.dataDir, { recursive: true });
  });

  it('an event that is refused once is offered again after a second', async () => {
    let offers = 0;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const onEvent = () => {
      offers += 1;
      if (offers === 1) throw new Error('once');
      resolve(undefined);
    };
    const bucket = await aBucket({ onEvent });
    await bucket.s3.put('uploads', 'x', 'x');
    await promise;
    expect(offers).toBe(2);
    await bucket.end();
  });
});
