import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMilliseconds } from '#shared/calendar/local-time.ts';
import { throttle } from '#functions/store/throttle.ts';
import { startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const noon = '2026-11-23T05:00:00.000Z';

/** A caller nobody has seen, and what becomes of so many of its calls at an instant: how many were let through. */
const aCaller = () => {
  const who = randomUUID();
  return async (count: number, at: string): Promise<number> => {
    const { take } = throttle(portal.table, () => at);
    let through = 0;
    for (let call = 0; call < count; call += 1)
      await take(who, 'trackDossier', 20).then(
        () => (through += 1),
        () => undefined,
      );
    return through;
  };
};

describe('a bucket of twenty a minute', () => {
  it('lets twenty through at once, then one for each three seconds', async () => {
    const ask = aCaller();
    expect(await ask(22, noon)).toBe(20);
    expect(await ask(2, addMilliseconds(noon, 3_000))).toBe(1);
    expect(await ask(22, addMilliseconds(noon, 63_000))).toBe(20);
  });

  it('is not filled by a call that began before those that emptied it', async () => {
    const ask = aCaller();
    expect(await ask(20, addMilliseconds(noon, 2_000))).toBe(20);
    expect(await ask(5, noon)).toBe(0);
    expect(await ask(5, addMilliseconds(noon, -20_000))).toBe(0);
  });

  it('is full again where the clock was set back', async () => {
    const ask = aCaller();
    expect(await ask(20, noon)).toBe(20);
    expect(await ask(1, addMilliseconds(noon, -3_600_000))).toBe(1);
  });
});
