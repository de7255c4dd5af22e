import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const has = (sqlite: DatabaseSync): boolean =>
  sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'").get() !== undefined;

/** Forgets what every consumer has seen (`delivered`: last sequence number of each table), while the engine does not run. */
export const trimStream = (file: string, delivered: Readonly<Record<string, number>>): void => {
  if (!existsSync(file)) return;
  const sqlite = new DatabaseSync(file);
  try {
    if (!has(sqlite)) return;
    // The engine counts on from the highest number it finds, so that one stays.
    const forget = sqlite.prepare(
      `DELETE FROM _stream_records WHERE table_name = :table AND CAST(sequence_number AS INTEGER) <= :delivered
         AND id < (SELECT MAX(id) FROM _stream_records WHERE table_name = :table)`,
    );
    for (const [table, last] of Object.entries(delivered)) forget.run({ table, delivered: last });
  } finally {
    sqlite.close();
  }
};

/** The engine looks up a table's highest number at every write: with this index it no longer reads the whole stream for it. */
export const indexStream = (file: string): void => {
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec(`PRAGMA busy_timeout = 5000;
      CREATE INDEX IF NOT EXISTS _stream_newest ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`);
  } finally {
    sqlite.close();
  }
};
