import { DatabaseSync } from 'node:sqlite';

/** Keeps a file to this process: the operating system lets go of it when the process ends, however it ends. Throws `message` if another holds it. */
export const lock = (file: string, message: string): { readonly release: () => void } => {
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch {
    sqlite.close();
    throw new Error(message);
  }
  return { release: () => sqlite.close() };
};
