import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const seconds = z.number().min(0).max(10_000_000);

/** What goes wrong with the IPNs and refunds of one reference, or of all (`*`). What is not said goes well. */
export const Disturbance = z.strictObject({
  reference: z.string().min(1).max(100),
  ipn: z
    .strictObject({
      /** How many sendings never arrive; each counts as one that was not answered. 11 is all of them. */
      lost: z.int().min(0).max(11).default(0),
      /** In sandbox time; any delay is also after the redirect. */
      delaySeconds: seconds.default(0),
      /** How many times it is sent at once. */
      copies: z.int().min(1).max(100).default(1),
      order: z.enum(['before-redirect', 'after-redirect']).default('before-redirect'),
      /** Says that it is of this terminal, and is signed with that one's secret. */
      terminal: z.string().length(8).optional(),
      /** Says that this was paid (đồng). */
      dong: z.int().min(0).optional(),
      /** `broken`: not the signature of what it says. */
      signature: z.enum(['right', 'broken']).default('right'),
      /** Comes once more, that much later. */
      replayAfterSeconds: seconds.optional(),
    })
    .prefault({}),
  /** So much is taken in place of what was asked for (đồng): ledger, IPN and querydr all say so. */
  took: z.int().min(1).optional(),
  /** The vnp_TransactionStatus of refunds: 00 paid back, 05 in process, 06 sent to the bank, 09 refused. */
  refund: z.enum(['00', '05', '06', '09']).default('00'),
});

/** A disturbance with everything said. */
export type Disturbance = z.infer<typeof Disturbance>;

/** The whole provider out of order for so many requests: 503, or no answer ever. */
export const Outage = z.strictObject({ requests: z.int().min(0), answer: z.enum(['503', 'never']).default('503') });

/** An outage with everything said. */
export type Outage = z.infer<typeof Outage>;

/** What was planned, kept with the ledger. */
export type Disturbances = {
  readonly plan: (disturbance: Disturbance) => void;
  /** The plan of the reference itself, else the one for all, else none. */
  readonly of: (reference: string) => Disturbance;
  readonly setOutage: (outage: Outage) => void;
  /** How this request is not answered; counts it. */
  readonly outage: () => Outage['answer'] | undefined;
};

/** Opens what is planned in the ledger's file. */
export const openDisturbances = (sqlite: DatabaseSync): Disturbances => {
  sqlite.exec('CREATE TABLE IF NOT EXISTS plans (name TEXT PRIMARY KEY, plan TEXT NOT NULL)');
  const put = sqlite.prepare('INSERT OR REPLACE INTO plans VALUES (?, ?)');
  const get = sqlite.prepare('SELECT plan FROM plans WHERE name = ?');
  const read = (name: string): unknown => {
    const plan = get.get(name)?.plan;
    return typeof plan === 'string' ? JSON.parse(plan) : undefined;
  };
  const setOutage = (outage: Outage): void => void put.run('outage', JSON.stringify(outage));
  return {
    plan: (disturbance) => void put.run(`of ${disturbance.reference}`, JSON.stringify(disturbance)),
    of: (reference) => Disturbance.parse(read(`of ${reference}`) ?? read('of *') ?? { reference }),
    setOutage,
    outage: () => {
      const { requests, answer } = Outage.parse(read('outage') ?? { requests: 0 });
      if (requests === 0) return undefined;
      setOutage({ requests: requests - 1, answer });
      return answer;
    },
  };
};
