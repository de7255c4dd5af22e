import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lock } from './lock.ts';

/** Everything a portal keeps: what else lies in the folder is not ours to delete. */
const ours = ['table.db', 'queues.db', 'mail.db', 'sign-in.db', 'runner.db', 's3', 'logs', 'inline'];

/** Where a portal keeps what must survive it. */
export type DataFolder = {
  readonly at: (name: string) => string;
  /** Whether a portal has run on it before. */
  readonly used: boolean;
  readonly release: () => void;
};

/** Takes a folder for this process, emptied first if `fresh`. Throws a line for people while another portal has it. */
export const takeDataFolder = (folder: string, fresh: boolean): DataFolder => {
  const at = (name: string): string => path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  const message = `another portal runs on the data in ${folder}: end it, or choose another folder with DATA_DIR=…`;
  const { release } = lock(at('portal.lock'), message);
  if (fresh) {
    for (const name of ours) {
      for (const end of ['', '-wal', '-shm']) rmSync(at(name + end), { recursive: true, force: true });
    }
  }
  return { at, used: existsSync(at('table.db')), release };
};
