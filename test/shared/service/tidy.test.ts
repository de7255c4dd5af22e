import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRealDate } from '#shared/service/real-date.ts';
import { lengthOf, tidyText } from '#shared/service/tidy.ts';

it('tidies any text once and for all, composed, well formed and without what is invisible', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\ud800', '\u200b', '\u0000', 'e\u0301'),
      (text, odd) => {
        const tidied = tidyText(text + odd + text);
        expect(tidyText(tidied)).toBe(tidied);
        expect(tidied).toBe(tidied.normalize('NFC').trim());
        expect(tidied.isWellFormed()).toBe(true);
        expect(tidied).not.toMatch(/[\0\u200b\u202e]/);
      },
    ),
    { numRuns: 500 },
  );
});

it('counts characters, not UTF-16 units', () => {
  expect(lengthOf('Nguyễn')).toBe(6);
  expect(lengthOf('𠀀a')).toBe(2);
});

it('knows the days the calendar has', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 2200 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        expect(isRealDate(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
      },
    ),
    { numRuns: 2000 },
  );
});
