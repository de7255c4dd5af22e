import { randomUUID } from 'node:crypto';
import type { Outcome, WorkerSetup } from './messages.ts';
import { startSandbox, type Sandbox } from './sandbox.ts';

/** A function that can be called. `invoke` never rejects: a failure is an outcome. */
export type LocalFunction = {
  readonly name: string;
  readonly timeout: number;
  readonly invoke: (event: unknown) => Promise<Outcome>;
  /** Starts one environment ahead of the first call. */
  readonly warm: () => void;
  readonly close: () => Promise<void>;
};

/** How a function is run: `timeout` in seconds, `most` environments at once. */
export type FunctionOptions = WorkerSetup & {
  readonly timeout: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly most: number;
  readonly log: (text: string) => void;
};

/** Lambda's limits on what a synchronous call takes and gives, in bytes: 6 MB, and a little more for an answer. */
const [mostTaken, mostGiven] = [6_291_456, 6_291_556];

const tooLarge = (errorType: string, errorMessage: string): Outcome => ({ failed: { errorType, errorMessage } });

/** A pool that grows by one environment whenever all are busy, up to `most`; then calls wait their turn. */
export const openFunction = (options: FunctionOptions): LocalFunction => {
  const { timeout, most, log } = options;
  const idle: Sandbox[] = [];
  const all = new Set<Sandbox>();
  const queue: ((sandbox: Sandbox) => void)[] = [];
  let open = true;

  const start = (): Sandbox => {
    const { name, arn, folder, handler, memory } = options;
    const sandbox = startSandbox({ name, arn, folder, handler, memory }, options.environment, timeout, log);
    all.add(sandbox);
    return sandbox;
  };
  const take = (): Sandbox | Promise<Sandbox> => {
    for (let sandbox = idle.pop(); sandbox; sandbox = idle.pop()) {
      if (sandbox.alive()) return sandbox;
      all.delete(sandbox);
    }
    if (all.size < most) return start();
    return new Promise((resolve) => queue.push(resolve));
  };
  const giveBack = (sandbox: Sandbox): void => {
    const usable = sandbox.alive();
    if (!usable) all.delete(sandbox);
    const next = open ? queue.shift() : undefined;
    if (next) next(usable ? sandbox : start());
    else if (usable) idle.push(sandbox);
  };

  return {
    name: options.name,
    timeout,
    warm: () => {
      if (open && all.size === 0) idle.push(start());
    },
    invoke: async (event) => {
      const text = JSON.stringify(event);
      if (Buffer.byteLength(text) > mostTaken) {
        const message = `Request must be smaller than ${mostTaken} bytes for the InvokeFunction operation`;
        return tooLarge('RequestEntityTooLargeException', message);
      }
      const sandbox = await take();
      const requestId = randomUUID();
      const outcome = await sandbox.run({ requestId, event: text, deadline: Date.now() + timeout * 1000 });
      giveBack(sandbox);
      if ('failed' in outcome) log(`${JSON.stringify({ requestId, ...outcome.failed })}\n`);
      else if (Buffer.byteLength(outcome.result) > mostGiven) {
        const message = `Response payload size exceeded maximum allowed payload size (${mostGiven} bytes).`;
        return tooLarge('Function.ResponseSizeTooLarge', message);
      }
      return outcome;
    },
    close: async () => {
      open = false;
      await Promise.all([...all].map((sandbox) => sandbox.end()));
    },
  };
};
