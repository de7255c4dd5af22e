import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callerAt } from './caller.ts';
import type { Caller } from './caller.ts';

const program = fileURLToPath(new URL('portal-process.ts', import.meta.url));

/** What a portal's process says once it stands. */
export type Standing = {
  url: string;
  endpoints: Record<'dynamodb' | 's3' | 'sqs' | 'api', string>;
  /** The payment sandbox, which stands for the provider. */
  payments: string;
  tables: readonly string[];
  buckets: readonly string[];
  enginePid: number;
};

export type Mail = { channel: 'email' | 'sms'; to: string; subject: string; body: string; at: number };

/** The whole portal, as `npm start` runs it, in a process of its own. */
export type WholePortal = Standing & {
  dataDir: string;
  /** The API without a token. */
  nobody: Caller;
  /** The API as a demo person. */
  as: (person: string) => Promise<Caller>;
  tokenFor: (person: string) => Promise<string>;
  setClock: (iso: string) => Promise<void>;
  /** Mail and text messages sent, newest first. */
  mailbox: () => Promise<Mail[]>;
  /** All that the functions printed so far. */
  logs: () => string;
  /** Ends it as a power failure would: the process, all it started, and the engine, at once. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = '';
    let errors = '';
    child.stderr?.on('data', (part: Buffer) => (errors = (errors + part.toString()).slice(-8000)));
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
      if (out.includes('\n')) resolve(out);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the portal ended with ${code}: ${errors}`)));
  });

const gone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

/** Ends a process group, or a process, that may be gone already. */
const slay = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone.
  }
};

const devGet = async (url: string): Promise<string> => {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
};

const logsIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** Starts it on the data in `dataDir`, or on a new folder that goes with it; all portals of a run share one synthesis. */
export const startWholePortal = async (kept?: string, port = 0): Promise<WholePortal> => {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'mot-cua-portal-'));
  const child = spawn(process.execPath, [program, dataDir, String(port)], { detached: true, stdio: 'pipe' });
  const standing = JSON.parse(await firstLine(child)) as Standing;
  const { url, enginePid } = standing;
  const tokenFor = (person: string) => devGet(`${url}/dev/token?person=${person}`);
  const forget = () => {
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    ...standing,
    dataDir,
    nobody: callerAt(url),
    tokenFor,
    as: async (person) => callerAt(url, await tokenFor(person)),
    setClock: async (now) => {
      const response = await fetch(`${url}/dev/clock`, { method: 'POST', body: JSON.stringify({ now }) });
      if (!response.ok) throw new Error(await response.text());
    },
    mailbox: async () => JSON.parse(await devGet(`${url}/dev/mailbox`)) as Mail[],
    logs: () => logsIn(join(dataDir, 'logs')),
    kill: async () => {
      const ended = once(child, 'exit');
      slay(-(child.pid ?? 0));
      slay(enginePid);
      await ended;
      while (!gone(enginePid)) await new Promise((resolve) => setTimeout(resolve, 5));
      forget();
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
      forget();
    },
  };
};
