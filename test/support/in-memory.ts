import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFolder } from './memory.ts';

const folder = memoryFolder === undefined ? undefined : join(memoryFolder, `mot-cua-test-${process.pid}`);

/**
 * What tests write goes when they end, and none of them cuts the power: where the machine has room in memory they need not wait for
 * a disk, which is half of what a history of payments takes. Elsewhere the usual folder.
 */
export const inMemory: Readonly<Record<string, string>> = folder === undefined ? {} : { TMPDIR: folder };

export const setup = (): void => {
  if (folder !== undefined) mkdirSync(folder);
};
export const teardown = (): void => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};
