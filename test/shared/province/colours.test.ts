import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, contrastOf, darker } from '#shared/province/colours.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast of colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // Figures of WCAG’s own understanding documents and of common checkers.
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#0000ff', '#ffffff', 8.592],
    ['#ff0000', '#ffffff', 3.998],
  ])('of %s on %s is %s', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 3);
  });

  it('is the same both ways, from 1 to 21, and grows on white as a colour darkens', () => {
    fc.assert(
      fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
        const ratio = contrast(one, other);
        expect(contrast(other, one)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.000_001);
        expect(contrast(darker(one, share), '#ffffff')).toBeGreaterThanOrEqual(contrast(one, '#ffffff') - 1e-9);
      }),
    );
  });

  it('is enough in the look that the portal comes with', () => {
    for (const name of ['header', 'accent', 'action'] as const) {
      const { ratio, least } = contrastOf(name, unnamedProvince.colours);
      expect(ratio, name).toBeGreaterThanOrEqual(least);
    }
  });
});
