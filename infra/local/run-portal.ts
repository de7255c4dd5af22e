import path from 'node:path';
import { startPortal, type Portal } from './portal.ts';
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

/** `npm start`: builds what changed, starts the portal, says who may sign in, and runs until it is told to end. */
export const runPortal = async (root: string): Promise<void> => {
  let portal: Portal | undefined;
  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    // Nothing may keep the terminal waiting.
    setTimeout(() => process.exit(code), 8000).unref();
    await portal?.close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  try {
    const port = portFrom(process.env['PORT']);
    const dataDir = path.resolve(root, process.env['DATA_DIR'] ?? '.local');
    const assembly = await synthesise({ progress: say });
    if (ending) return;
    portal = await startPortal({
      port,
      dataDir,
      assembly,
      seed: path.join(root, 'infra/seed'),
      fresh: process.argv.includes('--fresh'),
      progress: say,
    });
    introduce(portal);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await end(1);
  }
};
