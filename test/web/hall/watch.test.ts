import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pauseAfter, watch } from '#web/hall/watch.ts';
import type { Watched } from '#web/hall/watch.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T01:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A screen that asks something which can be cut off. */
const aScreen = () => {
  const net = { cut: false, asked: 0 };
  let shown: Watched<number> = { value: undefined, lostSince: undefined, error: undefined };
  const watching = watch<number>({
    every: 3000,
    ask: () => {
      net.asked += 1;
      return net.cut ? Promise.reject(new TypeError('cut')) : Promise.resolve(net.asked);
    },
    show: (each) => {
      shown = each;
    },
    now: () => new Date().toISOString(),
    random: () => 0.5,
  });
  return { net, watching, now: () => shown };
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a screen of the hall', () => {
  it('asks again as long as it is there', async () => {
    const screen = aScreen();
    await pass(9000);
    expect(screen.now()).toEqual({ value: 4, lostSince: undefined, error: undefined });
    screen.watching.stop();
    await pass(60_000);
    expect(screen.net.asked).toBe(4);
  });

  it('keeps what it showed while the network is away, says since when, and goes on by itself', async () => {
    const screen = aScreen();
    await pass(3000);
    screen.net.cut = true;
    await pass(3000);
    expect(screen.now()).toMatchObject({ value: 2, lostSince: '2026-11-23T01:00:06.000Z' });
    await pass(3_600_000);
    expect(screen.now()).toMatchObject({ value: 2, lostSince: '2026-11-23T01:00:06.000Z' });
    screen.net.cut = false;
    await pass(30_000);
    expect(screen.now()).toMatchObject({ lostSince: undefined, error: undefined });
  });

  it('looks at once when it is told that the network is back', async () => {
    const screen = aScreen();
    screen.net.cut = true;
    await pass(120_000);
    screen.net.cut = false;
    screen.watching.again();
    await pass(0);
    expect(screen.now().lostSince).toBeUndefined();
  });

  it('asks ever more seldom while nothing answers, twice a minute at least', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 50].map((failures) => pauseAfter(failures, 3000, () => 0.5));
    expect(pauses).toEqual([3000, 6000, 12_000, 24_000, 30_000, 30_000, 30_000]);
  });

  it('is after two days what it was after a minute: one timer, one answer', async () => {
    const screen = aScreen();
    for (let hour = 0; hour < 48; hour += 1) {
      screen.net.cut = hour % 5 === 4;
      await pass(3_600_000);
      if (hour % 24 === 0) screen.watching.again();
      await pass(0);
      expect(vi.getTimerCount()).toBe(1);
    }
    expect(screen.net.asked).toBeGreaterThan(40_000);
    expect(Object.keys(screen.now())).toEqual(['value', 'lostSince', 'error']);
  });

  it('believes the newest answer, not the one that came last', async () => {
    const answers: ((value: string) => void)[] = [];
    const shown: (string | undefined)[] = [];
    const watching = watch<string>({
      every: 1000,
      ask: () => new Promise((resolve) => answers.push(resolve)),
      show: ({ value }) => shown.push(value),
      now: () => '',
    });
    watching.again();
    answers[1]?.('new');
    await pass(0);
    answers[0]?.('old');
    await pass(0);
    expect(shown).toEqual(['new']);
    watching.stop();
  });
});
