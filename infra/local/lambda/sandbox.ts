import { Worker } from 'node:worker_threads';
import type { Invocation, Outcome, WorkerSetup } from './messages.ts';

/** One execution environment: module state stays warm between calls, and it takes one call at a time. */
export type Sandbox = {
  readonly alive: () => boolean;
  readonly run: (invocation: Invocation) => Promise<Outcome>;
  readonly end: () => Promise<void>;
};

const program = new URL('worker.ts', import.meta.url);

/** Starts an environment; `log` gets what the function prints. */
export const startSandbox = (
  setup: WorkerSetup,
  environment: Readonly<Record<string, string>>,
  timeout: number,
  log: (text: string) => void,
): Sandbox => {
  const worker = new Worker(program, {
    workerData: setup,
    // Files beside the bundle are found from here.
    env: { ...environment, LAMBDA_TASK_ROOT: setup.folder },
    execArgv: ['--no-warnings'],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.max(setup.memory, 64) },
  });
  const print = (chunk: Buffer): void => log(chunk.toString());
  worker.stdout.on('data', print);
  worker.stderr.on('data', print);
  let alive = true;
  let crash: Error | undefined;
  let waiting: ((outcome: Outcome) => void) | undefined;
  const settle = (outcome: Outcome): void => {
    waiting?.(outcome);
    waiting = undefined;
  };
  worker.on('message', settle);
  worker.on('error', (error) => {
    crash = error instanceof Error ? error : new Error(String(error));
  });
  worker.on('exit', (code) => {
    alive = false;
    settle({
      failed: {
        errorType: crash?.name ?? 'Runtime.ExitError',
        errorMessage: crash?.message ?? `RequestId: unknown Error: Runtime exited with error: exit status ${code}`,
      },
    });
  });
  return {
    alive: () => alive,
    run: (invocation) =>
      new Promise((resolve) => {
        const late = setTimeout(() => {
          alive = false;
          settle({
            failed: {
              errorType: 'Sandbox.Timedout',
              errorMessage: `RequestId: ${invocation.requestId} Error: Task timed out after ${timeout.toFixed(2)} seconds`,
            },
          });
          void worker.terminate();
        }, timeout * 1000);
        waiting = (outcome) => {
          clearTimeout(late);
          resolve(outcome);
        };
        worker.postMessage(invocation);
      }),
    end: async () => {
      alive = false;
      await worker.terminate();
    },
  };
};
