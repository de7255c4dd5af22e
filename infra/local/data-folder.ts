import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lock } from './lock.ts';

/** Everything a portal keeps: what else lies in the folder is not ours to delete. */
const ours = [
  'table.db',
  'queues.db',
  'mail.db',
  'payments.db',
  'national.db',
  'sign-in.db',
  'runner.db',
  's3',
  'logs',
  'inline',
];

/** Where a portal keeps what must survive it. */
export type DataFolder = {
  readonly at: (name: string) => string;
  /** Whether a portal has run on it before. */
  readonly used: () => boolean;
  /** Forgets all data if `fresh`, or if the start that was to forget them was cut short. */
  readonly empty: (fresh: boolean) => void;
  readonly close: () => void;
};

/** Takes a folder for this process. Throws a line for people while another portal has it. */
export const takeDataFolder = (folder: string): DataFolder => {
  const at = (name: string): string => path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  const message = `another portal runs on the data in ${folder}: end it, or choose another folder with DATA_DIR=…`;
  const { release } = lock(at('portal.lock'), message);
  const emptying = at('emptying');
  return {
    at,
    used: () => existsSync(at('table.db')),
    empty: (fresh) => {
      if (fresh) writeFileSync(emptying, '');
      if (!existsSync(emptying)) return;
      for (const name of ours) {
        for (const end of ['', '-wal', '-shm']) rmSync(at(name + end), { recursive: true, force: true });
      }
      rmSync(emptying);
    },
    close: release,
  };
};
