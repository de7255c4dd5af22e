import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { endLeftover, noteProcess } from './leftover.ts';
import { lock } from './lock.ts';
import { reapAfterUs } from './reaper.ts';
import { indexStream, trimStream } from './streams/stream-records.ts';

/** A running DynamoDB engine. `close` ends it and waits until it is gone. */
export type Engine = { readonly url: string; readonly pid: number; readonly close: () => Promise<void> };

const binary = (): string => {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);
  } catch {
    throw new Error(`no DynamoDB engine for this machine: the package ${name} is not installed`);
  }
};

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const answers = async (url: string, child: ChildProcess): Promise<boolean> => {
  for (let left = 500; left > 0 && !ended(child); left -= 1) {
    try {
      const reply = await fetch(url, {
        method: 'POST',
        headers: {
          'x-amz-target': 'DynamoDB_20120810.ListTables',
          'content-type': 'application/x-amz-json-1.0',
          authorization:
            'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=00',
        },
        body: '{}',
      });
      await reply.arrayBuffer();
      return !ended(child);
    } catch {
      await wait(10);
    }
  }
  return false;
};

type Running = { readonly child: ChildProcess; readonly url: string };

const noteOf = (file: string): string => `${file}.pid`;

const run = async (file: string, port: number): Promise<Running | undefined> => {
  const url = `http://127.0.0.1:${port}`;
  // A session of its own: Ctrl-C reaches only the runner, which ends the engine last.
  const child = spawn(binary(), ['--host', '127.0.0.1', '--port', String(port), '--db-path', file], {
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', () => undefined);
  if (child.pid !== undefined) {
    // From its first moment: we may be killed before it answers.
    noteProcess(noteOf(file), child.pid);
    child.once('exit', reapAfterUs(child.pid).dismiss);
  }
  if (await answers(url, child)) return { child, url };
  child.kill('SIGKILL');
  return undefined;
};

const start = async (file: string, port: number | undefined): Promise<Running> => {
  for (let left = port === undefined ? 5 : 1; left > 0; left -= 1) {
    const running = await run(file, port ?? (await freePort()));
    if (running) return running;
  }
  throw new Error(`the DynamoDB engine does not answer (${file})`);
};

/**
 * Starts a DynamoDB engine that keeps its tables in `file`, and waits until it answers. Throws if another engine has the file.
 * `delivered` names, for each table, the last stream record that nobody needs any more.
 */
export const startEngine = async (options: {
  readonly file: string;
  readonly port?: number;
  readonly delivered?: Readonly<Record<string, number>>;
}): Promise<Engine> => {
  const file = path.resolve(options.file);
  mkdirSync(path.dirname(file), { recursive: true });
  const held = lock(`${file}.lock`, `in use by another engine: ${file}`);
  const note = noteOf(file);
  try {
    await endLeftover(note, file);
    trimStream(file, options.delivered ?? {});
    const { child, url } = await start(file, options.port);
    indexStream(file);
    return {
      url,
      pid: child.pid ?? 0,
      close: async () => {
        if (!ended(child)) {
          const exit = once(child, 'exit');
          child.kill('SIGTERM');
          const slow = setTimeout(() => child.kill('SIGKILL'), 300);
          await exit;
          clearTimeout(slow);
        }
        rmSync(note, { force: true });
        held.release();
      },
    };
  } catch (error) {
    held.release();
    throw error;
  }
};
