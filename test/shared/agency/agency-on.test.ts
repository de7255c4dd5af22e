import { describe, expect, it } from 'vitest';
import { Agency } from '#shared/agency/agency.ts';
import { agencyOn, changeDaysOf, heirOf, standingFor } from '#shared/agency/agency-on.ts';
import { anAgency } from '#test/support/builders.ts';

const named = (name: string) => ({ vi: name, en: name });
const renamed = Agency.parse({
  ...anAgency('so-x', 'H52.30'),
  name: named('Sở Y tế và Dân số'),
  phone: '0212 3856 789',
  former: [
    { name: named('Sở Y tế cũ'), level: 'department', validTo: '2025-12-31' },
    { name: named('Sở Y tế'), level: 'department', parentId: 'tinh', validTo: '2026-12-31' },
  ],
});
const ended = (id: string, validTo: string, dossiersTo?: string, successorIds: string[] = []): Agency => ({
  ...anAgency(id, 'H52.1'),
  validTo,
  successorIds,
  ...(dossiersTo !== undefined && { dossiersTo }),
});

describe('a unit on a date', () => {
  it('is called and placed as it was then', () => {
    expect(agencyOn(renamed, '2025-12-31').name.vi).toBe('Sở Y tế cũ');
    expect(agencyOn(renamed, '2026-01-01')).toEqual({ name: named('Sở Y tế'), level: 'department', parentId: 'tinh' });
    expect(agencyOn(renamed, '2027-01-01')).toMatchObject({ name: named('Sở Y tế và Dân số'), phone: '0212 3856 789' });
    expect(agencyOn(renamed, '2027-01-01')).not.toHaveProperty('parentId');
  });

  it('tells the days on which anything about it changes', () =>
    expect(changeDaysOf({ ...renamed, validTo: '2028-06-30' })).toEqual([
      '2025-07-01',
      '2026-01-01',
      '2027-01-01',
      '2028-07-01',
    ]));
});

describe('who stands for a unit', () => {
  const units = [
    ended('a', '2026-06-30', 'b', ['b', 'c']),
    ended('b', '2026-12-31', 'd', ['d']),
    ended('alone', '2026-06-30', undefined, ['b', 'c']),
    ended('only', '2026-06-30', undefined, ['c']),
    anAgency('c', 'H52.3'),
    anAgency('d', 'H52.4'),
  ];
  const agencyOf = (id: string) => units.find((each) => each.id === id);

  it.each([
    ['itself while it exists, its last day included', 'a', '2026-06-30', 'a'],
    ['who took over the day after', 'a', '2026-07-01', 'b'],
    ['who took over from those', 'a', '2027-01-01', 'd'],
    ['its only successor where none was named', 'only', '2026-07-01', 'c'],
    ['nobody else where several could', 'alone', '2026-07-01', 'alone'],
    ['itself where nobody knows it', 'nowhere', '2026-07-01', 'nowhere'],
  ])('is %s', (_, id, date, expected) => expect(standingFor(agencyOf, id, date)).toBe(expected));

  it('comes to an end where successors go round', () => {
    const round = [ended('x', '2026-01-01', 'y'), ended('y', '2026-01-01', 'x')];
    expect(['x', 'y']).toContain(standingFor((id) => round.find((each) => each.id === id), 'x', '2026-02-01'));
    expect(heirOf(round[0]!, '2026-01-01')).toBeUndefined();
  });
});
