import { Unzip, UnzipInflate } from 'fflate';
import { TableFault } from './table-fault.ts';

/** Bytes of an archive, all files together, unpacked: counted as they come, whatever it says of itself. */
const mostInside = 64 * 1024 * 1024;
const mostFiles = 6000;
/** So much of the archive is unpacked at a time, so that a bomb is noticed before it went off. */
const slice = 16 * 1024;

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/**
 * Unpacks a ZIP archive within bounds; the files by name. Throws TableFault 'too-big-inside' as soon as it holds more than 64 MB, whatever its
 * entries claim, and 'not-a-table' where it is broken.
 */
export const unpack = (archive: Uint8Array): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  let fault: TableFault | undefined;
  const unzip = new Unzip((file) => {
    if (files.size >= mostFiles) fault = new TableFault('too-big-inside');
    if (fault || file.name.endsWith('/')) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      bytes += chunk.length;
      if (error) fault ??= new TableFault('not-a-table');
      if (bytes > mostInside) fault ??= new TableFault('too-big-inside');
      if (fault) return;
      chunks.push(chunk);
      if (final) files.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length && !fault; at += slice)
    try {
      unzip.push(archive.subarray(at, at + slice), at + slice >= archive.length);
    } catch {
      fault ??= new TableFault('not-a-table');
    }
  if (fault) throw fault;
  if (files.size === 0) throw new TableFault('not-a-table');
  return files;
};
