import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const Ipn = z.object({
  id: z.number(),
  payment: z.number(),
  /** The parameters, signed. */
  query: z.string(),
  /** How many sendings are lost on their way, of those made so far (`sent`). */
  lost: z.number(),
  sent: z.number(),
  state: z.enum(['due', 'confirmed', 'given-up']),
  /** When it is sent next, and when that was decided: milliseconds of the sandbox's time. */
  due: z.number(),
  since: z.number(),
});

/** A notification to the merchant and how far it has come. */
export type Ipn = z.infer<typeof Ipn>;

const Attempt = z.object({
  at: z.number(),
  /** Null where nothing answered. */
  status: z.number().nullable(),
  answer: z.string(),
});

/** One sending and its answer. */
export type Attempt = z.infer<typeof Attempt>;

/** All notifications, kept with the ledger. */
export type IpnBook = {
  readonly add: (ipn: Pick<Ipn, 'payment' | 'query' | 'lost' | 'due' | 'since'>) => Ipn;
  /** What is to be sent by now. Also what was decided later than now: then the clock was moved back, and nobody is to wait for it. */
  readonly due: (now: number) => readonly Ipn[];
  readonly note: (id: number, attempt: Attempt, then: Pick<Ipn, 'state' | 'due' | 'since'>) => void;
  readonly ofPayment: (payment: number) => readonly (Ipn & { readonly attempts: readonly Attempt[] })[];
};

/** Opens the book in the ledger's file. */
export const openIpnBook = (sqlite: DatabaseSync, together: <T>(work: () => T) => T): IpnBook => {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS ipns (id INTEGER PRIMARY KEY AUTOINCREMENT, payment INTEGER NOT NULL, query TEXT NOT NULL,
      lost INTEGER NOT NULL, sent INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'due', due INTEGER NOT NULL, since INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS ipns_due ON ipns (due) WHERE state = 'due';
    CREATE TABLE IF NOT EXISTS attempts (ipn INTEGER NOT NULL, at INTEGER NOT NULL, status INTEGER, answer TEXT NOT NULL)`);
  const add = sqlite.prepare(`INSERT INTO ipns (payment, query, lost, due, since)
    VALUES (:payment, :query, :lost, :due, :since) RETURNING *`);
  const due = sqlite.prepare("SELECT * FROM ipns WHERE state = 'due' AND (due <= ?1 OR since > ?1) ORDER BY id");
  const attempt = sqlite.prepare('INSERT INTO attempts VALUES (?, ?, ?, ?)');
  const go = sqlite.prepare('UPDATE ipns SET sent = sent + 1, state = ?, due = ?, since = ? WHERE id = ?');
  const ipns = sqlite.prepare('SELECT * FROM ipns WHERE payment = ? ORDER BY id');
  const attempts = sqlite.prepare('SELECT at, status, answer FROM attempts WHERE ipn = ? ORDER BY rowid');
  return {
    add: (ipn) => Ipn.parse(add.get(ipn)),
    due: (now) => due.all(now).map((row) => Ipn.parse(row)),
    note: (id, { at, status, answer }, then) =>
      together(() => {
        attempt.run(id, at, status, answer);
        go.run(then.state, then.due, then.since, id);
      }),
    ofPayment: (payment) =>
      ipns.all(payment).map((row) => {
        const ipn = Ipn.parse(row);
        return { ...ipn, attempts: attempts.all(ipn.id).map((made) => Attempt.parse(made)) };
      }),
  };
};
