import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { Agency } from '#shared/agency/agency.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import { Policy } from '#shared/dossier/policy.ts';
import { Person, StaffMember } from '#shared/person/person.ts';
import { TextSchema } from '#shared/words/text-schema.ts';
import { readSeed } from './read-seed.ts';

const Place = z.strictObject({ code: z.string(), name: z.string().min(1) });
const Areas = z.strictObject({ provinces: z.array(Place.extend({ communes: z.array(Place) })) });
const People = z.array(z.strictObject({ sub: z.string(), person: Person.omit({ personId: true }).strict() }));

const agencies = z.array(Agency).parse(readSeed('agencies.json'));
const staff = z.array(StaffMember).parse(readSeed('staff.json'));
const calendar = Calendar.parse(readSeed('calendar.json'));
const areas = Areas.parse(readSeed('areas.json'));
const people = People.parse(readSeed('people.json'));
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('seeding agencies', () => {
  const ids = new Set(agencies.map((agency) => agency.id));

  it('gives each a single id and names no unknown one', () => {
    expect(repeated(agencies.map((agency) => agency.id))).toEqual([]);
    const named = agencies.flatMap((agency) => [agency.parentId, agency.receivedAt, ...agency.successorIds]);
    expect(named.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  it('gives no two units the same code at the same time', () => {
    const spans = agencies.flatMap((agency) => agency.codes.map((code) => ({ ...code, agency: agency.id })));
    const clashes = spans.flatMap((one, at) =>
      spans
        .slice(at + 1)
        .filter((other) => other.value === one.value)
        .filter((other) => one.validFrom <= (other.validTo ?? '9999') && other.validFrom <= (one.validTo ?? '9999'))
        .map((other) => `${one.value}: ${one.agency}, ${other.agency}`),
    );
    expect(clashes).toEqual([]);
  });

  it('ends every district on 30 June 2025 at the latest, with successors', () => {
    const districts = agencies.filter((agency) => agency.level === 'district');
    expect(districts.filter((district) => (district.validTo ?? '9999') > '2025-06-30')).toEqual([]);
    expect(districts.filter((district) => district.successorIds.length === 0)).toEqual([]);
    expect(districts.filter((district) => district.validTo === '2025-06-30')).toHaveLength(12);
  });

  it('ends no unit before the units that follow it begin', () => {
    const gaps = agencies.flatMap((agency) =>
      agency.successorIds.filter((id) => {
        const next = agencies.find((other) => other.id === id)!;
        return agency.validTo === undefined || (next.validTo ?? '9999') < agency.validTo;
      }),
    );
    expect(gaps).toEqual([]);
  });

  it('has at least ten communes today', () => {
    const today = agencies.filter((agency) => agency.level === 'commune' && agency.validTo === undefined);
    expect(today.length).toBeGreaterThanOrEqual(10);
  });
});

describe('seeding people', () => {
  it('has the three demo applicants, one of them for an organisation', () => {
    expect(people.map((each) => each.sub)).toEqual(['citizen', 'citizen2', 'business']);
    expect(people[2]?.person.organisations).toEqual([
      { taxCode: '5509987613', name: 'Công ty TNHH Chè Thảo Nguyên Mẫu' },
    ]);
  });

  it('gives them addresses that exist', () => {
    const known = new Map(
      areas.provinces.map((each) => [each.code, new Set(each.communes.map((commune) => commune.code))]),
    );
    for (const { person } of people)
      expect(known.get(person.address!.province)?.has(person.address!.commune)).toBe(true);
  });

  it('places staff in agencies in force, with one duty each', () => {
    const open = new Set(agencies.filter((agency) => agency.validTo === undefined).map((agency) => agency.id));
    expect(staff.flatMap((each) => [each.agencyId, each.homeAgencyId]).filter((id) => !open.has(id))).toEqual([]);
    expect(staff.map((each) => each.duties.length)).toEqual(staff.map(() => 1));
  });

  it('puts the four desk duties into one commune', () => {
    const desk = ['reception', 'processor', 'leader', 'cashier'];
    const where = staff.filter((each) => desk.includes(each.staffId)).map((each) => each.agencyId);
    expect(where).toEqual(['sl-p-to-hieu', 'sl-p-to-hieu', 'sl-p-to-hieu', 'sl-p-to-hieu']);
  });

  it('says of everyone what they can do', () => {
    const Demo = z.strictObject({ id: z.string(), words: TextSchema, unbound: z.string().optional() });
    const demo = z.array(Demo).parse(readSeed('demo.json'));
    const everyone = [...people.map((each) => each.sub), ...staff.map((each) => each.staffId), 'newcomer'];
    expect(demo.map((each) => each.id).sort()).toEqual(everyone.sort());
  });
});

describe('seeding the calendar', () => {
  const kindOf = new Map(calendar.days.map((day) => [day.date, day.kind]));
  const works = (date: string): boolean => {
    const kind = kindOf.get(date);
    if (kind !== undefined) return kind === 'swap-work';
    return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  };
  const daysOf = (year: number) =>
    Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));

  it('has 249 working days in 2026', () => {
    expect(daysOf(2026).filter(works)).toHaveLength(249);
  });

  it('makes up on the Saturdays announced', () => {
    const made = calendar.days.filter((day) => day.kind === 'swap-work').map((day) => day.date);
    expect(made).toEqual(['2025-04-26', '2026-01-10', '2026-08-22']);
    expect(made.map((date) => new Date(`${date}T00:00:00Z`).getUTCDay())).toEqual([6, 6, 6]);
  });

  it('says that 2027 is provisional, day by day', () => {
    expect(calendar.officialYears).toEqual([2025, 2026]);
    const wrong = calendar.days.filter((day) => day.date >= '2027' !== (day.status === 'provisional'));
    expect(wrong).toEqual([]);
  });

  it('holds each date once, in order', () => {
    const dates = calendar.days.map((day) => day.date);
    expect(repeated(dates)).toEqual([]);
    expect([...dates].sort()).toEqual(dates);
  });
});

describe('seeding areas', () => {
  it('has the 34 provinces of today and all 75 communes of Sơn La', () => {
    expect(areas.provinces).toHaveLength(34);
    expect(areas.provinces.find((each) => each.code === '14')?.communes).toHaveLength(75);
    expect(areas.provinces.filter((each) => each.communes.length === 0)).toEqual([]);
  });

  it('gives each its own code', () => {
    expect(repeated(areas.provinces.map((each) => each.code))).toEqual([]);
    expect(repeated(areas.provinces.flatMap((each) => each.communes.map((commune) => commune.code)))).toEqual([]);
  });
});

it('sets the policy in full', () => {
  expect(Policy.parse(readSeed('policy.json'))).toEqual(readSeed('policy.json'));
});
