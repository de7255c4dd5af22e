import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf, serviceShape, shapeOf } from '#shared/service/definition/shape.ts';
import type { Shape } from '#shared/service/definition/shape.ts';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import { checkForPublishing } from '#shared/service/check-for-publishing.ts';
import type { Service } from '#shared/service/service.ts';
import { partWords } from '#shared/words/definition-parts.ts';
import { partOf } from '#web/admin/builder/parts.ts';
import { isThere, isWithin, placeInWords, placesAround, spotAt } from '#web/admin/builder/places.ts';
import { commentsByPlace } from '#web/admin/builder/remarks-by-place.ts';
import type { Spot } from '#web/admin/builder/spot.ts';
import { seededServices } from './seeded.ts';

const rootOf = (value: Service): Spot<Service> => ({ value, place: '', key: '', inside: '', change: () => undefined });

/** Every text of a definition with an x more, so that each differs. */
const shouted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shouted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' && (name === 'vi' || name === 'en') ? `${each} x` : shouted(each),
    ]),
  );
};

describe('places of a definition', () => {
  it('are the same for a difference and for the builder, and are called the same', () => {
    for (const service of seededServices) {
      const changed = shouted(service) as Service;
      const differences = definitionDiff(service, changed);
      expect(differences.length).toBeGreaterThan(20);
      for (const { place, what } of differences.filter((each) => !each.place.startsWith('examples.'))) {
        expect(isThere(changed, place), place).toBe(true);
        expect(spotAt(rootOf(changed), place)?.place, place).toBe(place);
        expect(placeInWords(changed, place), place).toEqual(what);
      }
    }
  });

  it('lead to a part of the builder for every fault of a definition that is empty', () => {
    const [service] = seededServices;
    const empty = { ...service!, name: { vi: '', en: '' }, cases: [], form: { sections: [] }, examples: [] };
    for (const { place } of checkForPublishing(empty)) expect(partOf(place) ?? 'examples', place).toBeTruthy();
    expect(partOf('examples.mot')).toBeUndefined();
    expect(partOf('form.child.birthDate')).toBe('form');
    expect(partOf('fee.copy.amount')).toBe('fee');
  });

  it('tell what is gone from what is left blank', () => {
    const [service] = seededServices;
    expect(isThere(service!, 'form.noSuchSection.name')).toBe(false);
    expect(isThere(service!, 'coordinatingAgency')).toBe(true);
    expect(spotAt(rootOf(service!), 'form.noSuchSection')).toBeUndefined();
  });

  it('are called by words, whatever may be written there', () => {
    // A text and a condition are called as a whole.
    const whole = ['vi', 'if', 'compare', 'all', 'any', 'not'];
    const unnamed = (written: Shape, key: string): string[] => {
      const shape = shapeOf(written);
      const parts = Object.entries(shape.properties ?? {});
      if (parts.some(([name]) => whole.includes(name))) return [];
      return [
        ...parts.flatMap(([name, part]) => [
          ...((partWords[`${key}.${name}`] ?? partWords[name]) ? [] : [`${key}.${name}`]),
          ...unnamed(part, name),
        ]),
        ...[...(shape.items ? [shape.items] : []), ...optionsOf(shape)].flatMap((each) => unnamed(each, key)),
      ];
    };
    expect([...new Set(unnamed(serviceShape, ''))]).toEqual([]);
  });

  it('lie in each other by whole names', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 4 }), (names) => {
        const place = names.join('.');
        expect(placesAround(place).at(-1)).toBe(place);
        for (const around of placesAround(place)) expect(isWithin(place, around)).toBe(true);
        expect(isWithin(`${place}x`, place)).toBe(false);
      }),
    );
  });

  it('count open comments where they are and around, not those seen to', () => {
    const comment = { id: '1', text: 'x', by: { staffId: 's', name: 'S' }, at: '2026-11-23T01:00:00.000Z', saved: 1 };
    const comments = commentsByPlace([
      { ...comment, place: 'form.child.name' },
      { ...comment, id: '2', place: 'form.child.name', settledAt: '2026-11-23T02:00:00.000Z' },
      { ...comment, id: '3', place: '' },
    ]);
    expect(comments.at('form.child.name').length).toBe(2);
    expect(comments.countWithin('form.child')).toBe(1);
    expect(comments.countWithin('form.children')).toBe(0);
  });
});
