import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { Agency } from '#shared/agency/agency.ts';
import type { AgencyChange, Reorganisation } from '#shared/agency/agency-act.ts';
import { agencyOn, factsOf } from '#shared/agency/agency-on.ts';
import { addAgency, changeAgency } from '#shared/agency/change-agency.ts';
import { reorganise } from '#shared/agency/reorganise.ts';
import { anAgency } from '#test/support/builders.ts';

const [tinh, a, b, c] = [
  anAgency('tinh', 'H52'),
  { ...anAgency('a', 'H52.1'), parentId: 'tinh', receivedAt: 'a' },
  { ...anAgency('b', 'H52.2'), parentId: 'a' },
  anAgency('c', 'H52.3'),
];
const all = [tinh, a, b, c];
const today = '2026-11-23';
const named = (name: string) => ({ vi: name, en: name });

/** What was found wrong: places and rules. */
const wrongIn = (work: () => unknown): [string, string][] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid')
      return (error.detail.violations ?? []).map(({ path, rule }) => [path, rule]);
    throw error;
  }
  return [];
};

const change = (changes: Partial<AgencyChange>, unit: Agency = a): Agency =>
  changeAgency(unit, { ...factsOf(unit), codes: unit.codes, ...changes }, all, today);

describe('changing a unit', () => {
  it('gives it a new name from a date; until then, and on what was printed then, it has the old one', () => {
    const after = change({ name: named('Phường mới'), from: '2027-01-01' });
    expect(Agency.parse(after)).toEqual(after);
    expect(after.name).toEqual(named('Phường mới'));
    expect(agencyOn(after, '2026-12-31')).toEqual(factsOf(a));
    const again = change({ name: named('Phường mới hơn'), from: '2027-07-01' }, after);
    expect(['2026-12-31', '2027-06-30', '2027-07-01'].map((date) => agencyOn(again, date).name.vi)).toEqual([
      a.name.vi,
      'Phường mới',
      'Phường mới hơn',
    ]);
  });

  it('puts right what is recorded where no date is given, or the day on which that began', () => {
    const mended = change({ phone: '0212 1' });
    expect(mended).toEqual({ ...a, phone: '0212 1' });
    expect(change({ phone: '0212 1', from: '2025-07-01' })).toEqual(mended);
    const dated = change({ name: named('Mới'), from: '2027-01-01' });
    expect(change({ name: named('Mới, sửa'), from: '2027-01-01' }, dated).former).toEqual(dated.former);
  });

  it('takes a fact away that is left out', () => {
    const { parentId: _, ...facts } = factsOf(a);
    expect(changeAgency(a, { ...facts, codes: a.codes }, all, today)).not.toHaveProperty('parentId');
  });

  it.each<[string, Partial<AgencyChange>, [string, string][]]>([
    ['nothing', {}, [['name', 'nothing-changed']]],
    ['a date before the last change', { phone: '1', from: '2025-06-30' }, [['from', 'before-last-change']]],
    ['a place under itself', { parentId: 'b' }, [['parentId', 'under-itself']]],
    ['a place that is not there', { parentId: 'x' }, [['parentId', 'unknown-agency']]],
    ['a code another unit has', { codes: [{ ...a.codes[0]!, value: 'H52.2' }] }, [['codes.0.value', 'code-taken']]],
    [
      'two codes of one scheme at once',
      { codes: [a.codes[0]!, { scheme: 'QD20', value: 'H52.9', validFrom: '2026-01-01' }] },
      [['codes.1.validFrom', 'codes-overlap']],
    ],
    ['no code on its first day', { codes: [{ ...a.codes[0]!, validFrom: '2030-01-01' }] }, [['codes', 'no-code']]],
  ])('refuses %s', (_, changes, expected) => {
    expect(wrongIn(() => change(changes))).toEqual(expected);
  });

  it('judges what began long ago by what there is today', () => {
    const old: Agency = { ...a, validFrom: '2016-01-01', codes: [{ ...a.codes[0]!, validFrom: '2022-01-01' }] };
    expect(wrongIn(() => change({ phone: '1' }, old))).toEqual([]);
    expect(wrongIn(() => change({ phone: '1', parentId: 'c' }, old))).toEqual([]);
  });

  it('lets no unit change after its end', () => {
    const over = { ...a, validTo: '2026-12-31' };
    const { codes } = over;
    expect(
      wrongIn(() => changeAgency(over, { ...factsOf(over), codes, phone: '1', from: '2027-01-01' }, all, today)),
    ).toContainEqual(['from', 'after-its-end']);
  });
});

