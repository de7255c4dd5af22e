import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureAssembly } from './fixture-portal.ts';
import { startFixture } from './fixture-process.ts';

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const gone = async (pid: number): Promise<boolean> => {
  for (let left = 300; left > 0 && alive(pid); left -= 1) await wait(10);
  return !alive(pid);
};

describe('the runner as a process', () => {
  let assembly: ReturnType<typeof fixtureAssembly>;
  let dataDir = '';
  const running: ChildProcess[] = [];

  beforeAll(() => {
    assembly = fixtureAssembly();
    dataDir = mkdtempSync(path.join(tmpdir(), 'runner-'));
  });
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    assembly.remove();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async () => {
    const started = await startFixture({ assembly: assembly.folder, dataDir });
    running.push(started.child);
    return started;
  };

  it('says what it does, then where it is and who may sign in; Ctrl-C leaves nothing behind', async () => {
    const { child, exit, printed } = await start();
    expect(printed()).toMatch(
      /^making the data\n3 pages and files deployed\nseeded\nready: http:\/\/localhost:\d+\n {2}citizen {4}Hoa, công dân\n/,
    );
    const engine = Number(readFileSync(path.join(dataDir, 'table.db.pid'), 'utf8'));
    expect(alive(engine)).toBe(true);
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    expect(await gone(engine)).toBe(true);
  });

  it('leaves no engine behind when it is killed, and starts again on the same data', async () => {
    const first = await start();
    const engine = Number(readFileSync(path.join(dataDir, 'table.db.pid'), 'utf8'));
    first.child.kill('SIGKILL');
    expect(await gone(engine)).toBe(true);
    const second = await start();
    expect(second.printed()).toMatch(/^opening the data\n3 pages and files deployed\nready: /);
    second.child.kill('SIGTERM');
    expect(await second.exit).toEqual([0, null]);
  });

  it('ends with one line and code 1 when another portal has the data', async () => {
    const first = await start();
    const second = await start();
    expect(await second.exit).toEqual([1, null]);
    expect(second.failed()).toBe(
      `another portal runs on the data in ${dataDir}: end it, or choose another folder with DATA_DIR=…\n`,
    );
    first.child.kill('SIGINT');
    await first.exit;
    expect(second.printed()).toBe('');
  });
});
