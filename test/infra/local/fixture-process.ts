import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A runner in a process of its own. `url` is empty where it ended before it was ready. */
export type FixtureProcess = {
  readonly child: ChildProcess;
  readonly exit: Promise<unknown[]>;
  readonly url: string;
  readonly printed: () => string;
  readonly failed: () => string;
};

/** Starts the fixture's portal as `npm start` starts the portal; answers once it is ready, or has ended. */
export const startFixture = async (options: {
  assembly: string;
  dataDir: string;
  port?: number;
}): Promise<FixtureProcess> => {
  const { assembly, dataDir, port = 0 } = options;
  const seed = path.join(import.meta.dirname, 'fixtures/people');
  const script = `
    const { servePortal } = await import('#infra/local/run-portal.ts');
    await servePortal(async () => (${JSON.stringify({ port, dataDir, assembly, seed })}));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let failed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  child.stderr.on('data', (part: Buffer) => (failed += part.toString()));
  const exit = once(child, 'exit');
  while (!printed.includes('Hoa, citizen') && child.exitCode === null && child.signalCode === null) await wait(20);
  const url = /^ready: (\S+)$/m.exec(printed)?.[1] ?? '';
  return { child, exit, url, printed: () => printed, failed: () => failed };
};
