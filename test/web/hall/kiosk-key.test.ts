import { describe, expect, it } from 'vitest';
import { bringsKey, forgetKioskKey, kioskKey } from '#web/hall/kiosk-key.ts';

const aDevice = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
};
const [one, other] = ['a'.repeat(43), `${'b'.repeat(40)}_-9`];

describe('the key of a kiosk on its device', () => {
  it('comes with the address, is kept for its hall alone, and a newer one takes its place', () => {
    const device = aDevice();
    expect(kioskKey('phuong-a', '', device)).toBeUndefined();
    expect(kioskKey('phuong-a', `#${one}`, device)).toBe(one);
    expect(kioskKey('phuong-a', '', device)).toBe(one);
    expect(kioskKey('phuong-b', '', device)).toBeUndefined();
    expect(kioskKey('phuong-a', `#${other}`, device)).toBe(other);
  });

  it('is nothing else that may stand behind the #', () => {
    for (const hash of ['', '#', '#main', `#${one}x`, `#${'é'.repeat(43)}`, one]) expect(bringsKey(hash)).toBe(false);
    expect(bringsKey(`#${other}`)).toBe(true);
  });

  it('is forgotten once it was ended, unless another came meanwhile', () => {
    const device = aDevice();
    kioskKey('phuong-a', `#${other}`, device);
    forgetKioskKey('phuong-a', one, device);
    expect(kioskKey('phuong-a', '', device)).toBe(other);
    forgetKioskKey('phuong-a', other, device);
    expect(kioskKey('phuong-a', '', device)).toBeUndefined();
  });
});
