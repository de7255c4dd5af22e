import { describe, expect, it } from 'vitest';
import { answersOfConcerning, concerningFrom } from '#shared/service/who-form.ts';
import { whoViolations } from '#shared/service/who-violations.ts';
import type { Concerning } from '#shared/person/person.ts';

const both = { audiences: ['citizen' as const, 'business' as const] };
const wrong = (concerning: Concerning, service: { audiences: ('citizen' | 'business')[] } = both) =>
  whoViolations(service, answersOfConcerning(concerning), '2026-11-23').map(({ path, rule }) => `${path} ${rule}`);

describe('whom a dossier concerns', () => {
  it('is oneself, with nothing more to say', () => {
    expect(wrong({ capacity: 'self' })).toEqual([]);
  });

  it('is named, with a number and a birth date that can be', () => {
    expect(wrong({ capacity: 'parent' })).toEqual(['concerning.name required']);
    expect(wrong({ capacity: 'guardian', name: 'Lò Văn Khánh', nationalId: '123', birthDate: '2027-01-01' })).toEqual([
      'concerning.nationalId national-id',
      'concerning.birthDate not-after',
    ]);
  });

  it('is an organisation by name and tax code', () => {
    expect(wrong({ capacity: 'organisation', name: 'Công ty TNHH Chè' })).toEqual(['concerning.taxCode required']);
    expect(wrong({ capacity: 'organisation', taxCode: '5509987613' })).toEqual([
      'concerning.organisationName required',
    ]);
  });

  it('is none that the service is not for', () => {
    expect(wrong({ capacity: 'organisation', name: 'X', taxCode: '5509987613' }, { audiences: ['citizen'] })).toContain(
      'concerning.capacity choice',
    );
    expect(wrong({ capacity: 'parent', name: 'Lò Văn Khánh' }, { audiences: ['business'] })).toContain(
      'concerning.capacity choice',
    );
  });

  it('keeps nothing of a capacity that was left again', () => {
    const left = { ...answersOfConcerning({ capacity: 'organisation', name: 'X', taxCode: '1' }), capacity: 'self' };
    expect(concerningFrom(left)).toEqual({ capacity: 'self' });
  });
});
