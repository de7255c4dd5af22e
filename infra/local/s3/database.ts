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
};

/** Opens the file and lays out its tables. */
export const openDatabase = (file: string): Database => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(schema);
  return {
    sqlite,
    transaction: (work) => {
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        sqlite.exec('COMMIT');
        return result;
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      }
    },
  };
};
