import { DatabaseSync } from 'node:sqlite';

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS buckets (name TEXT PRIMARY KEY, settings TEXT NOT NULL, created INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS versions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, versionId TEXT NOT NULL,
    latest INTEGER NOT NULL, marker INTEGER NOT NULL, blob TEXT, size INTEGER NOT NULL, eTag TEXT NOT NULL,
    modified INTEGER NOT NULL, headers TEXT NOT NULL, checksums TEXT NOT NULL, tags TEXT NOT NULL,
    UNIQUE (bucket, key, versionId));
  CREATE INDEX IF NOT EXISTS newest ON versions (bucket, latest, key);
  CREATE INDEX IF NOT EXISTS used ON versions (blob);
  CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL);
`;

/** What S3 knows apart from the bytes, in one file. A transaction is the moment at which an object exists. */
export type Database = {
  readonly sqlite: DatabaseSync;
  readonly transaction: <T>(work: () => T) => T;
  /** In one transaction with all that waits at this moment, each undone alone if it throws: the disk is waited for once. */
  readonly together: <T>(work: () => T) => Promise<T>;
};

/** Work that waits for its transaction: does it and answers what to tell whoever waits, once it is kept. */
type Waiting = { readonly work: () => () => void; readonly reject: (error: unknown) => void };

/** Milliseconds for which work waits for more where others came lately: about what the disk takes for all of them together. */
const company = 4;

/** Opens the file and lays out its tables. */
export const openDatabase = (file: string): Database => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(schema);
  const within = <T>(begin: string, end: string, undo: string, work: () => T): T => {
    sqlite.exec(begin);
    try {
      const result = work();
      sqlite.exec(end);
      return result;
    } catch (error) {
      sqlite.exec(undo);
      throw error;
    }
  };
  const transaction = <T>(work: () => T): T => within('BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK', work);
  const alone = <T>(work: () => T): T => within('SAVEPOINT one', 'RELEASE one', 'ROLLBACK TO one; RELEASE one', work);

  let waiting: Waiting[] = [];
  let isCrowded = false;
  const commit = (): void => {
    const batch = waiting;
    waiting = [];
    isCrowded = batch.length > 1;
    try {
      const told = transaction(() => batch.map(({ work }) => work()));
      for (const tell of told) tell();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  return {
    sqlite,
    transaction,
    together: (work) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) {
          if (isCrowded) setTimeout(commit, company);
          else setImmediate(commit);
        }
        waiting.push({
          reject,
          work: () => {
            try {
              const result = alone(work);
              return () => resolve(result);
            } catch (error) {
              const reason = error instanceof Error ? error : new Error(String(error));
              return () => reject(reason);
            }
          },
        });
      }),
  };
};
