import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
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
  fresh?: boolean;
  /** As npm does it: in a shell, which is the child then. */
  underNpm?: boolean;
  /** Sends itself this signal at the moment it says this line; it says `building` when it wants its assembly. */
  at?: readonly [line: string, signal: 'SIGINT' | 'SIGKILL'];
}): Promise<FixtureProcess> => {
  const { assembly, dataDir, port = 0, fresh = false, underNpm = false, at = ['', 'SIGINT'] } = options;
  const seed = path.join(import.meta.dirname, 'fixtures/people');
  const [line, signal] = at.map((text) => JSON.stringify(text));
  const script = `
    const { setTimeout } = await import('node:timers/promises');
    const { servePortal } = await import('#infra/local/run-portal.ts');
    const progress = (said) => {
      console.log(said);
      if (said === ${line}) process.kill(process.pid, ${signal});
    };
    const assembly = async (signal) => {
      progress('building');
      if (${line} === 'building') await setTimeout(60_000, undefined, { signal });
      return ${JSON.stringify(assembly)};
    };
    servePortal(() => ({ ...${JSON.stringify({ port, dataDir, seed, fresh })}, assembly, progress }));`;
  const command = [process.execPath, '--input-type=module', '-e', script] as const;
  const [file, ...args] = underNpm ? (['/bin/sh', '-c', '"$0" "$@"; exit $?', ...command] as const) : command;
  const env = { ...process.env, npm_lifecycle_event: underNpm ? 'start' : undefined };
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let failed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  child.stderr.on('data', (part: Buffer) => (failed += part.toString()));
  const exit = once(child, 'exit');
  while (!printed.includes('Hoa, citizen') && child.exitCode === null && child.signalCode === null) await wait(20);
  const url = /^ready: (\S+)$/m.exec(printed)?.[1] ?? '';
  return { child, exit, url, printed: () => printed, failed: () => failed };
};

const commandLines = (): string[] => {
  if (process.platform !== 'linux') return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        // It ended meanwhile.
        return '';
      }
    });
};

/** The command lines of all processes that work on a data folder. */
export const processesOn = (dataDir: string): string[] => commandLines().filter((line) => line.includes(dataDir));
