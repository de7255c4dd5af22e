import { once } from 'node:events';
import path from 'node:path';
import { whenLeftAlone } from './left-alone.ts';
import { startPortal, type Portal, type PortalOptions } from './portal.ts';
import { synthesise } from './synthesise.ts';

const say = (line: string): void => console.log(line);

const portFrom = (text: string | undefined): number => {
  const port = text === undefined || text === '' ? 3000 : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${text} is no port`);
  return port;
};

const introduce = ({ url, people }: Portal): void => {
  say(`ready: ${url}`);
  const widest = Math.max(...people.map(({ sub }) => sub.length));
  for (const { sub, words } of people) {
    say(`  ${sub.padEnd(widest)}  ${words.vi}`);
    say(`  ${' '.repeat(widest)}  ${words.en}`);
  }
};

/** Aborts when the process is told to end; then nothing may keep the terminal waiting for long. */
const untilToldToEnd = (): AbortSignal => {
  const ending = new AbortController();
  const end = (): void => {
    if (ending.signal.aborted) return;
    // The reaper ends what is left.
    setTimeout(() => process.exit(0), 8000).unref();
    ending.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  whenLeftAlone(end);
  return ending.signal;
};

/** Starts a portal, says who may sign in, and runs until it is told to end, at whatever moment. A failure is one line and exit code 1. */
export const servePortal = async (prepare: () => PortalOptions): Promise<void> => {
  const signal = untilToldToEnd();
  try {
    const portal = await startPortal({ progress: say, ...prepare(), signal });
    introduce(portal);
    if (!signal.aborted) await once(signal, 'abort');
    await portal.close();
  } catch (error) {
    if (!signal.aborted) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
  process.exit();
};

/** `npm start`: builds what changed, then serves it. `PORT` and `DATA_DIR` override, `--fresh` begins anew. */
export const runPortal = (root: string): Promise<void> =>
  servePortal(() => ({
    port: portFrom(process.env.PORT),
    dataDir: path.resolve(root, process.env.DATA_DIR ?? '.local'),
    assembly: (signal) => synthesise({ progress: say, signal }),
    seed: path.join(root, 'infra/seed'),
    fresh: process.argv.includes('--fresh'),
  }));
