import path from 'node:path';
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

/** Starts a portal, says who may sign in, and runs until it is told to end. A failure is one line and exit code 1. */
export const servePortal = async (prepare: () => Promise<PortalOptions>): Promise<void> => {
  const state: { portal?: Portal; ending: boolean } = { ending: false };
  const end = async (code: number): Promise<void> => {
    if (state.ending) return;
    state.ending = true;
    // Nothing may keep the terminal waiting; the reaper ends the engine then.
    setTimeout(() => process.exit(code), 8000).unref();
    await state.portal?.close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  try {
    state.portal = await startPortal({ progress: say, ...(await prepare()) });
    introduce(state.portal);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await end(1);
  }
};

/** `npm start`: builds what changed, then serves it. `PORT` and `DATA_DIR` override, `--fresh` begins anew. */
export const runPortal = (root: string): Promise<void> =>
  servePortal(async () => ({
    port: portFrom(process.env.PORT),
    dataDir: path.resolve(root, process.env.DATA_DIR ?? '.local'),
    assembly: await synthesise({ progress: say }),
    seed: path.join(root, 'infra/seed'),
    fresh: process.argv.includes('--fresh'),
  }));
