import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInForce } from '#shared/calendar/in-force.ts';
import { addDays } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { isLastingAdmin, letsGo, memberOf } from '#shared/person/change-member.ts';
import { duties } from '#shared/person/duty.ts';
import type { MemberFacts } from '#shared/person/member-act.ts';
import { StaffMember } from '#shared/person/person.ts';
import { aMember, anAgency } from '#test/support/builders.ts';

const today = '2026-11-23';
const agencies = [
  anAgency('phuong-a', 'H52.1'),
  anAgency('phuong-b', 'H52.2'),
  { ...anAgency('da-het', 'H52.3'), validTo: '2026-11-01', successorIds: ['phuong-a'] },
];
const known = { find: (id: string) => agencies.find((each) => each.id === id), today };

const facts: MemberFacts = {
  name: 'Lò Văn Mới',
  homeAgencyId: 'phuong-a',
  agencyId: 'phuong-b',
  duties: ['reception'],
  validFrom: today,
};
const rulesOf = (asked: MemberFacts, before?: StaffMember): [string, string][] => {
  try {
    memberOf('m', asked, before, known);
  } catch (error) {
    if (error instanceof Refusal) return (error.detail.violations ?? []).map(({ path, rule }) => [path, rule]);
    throw error;
  }
  return [];
};

describe('what is recorded of a member of staff', () => {
  it.each<[string, Partial<MemberFacts>, [string, string]]>([
    ['a unit nobody knows', { agencyId: 'khong-co' }, ['agencyId', 'unknown-agency']],
    ['a home unit that has ended', { homeAgencyId: 'da-het' }, ['homeAgencyId', 'not-in-force']],
    ['a last day before the first', { validTo: '2026-11-22' }, ['validTo', 'ends-before-it-begins']],
  ])('is refused with %s', (_, changes, expected) => expect(rulesOf({ ...facts, ...changes })).toEqual([expected]));

  it('keeps a unit that has ended where it is not what changes', () => {
    const before: StaffMember = { ...aMember('m', ['leader'], 'da-het') };
    const { staffId: _, ...same } = before;
    expect(rulesOf({ ...same, name: 'Tên Khác' }, before)).toEqual([]);
    expect(rulesOf(same, before)).toEqual([['name', 'nothing-changed']]);
  });
});

const days = fc.integer({ min: -60, max: 60 }).map((ahead) => addDays(today, ahead));
const anyFacts: fc.Arbitrary<MemberFacts> = fc.record(
  {
    name: fc.constantFrom('Một', 'Hai'),
    homeAgencyId: fc.constantFrom('phuong-a', 'phuong-b', 'da-het', 'khong-co'),
    agencyId: fc.constantFrom('phuong-a', 'phuong-b', 'da-het', 'khong-co'),
    duties: fc.array(fc.constantFrom(...duties), { minLength: 1 }),
    validFrom: days,
    validTo: days,
  },
  { requiredKeys: ['name', 'homeAgencyId', 'agencyId', 'duties', 'validFrom'] },
);
const anyMember = anyFacts.map((each): StaffMember => ({ staffId: 'm', ...each }));

describe('any member of staff', () => {
  it('is recorded whole and once, or refused at a place of the form', () => {
    fc.assert(
      fc.property(anyFacts, fc.option(anyMember, { nil: undefined }), (asked, before) => {
        const rules = rulesOf(asked, before);
        if (rules.length > 0) {
          for (const [path] of rules) expect(['agencyId', 'homeAgencyId', 'validTo', 'name']).toContain(path);
          return;
        }
        const after = memberOf('m', asked, before, known);
        expect(StaffMember.parse(after)).toEqual(after);
        expect(after.duties).toEqual(duties.filter((duty) => asked.duties.includes(duty)));
        expect(after).toEqual({ ...asked, staffId: 'm', duties: after.duties });
        const { staffId: _, ...again } = after;
        expect(rulesOf(again, after)).toEqual([['name', 'nothing-changed']]);
      }),
    );
  });

  it('goes on with what they hold wherever the rule lets a change pass', () => {
    fc.assert(
      fc.property(anyMember, anyMember, days, (before, after, day) => {
        expect(letsGo(before, before, today)).toBe(false);
        if (!isInForce(before, today) || letsGo(before, after, today)) return;
        expect(after.agencyId).toBe(before.agencyId);
        if (day >= today && isInForce(before, day)) expect(isInForce(after, day)).toBe(true);
        const decides = ({ duties: held }: StaffMember) =>
          held.some((duty) => duty === 'processor' || duty === 'leader');
        if (decides(before)) expect(decides(after)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be given a later last day, or none, whatever they hold', () => {
    const before: StaffMember = { ...aMember('m', ['processor']), validTo: '2026-11-30' };
    const { validTo: _, ...lasting } = before;
    expect(letsGo(before, { ...before, validTo: '2026-12-31' }, today)).toBe(false);
    expect(letsGo(before, lasting, today)).toBe(false);
    expect(letsGo(before, { ...before, validTo: '2026-11-29' }, today)).toBe(true);
    expect(letsGo(lasting, before, today)).toBe(true);
  });

  it('administers for good only with the duty, from the first day on, without a last one', () => {
    fc.assert(
      fc.property(anyMember, days, (member, day) => {
        if (isLastingAdmin(member, day) && day >= today) expect(isInForce(member, '2099-01-01')).toBe(true);
        expect(isLastingAdmin({ ...member, duties: ['leader'] }, day)).toBe(false);
      }),
    );
  });
});
