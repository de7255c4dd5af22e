import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionOf, rowsOf } from '#shared/service/condition-rows.ts';
import type { ConditionRows } from '#shared/service/condition-rows.ts';
import { comparisons, holds } from '#shared/service/condition.ts';
import type { Condition } from '#shared/service/condition.ts';

const late: Condition = { field: 'late', compare: 'is', value: true };
const home: Condition = { field: 'place', compare: 'is', value: 'home' };

describe('the rows of a condition', () => {
  it.each<[string, Condition | undefined, ConditionRows]>([
    ['none where there is none', undefined, { join: 'all', rows: [] }],
    ['one for a comparison', late, { join: 'all', rows: [late] }],
    ['as many as must all hold', { all: [late, home] }, { join: 'all', rows: [late, home] }],
    ['as many as of which one must hold', { any: [late, home] }, { join: 'any', rows: [late, home] }],
    ['one of any, so that a second may follow', { any: [late] }, { join: 'any', rows: [late] }],
    [
      'kept where they are nested',
      { all: [late, { any: [late, home] }] },
      { join: 'all', rows: [late, { advanced: { any: [late, home] } }] },
    ],
    ['kept where they are negated', { not: late }, { join: 'all', rows: [{ advanced: { not: late } }] }],
  ])('are %s', (_name, condition, rows) => {
    expect(rowsOf(condition)).toEqual(rows);
    expect(conditionOf(rows)).toEqual(condition);
  });
});

const leaf = fc.record(
  {
    field: fc.constantFrom('a', 'b', 'c'),
    compare: fc.constantFrom(...comparisons),
    value: fc.oneof(fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 3 }), fc.boolean()),
  },
  { requiredKeys: ['field', 'compare'] },
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const answers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constant<string[]>(['x'])),
);

it('loses nothing of any condition: it holds on the same answers, and shows the same rows', () => {
  fc.assert(
    fc.property(condition, answers, (before, given) => {
      const after = conditionOf(rowsOf(before));
      expect(after && holds(after, given)).toBe(holds(before, given));
      expect(rowsOf(after)).toEqual(rowsOf(before));
      if (!('all' in before && before.all.length === 1)) expect(after).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
