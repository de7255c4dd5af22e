import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { histories, opening, quiet } from './commands.ts';
import { gapsIn, readBookkeeping, readBooks, violationsOf } from './invariants.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld, Transaction } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

/** How many histories lie between two readings of the whole table. */
const numRuns = Number(process.env.HISTORIES ?? 500);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const path = process.env.HISTORY_PATH;

describe(`random histories of payments (seed ${seed})`, () => {
  it(
    'lose no money, take none twice and believe none without proof',
    { timeout: 60_000 + numRuns * 2_000 },
    async () => {
      let count = 0;
      const seen = { paid: 0, refunds: 0, voided: 0, doubts: 0 };
      await fc.assert(
        fc.asyncProperty(histories(), async (commands) => {
          count += 1;
          const played = await opening(world, `citizen-${seed}-${count}`, count % 2 === 0);
          await fc.asyncModelRun(() => ({ model: {}, real: { world, played } }), commands);
          await quiet(world);
          const told = await Promise.all(played.tried.map((reference) => world.transaction(reference)));
          const { who, dossiers, tried } = played;
          const books = await readBooks(world, { who, dossiers, references: tried });
          seen.paid += books.payments.filter(({ paidBy }) => paidBy).length;
          seen.refunds += books.refunds.length;
          seen.voided += books.receipts.filter(({ status }) => status === 'void').length;
          seen.doubts += books.attempts.filter(({ status }) => status === 'in-doubt').length;
          expect(violationsOf(books, told.filter((each) => each !== undefined) as Transaction[])).toEqual([]);
        }),
        { numRuns, seed, ...(path !== undefined && { path }), endOnFailure: true },
      );
      expect(gapsIn(await readBookkeeping(world))).toEqual([]);
      console.log(`${count} histories, seed ${seed}: ${JSON.stringify(seen)}`);
      if (numRuns >= 100)
        for (const times of [seen.paid, seen.refunds, seen.voided, seen.doubts]) expect(times).toBeGreaterThan(0);
    },
  );
});
