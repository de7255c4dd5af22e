import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebased } from '#web/admin/office/rebased.ts';

const day = (name: string, kind = 'holiday') => ({ name, kind });

describe('what is typed while somebody else changes the same', () => {
  it('keeps what was typed, and takes over the rest', () => {
    const base = { name: 'A', duties: ['reception'], agencyId: 'x' };
    expect(rebased({ ...base, name: 'B' }, base, { ...base, duties: ['leader'], agencyId: 'y' })).toEqual({
      name: 'B',
      duties: ['leader'],
      agencyId: 'y',
    });
    expect(rebased({ ...base, name: 'B' }, base, { ...base, name: 'C' }).name).toBe('B');
  });

  it('goes down to the fields of what is listed by key: added, changed and taken away on both sides', () => {
    const base = { days: { a: day('a'), b: day('b'), c: day('c'), d: day('d') } };
    const typed = { days: { a: day('a typed'), c: day('c'), d: day('d'), new: day('new') } };
    const latest = { days: { a: day('a', 'swap-off'), b: day('b'), d: day('d latest'), e: day('e') } };
    expect(rebased<object>(typed, base, latest)).toEqual({
      days: { a: day('a typed', 'swap-off'), d: day('d latest'), new: day('new'), e: day('e') },
    });
  });

  it('is the newest state where nothing was typed, and what was typed where nothing is newer', () => {
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.array(fc.integer())));
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        expect(rebased(one, one, other)).toEqual(other);
        expect(rebased(other, one, one)).toEqual(other);
      }),
    );
  });
});
