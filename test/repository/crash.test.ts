import { describe, expect, it } from 'vitest';
import { crashes } from '#test/crash/crashes.ts';

describe('a portal that is killed', () => {
  it('keeps all it acknowledged, and does once what is asked twice', { timeout: 240_000 }, async () => {
    const { faults, acknowledged, dossiers } = await crashes({ seed: 20_261_123, kills: 2, actions: 60 });
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(30);
    expect(dossiers).toBeGreaterThan(3);
  });
});
