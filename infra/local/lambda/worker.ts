import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Invocation, Outcome, WorkerSetup } from './messages.ts';

type Handler = (event: unknown, context: unknown, callback: (error: unknown, result?: unknown) => void) => unknown;

const setup = workerData as WorkerSetup;

/** The error as Lambda reports it: class name, message, stack. */
const failure = (error: unknown): Outcome => {
  const known = error instanceof Error ? error : new Error(JSON.stringify(error));
  return {
    failed: { errorType: known.name, errorMessage: known.message, trace: (known.stack ?? '').split('\n') },
  };
};

const load = async (): Promise<Handler> => {
  const dot = setup.handler.lastIndexOf('.');
  const [module, name] = [setup.handler.slice(0, dot), setup.handler.slice(dot + 1)];
  const file = ['.js', '.mjs', '.cjs'].map((end) => path.join(setup.folder, module + end)).find(existsSync);
  if (file === undefined) throw new Error(`Cannot find module '${module}' in ${setup.folder}`);
  const loaded = (await import(pathToFileURL(file).href)) as Record<string, unknown> & {
    default?: Record<string, unknown>;
  };
  const handler = loaded[name] ?? loaded.default?.[name];
  if (typeof handler !== 'function') throw new Error(`${setup.handler} is undefined or not exported`);
  return handler as Handler;
};

const contextOf = ({ requestId, deadline }: Invocation) => ({
  functionName: setup.name,
  functionVersion: '$LATEST',
  invokedFunctionArn: setup.arn,
  memoryLimitInMB: String(setup.memory),
  awsRequestId: requestId,
  logGroupName: `/aws/lambda/${setup.name}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

const call = (handler: Handler, invocation: Invocation): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const returned = handler(JSON.parse(invocation.event), contextOf(invocation), (error, result) => {
      if (error === undefined || error === null) resolve(result);
      else reject(error instanceof Error ? error : new Error(JSON.stringify(error)));
    });
    if (returned instanceof Promise) returned.then(resolve, reject);
    else if (handler.length < 3) resolve(returned);
  });

const answer = async (loaded: Promise<Handler>, invocation: Invocation): Promise<Outcome> => {
  try {
    const result = await call(await loaded, invocation);
    return { result: JSON.stringify(result === undefined ? null : result) };
  } catch (error) {
    return failure(error);
  }
};

const loaded = load();
loaded.catch(() => undefined);
parentPort?.on('message', (invocation: Invocation) => {
  void answer(loaded, invocation).then((outcome) => parentPort?.postMessage(outcome));
});
