import { describe, expect, it } from 'vitest';
import { unitsAt, unpricedIn } from '#test/bench/capacity/capacity.ts';

describe('the price of a call', () => {
  it('is taken of every route, and every route that reads or writes the table costs something', async () => {
    const units = await unitsAt(50, () => undefined);
    expect(unpricedIn(units)).toEqual([]);
    const free = Object.entries(units).flatMap(([name, price]) => (price === 0 ? [name] : []));
    // Which units have a hall is remembered for a minute, as everything screens ask for is.
    expect(free).toEqual(['health', 'openapi', 'listHalls']);
    expect(unpricedIn({ health: 0 })).toContain('trackDossier');
  }, 180_000);
});
