import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { outcomes, type OutcomeName } from './outcomes.ts';

const Transaction = z.object({
  id: z.number(),
  terminal: z.string(),
  reference: z.string(),
  /** What is to be paid. */
  dong: z.number(),
  info: z.string(),
  bank: z.string(),
  returnUrl: z.string(),
  locale: z.string(),
  /** vnp_CreateDate and vnp_ExpireDate as they came. */
  created: z.string(),
  expires: z.string(),
  /** Milliseconds of the sandbox's time. */
  opened: z.number(),
  outcome: z.enum(Object.keys(outcomes) as OutcomeName[]).nullable(),
  chosen: z.number().nullable(),
});

/** A payment that somebody opened, and what became of it. */
export type Transaction = z.infer<typeof Transaction>;

const Refund = z.object({
  id: z.number(),
  payment: z.number(),
  requestId: z.string(),
  /** 02 everything, 03 a part. */
  type: z.enum(['02', '03']),
  dong: z.number(),
  /** 00 paid back, 05 in process, 06 sent to the bank, 09 refused. */
  status: z.enum(['00', '05', '06', '09']),
  at: z.number(),
});

/** A refund that was asked for and taken up. */
export type Refund = z.infer<typeof Refund>;

/** What was opened, paid and refunded, in a file that outlives kill -9. */
export type Ledger = {
  readonly sqlite: DatabaseSync;
  /** All of it or nothing. */
  readonly together: <T>(work: () => T) => T;
  /** The transaction of this reference and day; made if it is the first time. */
  readonly open: (transaction: Omit<Transaction, 'id' | 'outcome' | 'chosen'>) => Transaction;
  /** Throws if there is none. */
  readonly transaction: (id: number) => Transaction;
  /** Newest first. */
  readonly transactions: (reference?: string) => readonly Transaction[];
  /** Notes the outcome of one that has none yet, and what was taken if that is another amount; false if it has. */
  readonly settle: (id: number, outcome: OutcomeName, at: number, dong?: number) => boolean;
  readonly refunds: (payment: number) => readonly Refund[];
  readonly addRefund: (refund: Omit<Refund, 'id'>) => Refund;
  readonly settleRefund: (id: number, status: Refund['status']) => void;
  /** Whether a vnp_RequestId is new to this terminal on this day; it is not the next time. */
  readonly isNewRequest: (terminal: string, day: string, requestId: string) => boolean;
  readonly close: () => void;
};

const schema = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS payments (id INTEGER PRIMARY KEY AUTOINCREMENT, terminal TEXT NOT NULL, reference TEXT NOT NULL,
    dong INTEGER NOT NULL, info TEXT NOT NULL, bank TEXT NOT NULL, returnUrl TEXT NOT NULL, locale TEXT NOT NULL,
    created TEXT NOT NULL, expires TEXT NOT NULL, opened INTEGER NOT NULL, outcome TEXT, chosen INTEGER);
  CREATE UNIQUE INDEX IF NOT EXISTS once_a_day ON payments (terminal, reference, substr(created, 1, 8));
  CREATE TABLE IF NOT EXISTS refunds (id INTEGER PRIMARY KEY AUTOINCREMENT, payment INTEGER NOT NULL, requestId TEXT NOT NULL,
    type TEXT NOT NULL, dong INTEGER NOT NULL, status TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS requests (terminal TEXT, day TEXT, requestId TEXT, PRIMARY KEY (terminal, day, requestId))`;

/** Opens the ledger kept in `file`. */
export const openLedger = (file: string): Ledger => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(schema);
  const insert =
    sqlite.prepare(`INSERT INTO payments (terminal, reference, dong, info, bank, returnUrl, locale, created, expires, opened)
    VALUES (:terminal, :reference, :dong, :info, :bank, :returnUrl, :locale, :created, :expires, :opened) ON CONFLICT DO NOTHING`);
  const find = sqlite.prepare(
    'SELECT * FROM payments WHERE terminal = ? AND reference = ? AND substr(created, 1, 8) = substr(?, 1, 8)',
  );
  const byId = sqlite.prepare('SELECT * FROM payments WHERE id = ?');
  const list = sqlite.prepare('SELECT * FROM payments WHERE ?1 IS NULL OR reference = ?1 ORDER BY id DESC');
  const settle = sqlite.prepare(
    'UPDATE payments SET outcome = ?, chosen = ?, dong = COALESCE(?, dong) WHERE id = ? AND outcome IS NULL',
  );
  const refunds = sqlite.prepare('SELECT * FROM refunds WHERE payment = ? ORDER BY id');
  const addRefund = sqlite.prepare(`INSERT INTO refunds (payment, requestId, type, dong, status, at)
    VALUES (:payment, :requestId, :type, :dong, :status, :at) RETURNING *`);
  const settleRefund = sqlite.prepare('UPDATE refunds SET status = ? WHERE id = ?');
  const request = sqlite.prepare('INSERT INTO requests VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  return {
    sqlite,
    together: (work) => {
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const done = work();
        sqlite.exec('COMMIT');
        return done;
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    open: (transaction) => {
      insert.run(transaction);
      return Transaction.parse(find.get(transaction.terminal, transaction.reference, transaction.created));
    },
    transaction: (id) => Transaction.parse(byId.get(id)),
    transactions: (reference) => list.all(reference ?? null).map((row) => Transaction.parse(row)),
    settle: (id, outcome, at, dong) => settle.run(outcome, at, dong ?? null, id).changes > 0,
    refunds: (payment) => refunds.all(payment).map((row) => Refund.parse(row)),
    addRefund: (refund) => Refund.parse(addRefund.get(refund)),
    settleRefund: (id, status) => void settleRefund.run(status, id),
    isNewRequest: (terminal, day, requestId) => request.run(terminal, day, requestId).changes > 0,
    close: () => sqlite.close(),
  };
};
