import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DoubtfulAttempt } from '#shared/api/cash-views.ts';
import { told as toldBy } from './ipn.ts';
import { aFiled, begun, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const told = (reference: string, response: string, status: string): Promise<string> =>
  toldBy(world, reference, 24_000, { response, status });

const inDoubt = async () =>
  (await done(world.call<{ attempts: DoubtfulAttempt[] }>('listUnmatched', { as: 'cashier' }))).attempts;

/** How an attempt ends without money: nobody opened the provider's page in time, or the provider said it failed. */
const ends = {
  expired: () => world.later(30),
  failed: (reference: string) => told(reference, '24', '02'),
};

it.each<[end: keyof typeof ends, response: string, status: string, verdict: string, after: string]>([
  ['expired', '07', '07', 'not-paid', 'expired'],
  ['expired', '00', '04', 'paid', 'paid'],
  ['failed', '07', '07', 'not-paid', 'failed'],
])(
  'an attempt that %s is listed where its provider then says %s/%s of the very amount, until somebody decides',
  async (end, response, status, verdict, after) => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const { reference } = await done(begun(world, [dossierId]));
    await ends[end](reference);
    const stands = async () => (await viewOf(world, dossierId)).payments[0]?.status;
    expect(await stands()).toBe(end);

    expect(await told(reference, response, status)).toBe('00');
    expect(await inDoubt()).toMatchObject([{ reference, dong: 24_000 }]);
    expect(await told(reference, response, status)).toBe('02');

    const body = { verdict, evidence: 'VNPay xác nhận' };
    await done(world.call('settleAttempt', { as: 'leader', params: { reference }, body }));
    expect(await stands()).toBe(after);
    expect(await told(reference, response, status)).toBe('02');
    expect(await inDoubt()).toEqual([]);
    expect(await stands()).toBe(after);
  },
);
