import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock, share, type Lock } from './lock.ts';

/** How an assembly is made, and what tells it from others. */
export type Making = {
  /** Where assemblies are kept, each in a folder named after what it was made from. */
  readonly within: string;
  /** A hash of the sources as they are now, in hexadecimal. */
  readonly hash: () => string;
  readonly make: (folder: string) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
};

/** An assembly that stays as it is until it is released. */
export type KeptAssembly = Lock & { readonly folder: string };

const takeTurn = async (file: string, signal: AbortSignal | undefined): Promise<Lock> => {
  for (;;) {
    signal?.throwIfAborted();
    try {
      return lock(file, 'busy');
    } catch {
      await wait(100);
    }
  }
};

/** Away in one step, so that no other finds half of it. */
const remove = (folder: string): void => {
  const going = path.join(path.dirname(folder), 'going');
  rmSync(going, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, going);
  rmSync(going, { recursive: true, force: true });
};

const lockOf = (folder: string): string => `${folder}.lock`;

/** Removes the assemblies that nobody runs from any more. */
const forget = (within: string, but: string): void => {
  const names = readdirSync(within).filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== but);
  for (const folder of names.map((name) => path.join(within, name))) {
    try {
      const held = lock(lockOf(folder), 'in use');
      remove(folder);
      held.release();
      rmSync(lockOf(folder));
    } catch {
      // A portal runs from it; a later start will ask again.
    }
  }
};

/**
 * The assembly of the sources as they are: kept from before, or made beside and moved into place whole. Several processes may ask at
 * once: one works, the others wait. Sources that change while it is made make it anew.
 */
export const keptAssembly = async ({ within, hash, make, signal }: Making): Promise<KeptAssembly> => {
  mkdirSync(within, { recursive: true });
  const turn = await takeTurn(path.join(within, 'making.lock'), signal);
  try {
    for (;;) {
      const name = hash().slice(0, 16);
      const folder = path.join(within, name);
      if (existsSync(folder)) {
        const used = share(lockOf(folder), `${folder} is being removed`);
        forget(within, name);
        return { folder, release: used.release };
      }
      const making = path.join(within, 'making');
      rmSync(making, { recursive: true, force: true });
      await make(making);
      signal?.throwIfAborted();
      if (hash().slice(0, 16) === name) renameSync(making, folder);
    }
  } finally {
    turn.release();
  }
};
