import { DatabaseSync } from 'node:sqlite';

/** A file kept to this process: the operating system lets go of it when the process ends, however it ends. */
export type Lock = { readonly release: () => void };

const hold = (file: string, message: string, statements: string): Lock => {
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec(`PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; ${statements}`);
  } catch {
    sqlite.close();
    throw new Error(message);
  }
  return { release: () => sqlite.close() };
};

/** Keeps a file to this process alone. Throws `message` if another holds or shares it. */
export const lock = (file: string, message: string): Lock => hold(file, message, 'BEGIN EXCLUSIVE');

/** Keeps a file together with others that share it, so that none may lock it. Throws `message` if one has. */
export const share = (file: string, message: string): Lock =>
  hold(file, message, 'BEGIN; SELECT count(*) FROM sqlite_master');
