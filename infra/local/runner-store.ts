import { DatabaseSync } from 'node:sqlite';

/** What the runner itself must not forget: small values by key, written through to disk. */
export type RunnerStore = {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
  /** As `set`, for what comes often and may be done twice: a power failure may forget the last ones, the end of the process does not. */
  readonly note: (key: string, value: string) => void;
  readonly entries: (prefix: string) => Readonly<Record<string, string>>;
  readonly close: () => void;
};

/** Opens the store kept in `file`. */
export const openRunnerStore = (file: string): RunnerStore => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000;
    CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL)`);
  const get = sqlite.prepare('SELECT value FROM kept WHERE key = ?');
  const set = sqlite.prepare(
    'INSERT INTO kept (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const entries = sqlite.prepare('SELECT key, value FROM kept WHERE substr(key, 1, length(?1)) = ?1');
  return {
    get: (key) => {
      const value = get.get(key)?.value;
      return typeof value === 'string' ? value : undefined;
    },
    set: (key, value) => void set.run(key, value),
    note: (key, value) => {
      sqlite.exec('PRAGMA synchronous = NORMAL');
      try {
        set.run(key, value);
      } finally {
        sqlite.exec('PRAGMA synchronous = FULL');
      }
    },
    entries: (prefix) =>
      Object.fromEntries(entries.all(prefix).map((row) => [String(row.key).slice(prefix.length), String(row.value)])),
    close: () => sqlite.close(),
  };
};
