import { describe, expect, it } from 'vitest';
import type { HallView } from '#shared/api/hall-views.ts';
import { isFresh, newCalls, numbersShown } from '#web/hall/calls.ts';
import { isNewer } from '#web/hall/new-build.ts';
import { hallHere, printsItself } from '#web/hall/place.ts';
import { actionOfKey } from '#web/hall/my-counter.tsx';

type Counter = HallView['counters'][number];
const at = '2026-11-23T01:00:10.000Z';
const counter = (no: number, ticket: string, second: number, calls: number): Counter => ({
  no,
  groups: ['A'],
  open: true,
  ticket,
  serving: false,
  calledAt: `2026-11-23T01:00:0${second}.000Z`,
  calls,
});
const view = (counters: Counter[], date = '2026-11-23'): HallView => ({
  at,
  date,
  agencyId: 'phuong-a',
  name: { vi: 'Sảnh', en: 'Hall' },
  groups: [],
  counters,
  ready: [],
});

describe('what a board announces', () => {
  it('is every call since it was last seen, in order, also the same number again', () => {
    const before = view([counter(1, 'A001', 1, 1), counter(2, 'A002', 2, 1)]);
    const after = view([counter(1, 'A001', 8, 2), counter(2, 'A003', 5, 2)]);
    expect(newCalls(before, after)).toEqual([
      { code: 'A003', no: 2 },
      { code: 'A001', no: 1 },
    ]);
    expect(newCalls(after, after)).toEqual([]);
  });

  it('is nothing old for a board that was just switched on, and begins anew after midnight', () => {
    const old = { ...counter(1, 'A001', 1, 4), calledAt: '2026-11-23T00:40:00.000Z' };
    expect(newCalls(undefined, view([old, counter(2, 'A002', 9, 3)]))).toEqual([{ code: 'A002', no: 2 }]);
    const yesterday = view([counter(1, 'A090', 1, 60)], '2026-11-22');
    expect(newCalls(yesterday, view([counter(1, 'A001', 9, 1)]))).toEqual([{ code: 'A001', no: 1 }]);
  });

  it('stands out for half a minute, the last called on top', () => {
    expect([isFresh('2026-11-23T00:59:41.000Z', at), isFresh('2026-11-23T00:59:40.000Z', at)]).toEqual([true, false]);
    const numbers = numbersShown([counter(1, 'A001', 1, 1), counter(2, 'A002', 2, 1)]);
    expect(numbers.map(({ code }) => code)).toEqual(['A002', 'A001']);
  });
});

describe('a screen that stands for days', () => {
  const deployed = { scripts: { board: '/assets/board-2.js' } };
  it('opens a new build once the page wears it, and none on a doubt', () => {
    expect(isNewer('/assets/board-1.js', deployed, 'board', '<script src="/assets/board-2.js">')).toBe(true);
    expect(isNewer('/assets/board-1.js', deployed, 'board', '<script src="/assets/board-1.js">')).toBe(false);
    expect(isNewer('/assets/board-2.js', deployed, 'board', '<script src="/assets/board-2.js">')).toBe(false);
    expect(isNewer('/assets/board-1.js', {}, 'board', '')).toBe(false);
    expect(isNewer('/assets/board-1.js', undefined, 'board', '')).toBe(false);
  });

  it('knows its hall by its address, and then by heart', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(hallHere('', storage)).toBeUndefined();
    expect(hallHere('?co-quan=phuong-a', storage)).toBe('phuong-a');
    expect(hallHere('', storage)).toBe('phuong-a');
    expect([printsItself('?in=1'), printsItself('')]).toEqual([true, false]);
  });
});

describe('a key at the counter', () => {
  const key = (code: string, held = {}) => ({
    code,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    ...held,
  });
  it('does one thing, by its place on the keyboard', () => {
    expect(['KeyN', 'KeyR', 'KeyS', 'KeyD', 'KeyM', 'KeyX'].map((code) => actionOfKey(key(code), false))).toEqual([
      'next',
      'recall',
      'start',
      'finish',
      'miss',
      undefined,
    ]);
  });

  it('does nothing in a field, held down, or with another key', () => {
    expect(actionOfKey(key('KeyN'), true)).toBeUndefined();
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'repeat'])
      expect(actionOfKey(key('KeyN', { [held]: true }), false)).toBeUndefined();
  });
});
