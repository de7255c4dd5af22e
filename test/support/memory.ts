import { accessSync, constants, statfsSync } from 'node:fs';

/** Room for all that a run writes at a time, several times over: bytes. */
const enough = 4 * 2 ** 30;

const hasRoom = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > enough;
  } catch {
    return false;
  }
};

/** A folder in memory, where what is written need not wait for a disk; undefined where the machine has none or too little room in it. */
export const memoryFolder: string | undefined = hasRoom('/dev/shm') ? '/dev/shm' : undefined;
