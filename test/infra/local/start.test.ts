import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '#test/support/until.ts';
import { fixtureAssembly } from './fixture-portal.ts';
import { processesOn, startFixture } from './fixture-process.ts';

type How = Omit<Parameters<typeof startFixture>[0], 'assembly' | 'dataDir'>;

describe('the runner as a process', () => {
  let assembly: ReturnType<typeof fixtureAssembly>;
  let dataDir = '';
  let running: ChildProcess[] = [];

  beforeAll(() => {
    assembly = fixtureAssembly();
  });
  afterAll(() => assembly.remove());
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'runner-'));
  });
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running = [];
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async (how: How = {}, folder = assembly.folder) => {
    const started = await startFixture({ assembly: folder, dataDir, ...how });
    running.push(started.child);
    return started;
  };
  const nothingLeft = () => until('all processes to end', () => processesOn(dataDir).length === 0 || undefined);

  it('says what it does, then where it is and who may sign in; Ctrl-C leaves nothing behind', async () => {
    const { child, exit, printed } = await start();
    expect(printed()).toMatch(
      /^building\nmaking the data\n3 pages and files deployed\nseeded\nready: http:\/\/localhost:\d+\n {2}citizen {4}Hoa, công dân\n/,
    );
    expect(processesOn(dataDir).some((line) => line.includes('dynoxide'))).toBe(true);
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    await nothingLeft();
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with the shell that npm started it in: %s', async (signal) => {
    const { child } = await start({ underNpm: true });
    expect(processesOn(dataDir).length).toBeGreaterThan(1);
    child.kill(signal);
    await nothingLeft();
  });

  it.each(['building', 'making the data', '3 pages and files deployed'])(
    'ends without a word and leaves nothing behind when Ctrl-C comes at "%s"; the next start is whole',
    async (line) => {
      const { exit, printed, failed } = await start({ at: [line, 'SIGINT'] });
      expect(await exit).toEqual([0, null]);
      expect(printed().trimEnd().split('\n').at(-1)).toBe(line);
      expect(failed()).toBe('');
      await nothingLeft();
      expect((await start()).printed()).toContain('ready: ');
    },
  );

  it('leaves no engine behind when it is killed, and starts again on the same data', async () => {
    const first = await start();
    first.child.kill('SIGKILL');
    await nothingLeft();
    const second = await start();
    expect(second.printed()).toMatch(/^building\nopening the data\n3 pages and files deployed\nready: /);
    second.child.kill('SIGTERM');
    expect(await second.exit).toEqual([0, null]);
  });

  it('seeds to the end when it was killed while seeding', async () => {
    const crashing = path.join(dataDir, 'assembly');
    cpSync(assembly.folder, crashing, { recursive: true });
    const file = path.join(crashing, 'Fixture.template.json');
    const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: { Seed: { Properties: object } } };
    template.Resources.Seed.Properties = { ...template.Resources.Seed.Properties, crash: 'once' };
    writeFileSync(file, JSON.stringify(template));
    const first = await start({}, crashing);
    expect(await first.exit).toEqual([null, 'SIGKILL']);
    expect(first.printed()).toBe('building\nmaking the data\n3 pages and files deployed\n');
    await nothingLeft();
    const second = await start({}, crashing);
    expect(second.printed()).toMatch(/^building\nopening the data\n(3 pages and files deployed\n)?seeded\nready: /);
    expect((await fetch(`${second.url}/api/open/1`)).status).toBe(200);
  });

  it('ends with one line and code 1 when another portal has the data, before it builds anything', async () => {
    const first = await start();
    const second = await start({ fresh: true });
    expect(await second.exit).toEqual([1, null]);
    expect([second.printed(), second.failed()]).toEqual([
      '',
      `another portal runs on the data in ${dataDir}: end it, or choose another folder with DATA_DIR=…\n`,
    ]);
    expect((await fetch(`${first.url}/api/open/1`)).status).toBe(200);
  });

  it('ends with one line and code 1 when its port is in use, and does not touch the data', async () => {
    const first = await start();
    first.child.kill('SIGINT');
    await first.exit;
    const before = readFileSync(path.join(dataDir, 'runner.db'));
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const second = await start({ port, fresh: true });
    other.close();
    expect(await second.exit).toEqual([1, null]);
    expect([second.printed(), second.failed()]).toEqual([
      '',
      `port ${port} is in use: end what uses it, or choose another with PORT=…\n`,
    ]);
    expect(readFileSync(path.join(dataDir, 'runner.db'))).toEqual(before);
  });
});
