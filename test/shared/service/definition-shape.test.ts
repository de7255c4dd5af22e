import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededServices } from '#test/infra/seed/read-seed.ts';
import { checkDefinition } from '#shared/service/check-definition.ts';
import { checkTexts } from '#shared/service/definition/check-texts.ts';
import kept from '#shared/service/definition/definition-schema.json' with { type: 'json' };
import { definitionSchema } from '#shared/service/definition/definition-schema.ts';
import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import { definitionShapeErrors } from '#shared/service/definition/shape-errors.ts';
import { Service } from '#shared/service/service.ts';
import { aForm, aTextField } from './a-form.ts';
import { aService } from './a-service.ts';

const errorsOf = (definition: unknown) =>
  definitionShapeErrors(definition).map(({ place, message }) => `${place}: ${message.en}`);

const places = (value: unknown, path: (string | number)[] = []): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => places(part, [...path, name]))];
};

/** A copy in which one place holds something else, or nothing. */
const withAt = (value: unknown, [first, ...rest]: (string | number)[], change: (old: unknown) => unknown): unknown => {
  if (first === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const next = withAt(copy[first], rest, change);
  if (next === undefined && !Array.isArray(copy)) {
    const { [first]: _gone, ...others } = copy;
    return others;
  }
  copy[first] = next ?? null;
  return copy;
};

const seeds = seededServices().map(({ service }) => ({
  service,
  everywhere: places(service).filter((path) => path.length > 0),
}));

const junk = [
  undefined,
  null,
  7,
  -1.5,
  true,
  'x',
  '',
  [],
  {},
  { kind: 'odd' },
  ['a'],
  { choices: {} },
  'a'.repeat(5000),
];

/** Which seeded service is spoilt, where and with what: small numbers, so that a failure can be read. */
const slips = fc.record({ seed: fc.nat(), place: fc.nat(), junk: fc.nat(junk.length - 1) });
type Slip = { seed: number; place: number; junk: number };

const spoilt = (slip: Slip) => {
  const { service, everywhere } = seeds[slip.seed % seeds.length]!;
  const path = everywhere[slip.place % everywhere.length]!;
  return { path: path.join('.'), definition: withAt(service, path, () => junk[slip.junk]) };
};

describe('the shape of a definition', () => {
  it('is the file kept beside the schema (`npm run generate` writes it)', () => {
    expect(kept).toEqual(JSON.parse(JSON.stringify(definitionSchema())));
  });

  it.each(seededServices())('fits the seeded $file', ({ service }) => {
    expect(definitionShapeErrors(service)).toEqual([]);
    expect(fillBlanks(service)).toEqual(service);
  });

  it('is judged, blank texts included, as the server’s schema judges it', () => {
    fc.assert(
      fc.property(slips, (slip) => {
        const { path, definition } = spoilt(slip);
        const errors = [...definitionShapeErrors(definition), ...checkTexts(fillBlanks(definition as object))];
        const isRead = Service.safeParse(definition).success;
        expect(errors.length === 0, `${path}: ${errors.map(({ place }) => place).join()}`).toBe(isRead);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be worked on whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(slips, fc.dictionary(fc.string(), fc.jsonValue())), (slip) => {
        const definition = 'seed' in slip ? spoilt(slip as Slip).definition : slip;
        const service = fillBlanks(definition as object);
        expect(() => checkDefinition(service)).not.toThrow();
        expect(() => definitionShapeErrors(definition)).not.toThrow();
        expect(fillBlanks(JSON.parse(JSON.stringify(service)) as object)).toEqual(service);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is missing', () => {
  it('is blank, and named where it belongs', () => {
    const service = fillBlanks({ name: { vi: 'Cấp phép' }, cases: [{ id: 'mot' }], fee: { due: 'none' } });
    expect(service.name).toEqual({ vi: 'Cấp phép', en: '' });
    expect(service.cases).toEqual([{ id: 'mot', name: { vi: '', en: '' } }]);
    expect(service.fee).toEqual({ due: 'none', lines: [] });
    expect(service.timeLimits).toEqual([]);
    expect(service.sets).toBe(1);
    expect(service.level).toBeUndefined();
    expect(errorsOf({ name: { vi: 'Cấp phép' }, cases: [{ id: 'mot' }], fee: { due: 'none', lines: [] } })).toEqual(
      expect.arrayContaining([
        'id: This is not filled in yet',
        'level: Nothing is chosen here yet',
        'timeLimits: This is not filled in yet',
        'publishedBy.date: This is not filled in yet',
      ]),
    );
  });

  it('may be half typed: a number stays the text it is', () => {
    const definition = { ...aService(), retentionYears: '10 năm' };
    expect(fillBlanks(definition).retentionYears).toBe('10 năm');
    expect(errorsOf(definition)).toEqual(['retentionYears: This must be a whole number']);
  });

  it('is named by ids, as checkDefinition names places', () => {
    const field = { ...aTextField('name'), maxLength: 0, pattern: 'mine' };
    expect(errorsOf({ ...aService(), form: aForm(field as never) })).toEqual([
      'form.main.name.maxLength: At least 1',
      'form.main.name.pattern: This value is not in the list',
    ]);
  });

  it('counts: too few, too many, nothing of that name', () => {
    const one = { value: 'a', label: { vi: 'A', en: 'A' } };
    const field = { kind: 'one-of', id: 'place', label: { vi: 'Nơi', en: 'Place' }, choices: [one], rule: '.*' };
    expect(errorsOf({ ...aService(), form: aForm(field as never), lifeEvents: [] })).toEqual([
      'lifeEvents: At least 1 needed here',
      'form.main.place: At least 2 needed here',
      'form.main.place: Nothing is called “rule” here; remove it',
    ]);
  });
});
