import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundleInParts } from '#infra/bundle.ts';

/** What became of a call: its reply, an error it threw, or nothing, because its process was killed. */
export type Ended = { reply: unknown } | { error: string } | { killed: true };

type Worker = {
  child: ChildProcess;
  ready: Promise<void>;
  waiting: Map<number, (ended: Ended) => void>;
};

/** More than a test asks about; a long run forgets what was before. */
const mostLogged = 500;

const hire = (file: string, env: Readonly<Record<string, string>>, logged: string[]): Worker => {
  const child = fork(file, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (process.env.SHOW_LOGS !== undefined) process.stdout.write(`${line}\n`);
      logged.push(line);
      if (logged.length > mostLogged) logged.shift();
    });
  const waiting: Worker['waiting'] = new Map();
  const ready = new Promise<void>((resolve) => {
    // Killed before it was ready: whoever waited learns at the call.
    child.on('exit', () => resolve());
    child.on('message', (message: { ready?: true; id: number; reply?: unknown; error?: string }) => {
      if (message.ready) resolve();
      const told = waiting.get(message.id);
      waiting.delete(message.id);
      told?.(message.error === undefined ? { reply: message.reply } : { error: message.error });
    });
  });
  child.on('exit', () => {
    for (const told of waiting.values()) told({ killed: true });
    waiting.clear();
  });
  return { child, ready, waiting };
};

/** Runs functions in a process that may be killed at any moment; another stands ready to go on. */
export type Workers = {
  run: (module: string, event: unknown) => Promise<Ended>;
  /** kill -9, whatever it is doing. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
  /** The newest lines its functions logged. */
  logged: () => readonly string[];
};

/** Runs the functions as they are deployed: bundled, into a folder the caller removes. */
export const startWorkers = async (folder: string, env: Readonly<Record<string, string>>): Promise<Workers> => {
  bundleInParts({ worker: 'test/functions/paying/worker.ts' }, join(folder, 'functions'));
  // One that is killed is replaced by one that need not compile everything again.
  const around = { ...env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const file = join(folder, 'functions/worker/index.cjs');
  const logged: string[] = [];
  let working = hire(file, around, logged);
  let spare = hire(file, around, logged);
  let next = 0;
  await working.ready;
  const end = async ({ child }: Worker, signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    async run(module, event) {
      const { child, ready, waiting } = working;
      await ready;
      next += 1;
      const id = next;
      return new Promise<Ended>((told) => {
        if (!child.connected) {
          told({ killed: true });
          return;
        }
        waiting.set(id, told);
        child.send({ id, module, event });
      });
    },
    async kill() {
      const killed = working;
      working = spare;
      spare = hire(file, around, logged);
      await end(killed, 'SIGKILL');
    },
    logged: () => logged,
    async close() {
      await Promise.all([end(working, 'SIGTERM'), end(spare, 'SIGKILL')]);
    },
  };
};
