import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapsIn, readBookkeeping } from './invariants.ts';
import { aFiled, begun, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

/** A dossier whose payer paid while every notification was lost, and what the notification would have said. */
const paidUnheard = async (as: string) => {
  const dossierId = await aFiled(world, 'thu-khi-nop', 1, as);
  const { reference, redirect = '' } = await done(begun(world, [dossierId], 1, as));
  await world.control('/control/plan', { reference, ipn: { lost: 11 } });
  await world.choose(redirect, 'success');
  const query = (await world.transaction(reference))?.ipns[0]?.query ?? '';
  return { dossierId, as, ipn: Object.fromEntries(new URLSearchParams(query)) };
};

const inTens = async <T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let start = 0; start < count; start += 10)
    made.push(...(await Promise.all(Array.from({ length: Math.min(10, count - start) }, (_, at) => make(start + at)))));
  return made;
};

/** Eight hundred calls: a minute where the machine has other things to do. */
const slowly = { timeout: 240_000 };

const codeOf = ({ body }: { body: string }) => (JSON.parse(body) as { RspCode: string }).RspCode;

describe('notifications at once', () => {
  it('of 200 dossiers pay each once, and 100 receipts at a time have no gap and no number twice', slowly, async () => {
    const paid = await inTens(200, (at) => paidUnheard(`payer-${at}`));
    const replies = await Promise.all(paid.map(({ ipn }) => world.callback(ipn)));
    expect(new Set(replies.map(codeOf))).toEqual(new Set(['00']));

    const messages = paid.map(({ dossierId }) => ({ messageId: dossierId, body: JSON.stringify({ dossierId }) }));
    for (const half of [messages.slice(0, 100), messages.slice(100)])
      await Promise.all(half.map((message) => world.consume('receipts-due', { Records: [message] })));
    await world.later(2);
    const books = await readBookkeeping(world);
    expect(books.receipts).toHaveLength(200);
    expect(gapsIn(books)).toEqual([]);
    expect(new Set(books.receipts.map(({ dossierId }) => dossierId)).size).toBe(200);
  });

  it('of one dossier, fifty copies, pay it once and are each answered so that none comes again', slowly, async () => {
    const { dossierId, as, ipn } = await paidUnheard('payer-of-fifty');
    const replies = await Promise.all(Array.from({ length: 50 }, () => world.callback(ipn)));
    const codes = replies.map(codeOf);
    expect(codes.filter((code) => code === '00')).toHaveLength(1);
    expect(codes.filter((code) => code === '02')).toHaveLength(49);
    const { events, payments } = await viewOf(world, dossierId, as);
    expect(events.filter(({ action }) => action === 'confirm-payment')).toHaveLength(1);
    expect(payments).toMatchObject([{ status: 'paid', dong: 8000 }]);
  });
});
