import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { histories, opening, quiet } from './commands.ts';
import { gapsIn, readBookkeeping, readBooks, violationsOf } from './invariants.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const { HISTORIES = '500', SEED, HISTORY_PATH } = process.env;
const numRuns = Number(HISTORIES);
const seed = SEED === undefined ? Date.now() % 1_000_000_000 : Number(SEED);

/** What fast-check found, and how to see it again. */
const report = <T>(out: fc.RunDetails<T>): Promise<void> => {
  if (!out.failed) return Promise.resolve();
  const again = `npm run histories -- 1 --seed ${out.seed} --path ${out.counterexamplePath ?? ''}`;
  throw new Error(`${fc.defaultReportMessage(out)}\n\nAgain: ${again}`, { cause: out.errorInstance });
};

describe(`random histories of payments (seed ${seed})`, () => {
  it(
    'lose no money, take none twice and believe none without proof',
    { timeout: 60_000 + numRuns * 2_000 },
    async () => {
      const seen = { histories: 0, paid: 0, refunds: 0, voided: 0, doubts: 0, transfers: 0, proposed: 0 };
      const history = fc.asyncProperty(fc.boolean(), histories(), async (isPaid, commands) => {
        seen.histories += 1;
        // Whoever asked for thousands sees that they go on.
        if (seen.histories % 1000 === 0) console.log(`seed ${seed}, so far: ${JSON.stringify(seen)}`);
        const played = await opening(world, `citizen-${seed}-${seen.histories}`, isPaid);
        await fc.asyncModelRun(() => ({ model: {}, real: { world, played } }), commands);
        await quiet(world);
        const told = await Promise.all(played.tried.map((reference) => world.transaction(reference)));
        const books = await readBooks(world, { dossiers: played.dossiers, references: played.tried });
        const found = violationsOf(
          books,
          told.filter((each) => each !== undefined),
        );
        expect(found).toEqual([]);
        seen.paid += books.payments.filter(({ paidBy }) => paidBy).length;
        seen.refunds += books.refunds.length;
        seen.voided += books.receipts.filter(({ status }) => status === 'void').length;
        seen.transfers += books.monies.filter(({ way }) => way === 'vietqr').length;
        seen.proposed += books.refunds.filter(({ reason }) => reason === 'other').length;
        seen.doubts += books.attempts.filter(({ status }) => status === 'in-doubt').length;
      });
      const path = HISTORY_PATH === undefined ? {} : { path: HISTORY_PATH };
      await fc.assert(history, { numRuns, seed, ...path, endOnFailure: true, asyncReporter: report });
      expect(gapsIn(await readBookkeeping(world))).toEqual([]);
      console.log(`seed ${seed}: ${JSON.stringify(seen)}`);
      // Histories in which nothing happens would prove nothing.
      if (numRuns >= 200) expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
    },
  );
});
