import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { MessageAttributes } from './queue-message.ts';
import { type NewQueue, QueueSettings } from './queue-settings.ts';

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS queues (name TEXT PRIMARY KEY, settings TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    messageAttributes TEXT NOT NULL, groupId TEXT, dedupId TEXT, sent INTEGER NOT NULL, visibleAt INTEGER NOT NULL,
    expiresAt INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0, firstReceived INTEGER, receipt TEXT, deadFrom TEXT);
  CREATE INDEX IF NOT EXISTS due ON messages (queue, visibleAt, seq);
  CREATE TABLE IF NOT EXISTS sent_ids (
    queue TEXT NOT NULL, dedupId TEXT NOT NULL, messageId TEXT NOT NULL, seq INTEGER NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (queue, dedupId));
`;

const Row = z.object({
  seq: z.number(),
  queue: z.string(),
  id: z.string(),
  body: z.string(),
  messageAttributes: z.string().transform((text) => MessageAttributes.parse(JSON.parse(text))),
  groupId: z.string().nullable(),
  dedupId: z.string().nullable(),
  sent: z.number(),
  visibleAt: z.number(),
  receives: z.number(),
  firstReceived: z.number().nullable(),
  receipt: z.string().nullable(),
  deadFrom: z.string().nullable(),
});

/** A message as it lies in the file; times in milliseconds. */
export type MessageRow = z.infer<typeof Row>;

/** The rows of all queues. */
export type QueueTables = ReturnType<typeof openQueueTables>;

/** Opens the file and lays out its tables. */
export const openQueueTables = (file: string) => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(schema);
  const sql = {
    putQueue: sqlite.prepare('INSERT OR REPLACE INTO queues (name, settings) VALUES (?, ?)'),
    queue: sqlite.prepare('SELECT settings FROM queues WHERE name = ?'),
    queues: sqlite.prepare('SELECT settings FROM queues ORDER BY name'),
    insert: sqlite.prepare(
      `INSERT INTO messages (queue, id, body, messageAttributes, groupId, dedupId, sent, visibleAt, expiresAt)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
    ),
    due: sqlite.prepare('SELECT * FROM messages WHERE queue = ? AND visibleAt <= ? ORDER BY seq'),
    get: sqlite.prepare('SELECT * FROM messages WHERE seq = ?'),
    next: sqlite.prepare('SELECT min(visibleAt) AS at FROM messages WHERE queue = ? AND visibleAt > ?'),
    busyGroups: sqlite.prepare(
      'SELECT DISTINCT groupId FROM messages WHERE queue = ? AND visibleAt > ? AND groupId IS NOT NULL',
    ),
    take: sqlite.prepare(
      `UPDATE messages SET receives = receives + 1, visibleAt = ?, receipt = ?, firstReceived = coalesce(firstReceived, ?)
       WHERE seq = ? RETURNING *`,
    ),
    bury: sqlite.prepare('UPDATE messages SET queue = ?, deadFrom = ?, visibleAt = 0, receipt = NULL WHERE seq = ?'),
    setVisible: sqlite.prepare('UPDATE messages SET visibleAt = ? WHERE seq = ?'),
    remove: sqlite.prepare('DELETE FROM messages WHERE seq = ? AND receipt = ?'),
    expire: sqlite.prepare('DELETE FROM messages WHERE expiresAt <= ?'),
    purge: sqlite.prepare('DELETE FROM messages WHERE queue = ?'),
    count: sqlite.prepare(
      `SELECT count(*) FILTER (WHERE visibleAt <= :now) AS visible,
              count(*) FILTER (WHERE visibleAt > :now AND receipt IS NOT NULL) AS inFlight,
              count(*) FILTER (WHERE visibleAt > :now AND receipt IS NULL) AS delayed
       FROM messages WHERE queue = :queue`,
    ),
    sentId: sqlite.prepare('SELECT messageId, seq FROM sent_ids WHERE queue = ? AND dedupId = ? AND until > ?'),
    keepSentId: sqlite.prepare(
      'INSERT OR REPLACE INTO sent_ids (queue, dedupId, messageId, seq, until) VALUES (?, ?, ?, ?, ?)',
    ),
    forgetSentIds: sqlite.prepare('DELETE FROM sent_ids WHERE until <= ?'),
  };
  const settingsOf = (row: unknown): QueueSettings =>
    QueueSettings.parse(JSON.parse(z.object({ settings: z.string() }).parse(row).settings));

  return {
    sql,
    transaction: <T>(work: () => T): T => {
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
    putQueue: (queue: NewQueue): QueueSettings => {
      const settings = QueueSettings.parse(queue);
      sql.putQueue.run(settings.name, JSON.stringify(settings));
      return settings;
    },
    queue: (name: string): QueueSettings | undefined => {
      const row = sql.queue.get(name);
      return row && settingsOf(row);
    },
    queues: (): readonly QueueSettings[] => sql.queues.all().map(settingsOf),
    message: (row: unknown): MessageRow => Row.parse(row),
    close: () => sqlite.close(),
  };
};
