import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { externalAct, externalOf, isOutwardAddress } from '#shared/service/change-external.ts';
import { ExternalFacts } from '#shared/service/external-act.ts';
import { externalStandsOn } from '#shared/service/external-on.ts';
import { ExternalService } from '#shared/service/external-service.ts';
import { anExternal } from '#test/support/an-external.ts';

const { id, ...facts } = anExternal();
const known = { isTaken: false, isPublished: (serviceId: string) => serviceId === 'cap-ban-sao' };

const rulesOf = (changes: Partial<ExternalFacts>, before?: ExternalService, also = {}): [string, string][] => {
  try {
    externalOf(id, { ...facts, ...changes }, before, { ...known, ...also });
  } catch (error) {
    if (error instanceof Refusal) return (error.detail.violations ?? []).map(({ path, rule }) => [path, rule]);
    throw error;
  }
  return [];
};

describe('what is recorded of another system’s service', () => {
  it.each<[string, Partial<ExternalFacts>, [string, string]]>([
    ['an address that is not https', { href: 'http://dichvucong.gov.vn/' }, ['href', 'not-https']],
    ['a last day before the first', { validTo: '2026-05-31' }, ['validTo', 'ends-before-it-begins']],
    ['an own service that never was', { insteadOf: 'khong-co' }, ['insteadOf', 'unknown-service']],
  ])('is refused with %s', (_, changes, expected) => expect(rulesOf(changes)).toEqual([expected]));

  it('is refused under an id that another has, and where nothing changes', () => {
    expect(rulesOf({}, undefined, { isTaken: true })).toEqual([['id', 'id-taken']]);
    expect(rulesOf({}, anExternal())).toEqual([['name', 'nothing-changed']]);
    expect(rulesOf({ keywords: ['hộ chiếu', 'hộ chiếu'] }, anExternal())).toEqual([['name', 'nothing-changed']]);
  });

  it('may end on its first day, stand in for an own service, and keep one it had', () => {
    expect(rulesOf({ validTo: facts.validFrom })).toEqual([]);
    expect(rulesOf({ insteadOf: 'cap-ban-sao' })).toEqual([]);
    const before = anExternal({ insteadOf: 'tu-truoc' });
    expect(rulesOf({ insteadOf: 'tu-truoc', code: '1.004222' }, before)).toEqual([]);
  });

  it('is added, changed, or ended where its last day is all that is new', () => {
    const before = anExternal();
    expect(externalAct(undefined, before)).toBe('add-external');
    expect(externalAct(before, anExternal({ validTo: '2026-12-31' }))).toBe('end-external');
    expect(externalAct(before, anExternal({ validTo: '2026-12-31', keywords: [] }))).toBe('change-external');
    expect(externalAct(anExternal({ validTo: '2026-12-31' }), before)).toBe('change-external');
  });
});

describe('an address that leads out', () => {
  it.each([
    'http://dichvucong.gov.vn/',
    'javascript:alert(1)',
    'dichvucong.gov.vn',
    'https:dichvucong.gov.vn',
    'https:///dichvucong.gov.vn',
    'https://dichvucong.gov.vn@xau.example/',
    'https://ten:matkhau@dichvucong.gov.vn/',
    'https://localhost/',
    'https://dichvucong.gov.vn/thu tuc',
    'https:\\\\dichvucong.gov.vn\\',
    `https://dichvucong.gov.vn/${'a'.repeat(500)}`,
    '',
  ])('is not %s', (href) => expect(isOutwardAddress(href)).toBe(false));

  it.each(['https://dichvucong.gov.vn', 'https://dichvucong.gov.vn/p/home/dvc?ma=1.004222#nop', 'https://địa-chỉ.vn/'])(
    'is %s',
    (href) => expect(isOutwardAddress(href)).toBe(true),
  );

  it('is one that publishing can read, whatever is typed', () => {
    const typed = fc.oneof(
      fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true, withFragments: true }),
      fc.string().map((rest) => `https://${rest}`),
      fc.string({ unit: 'grapheme' }).map((rest) => `https://a.vn/${rest}`),
    );
    fc.assert(
      fc.property(typed, (href) => {
        fc.pre(isOutwardAddress(href));
        expect(ExternalService.parse(anExternal({ href })).href).toBe(href);
      }),
    );
  });
});

describe('how it stands on a day', () => {
  const stands = (changes: Partial<ExternalService>, isOffered = false) =>
    externalStandsOn(anExternal(changes), '2026-11-23', () => isOffered);

  it.each([
    ['coming', { validFrom: '2026-11-24' }, false],
    ['shown', { validFrom: '2026-11-23', validTo: '2026-11-23' }, false],
    ['ended', { validTo: '2026-11-22' }, false],
    ['hidden', { insteadOf: 'cap-ban-sao' }, true],
    ['shown', { insteadOf: 'cap-ban-sao' }, false],
    ['shown', {}, true],
    ['coming', { insteadOf: 'cap-ban-sao', validFrom: '2026-11-24' }, true],
    ['ended', { insteadOf: 'cap-ban-sao', validTo: '2026-11-22' }, true],
  ] as const)('is %s: %j, the own one in force: %s', (expected, changes, isOffered) =>
    expect(stands(changes, isOffered)).toBe(expected),
  );
});

describe('what is asked', () => {
  it('takes words without blanks around them, and no blank ones', () => {
    expect(ExternalFacts.parse({ ...facts, keywords: [' hộ chiếu '] }).keywords).toEqual(['hộ chiếu']);
    for (const changes of [
      { name: { vi: ' ', en: 'Passport' } },
      { keywords: [''] },
      { lifeEvents: [] },
      { audiences: ['alien'] },
      { code: '12' },
      { validFrom: '2026-02-30' },
      { summary: { vi: 'a'.repeat(1001), en: 'a' } },
    ])
      expect(ExternalFacts.safeParse({ ...facts, ...changes }).success, JSON.stringify(changes).slice(0, 80)).toBe(
        false,
      );
  });
});