describe('adding a unit', () => {
  const asked = {
    id: 'd',
    ...factsOf(anAgency('d', 'H52.4')),
    codes: [{ scheme: 'QD20' as const, value: 'H52.4', validFrom: '2027-01-01' }],
  };

  it('begins on its day', () =>
    expect(addAgency(asked, '2027-01-01', all)).toEqual({
      ...asked,
      validFrom: '2027-01-01',
      successorIds: [],
      former: [],
    }));

  it('refuses an id or a code that is taken', () =>
    expect(
      wrongIn(() =>
        addAgency({ ...asked, id: 'a', codes: [{ ...asked.codes[0]!, value: 'H52.2' }] }, '2027-01-01', all),
      ),
    ).toEqual([
      ['id', 'id-taken'],
      ['codes.0.value', 'code-taken'],
    ]));
});

describe('reorganising units', () => {
  const asked: Reorganisation = {
    lastDay: '2026-12-31',
    ends: [{ agencyId: 'a', version: 0 }],
    begins: [],
    successorIds: ['c'],
    dossiersTo: 'c',
    basis: 'NQ 1/2026',
  };
  const {
    validFrom: _v,
    successorIds: _s,
    former: _f,
    ...begins
  } = {
    ...anAgency('new', 'H52.1'),
    codes: [{ scheme: 'QD20' as const, value: 'H52.1', validFrom: '2027-01-01' }],
  };

  it('closes one, which names its successor', () => {
    const { ended, begun } = reorganise(asked, all);
    expect(begun).toEqual([]);
    expect(ended).toEqual([
      {
        before: a,
        after: {
          ...a,
          validTo: '2026-12-31',
          successorIds: ['c'],
          dossiersTo: 'c',
          codes: [{ ...a.codes[0], validTo: '2026-12-31' }],
        },
      },
    ]);
  });

  it('merges two into one that begins the day after and may take a code over', () => {
    const merging = {
      ...asked,
      ends: [...asked.ends, { agencyId: 'b', version: 0 }],
      begins: [begins],
      successorIds: ['new'],
      dossiersTo: 'new',
    };
    const { ended, begun } = reorganise(merging, all);
    expect(ended.map(({ after }) => [after.id, after.dossiersTo])).toEqual([
      ['a', 'new'],
      ['b', 'new'],
    ]);
    expect(begun).toMatchObject([{ id: 'new', validFrom: '2027-01-01' }]);
  });

  it('splits one among several, of which one takes the dossiers', () => {
    const { ended } = reorganise({ ...asked, begins: [begins], successorIds: ['c', 'new'], dossiersTo: 'new' }, all);
    expect(ended[0]?.after).toMatchObject({ successorIds: ['c', 'new'], dossiersTo: 'new' });
  });

  it.each<[string, Partial<Reorganisation>, [string, string]]>([
    ['no successor', { successorIds: [] }, ['successorIds', 'no-successor']],
    ['a successor that ends itself', { successorIds: ['a'], dossiersTo: 'a' }, ['successorIds.0', 'ends-itself']],
    ['a successor that is not there', { successorIds: ['x'], dossiersTo: 'x' }, ['successorIds.0', 'unknown-agency']],
    ['a successor named twice', { successorIds: ['c', 'c'] }, ['successorIds.1', 'listed-twice']],
    ['dossiers that go elsewhere', { dossiersTo: 'tinh' }, ['dossiersTo', 'not-a-successor']],
    ['a last day before it began', { lastDay: '2025-06-30' }, ['lastDay', 'ends-before-it-begins']],
    ['a unit that is not there', { ends: [{ agencyId: 'x', version: 0 }] }, ['ends.0', 'unknown-agency']],
    [
      'a unit named twice',
      {
        ends: [
          { agencyId: 'a', version: 0 },
          { agencyId: 'a', version: 0 },
        ],
      },
      ['ends.1', 'listed-twice'],
    ],
    ['a new unit whose id is taken', { begins: [{ ...begins, id: 'b' }] }, ['begins.0.id', 'id-taken']],
  ])('refuses %s', (_, changes, expected) => {
    expect(wrongIn(() => reorganise({ ...asked, ...changes }, all))).toContainEqual(expected);
  });

  it('ends no unit twice', () => {
    const over = all.map((each) => (each.id === 'a' ? { ...each, validTo: '2026-10-31' } : each));
    expect(wrongIn(() => reorganise(asked, over))).toContainEqual(['ends.0', 'ended-already']);
  });
});
