import type { AnyFile } from '#web/pages/site-file.ts';
import type { SiteBucket } from '../store/site-bucket.ts';
import { digestOf } from './published.ts';

/** So many files are on their way at once. */
const sideBySide = 32;

/**
 * Renders files and writes those that differ from what lies there, of which `digests` knows; it is kept true: a file on its way is unknown.
 * Answers how many were written.
 */
export const writeFiles = async (
  bucket: SiteBucket,
  files: readonly AnyFile[],
  digests: Map<string, string>,
): Promise<number> => {
  const waiting = [...files].reverse();
  let written = 0;
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const { path } = file;
      const body = file.body();
      const digest = digestOf(body);
      if (digests.get(path) === digest) continue;
      digests.delete(path);
      await bucket.write(path, body);
      digests.set(path, digest);
      written += 1;
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: sideBySide }, worker));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return written;
};
