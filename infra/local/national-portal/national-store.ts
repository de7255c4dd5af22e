import { DatabaseSync } from 'node:sqlite';

/** What was told of a dossier, in the order it came. */
export type Told = { service: string; code: string; data: string; at: number };
/** A dossier that was filed here, as the API tells it; `seq` is its place in their order. */
export type FiledHere = { seq: number; code: string; data: string };

type Fault = '503' | 'lost' | '02' | 'refused';

/** What the National Portal keeps, in a file. */
export type NationalStore = {
  file: (code: string, data: object) => void;
  filedAfter: (seq: number, most: number) => FiledHere[];
  filed: () => FiledHere[];
  putFile: (id: string, bytes: Buffer) => void;
  getFile: (id: string) => Buffer | undefined;
  /** Takes a report; one that says the very same changes nothing. */
  tell: (told: Told) => void;
  /** Newest first. */
  told: (code?: string) => Told[];
  /** What goes wrong with the next so many requests, after what is planned already; none: nothing does any more. The next fault, if there is one. */
  plan: (requests: number, as: Fault) => void;
  fault: () => Fault | undefined;
  close: () => void;
};

/** Opens the file. */
export const openNationalStore = (path: string): NationalStore => {
  const sqlite = new DatabaseSync(path);
  sqlite.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS filed (seq INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, data TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS told (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, code TEXT NOT NULL, data TEXT NOT NULL, at INTEGER NOT NULL,
      UNIQUE (service, code, data));
    CREATE TABLE IF NOT EXISTS faults (seq INTEGER PRIMARY KEY AUTOINCREMENT, fault TEXT NOT NULL);
  `);
  const rows = (text: string, ...given: (string | number)[]) => sqlite.prepare(text).all(...given);
  return {
    file: (code, data) => {
      sqlite.prepare('INSERT INTO filed (code, data) VALUES (?, ?)').run(code, JSON.stringify(data));
    },
    filedAfter: (seq, most) =>
      rows('SELECT * FROM filed WHERE seq > ? ORDER BY seq LIMIT ?', seq, most) as unknown as FiledHere[],
    filed: () => rows('SELECT * FROM filed ORDER BY seq DESC') as unknown as FiledHere[],
    putFile: (id, bytes) => {
      sqlite.prepare('INSERT OR REPLACE INTO files (id, bytes) VALUES (?, ?)').run(id, bytes);
    },
    getFile: (id) => {
      const found = sqlite.prepare('SELECT bytes FROM files WHERE id = ?').get(id);
      return found?.bytes instanceof Uint8Array ? Buffer.from(found.bytes) : undefined;
    },
    tell: ({ service, code, data, at }) => {
      sqlite
        .prepare('INSERT OR IGNORE INTO told (service, code, data, at) VALUES (?, ?, ?, ?)')
        .run(service, code, data, at);
    },
    told: (code) =>
      (code === undefined
        ? rows('SELECT service, code, data, at FROM told ORDER BY seq DESC')
        : rows('SELECT service, code, data, at FROM told WHERE code = ? ORDER BY seq DESC', code)) as unknown as Told[],
    plan: (requests, as) => {
      if (requests === 0) sqlite.exec('DELETE FROM faults');
      const insert = sqlite.prepare('INSERT INTO faults (fault) VALUES (?)');
      for (let left = requests; left > 0; left -= 1) insert.run(as);
    },
    fault: () => {
      const next = sqlite.prepare('SELECT seq, fault FROM faults ORDER BY seq LIMIT 1').get();
      if (!next) return undefined;
      sqlite.prepare('DELETE FROM faults WHERE seq = ?').run(next.seq as number);
      return next.fault as Fault;
    },
    close: () => sqlite.close(),
  };
};
