import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { Basis } from '#shared/agency/agency-act.ts';
import { AgencyFacts } from '#shared/agency/agency.ts';
import { YearOfDays } from '#shared/calendar/calendar-act.ts';
import { MemberFacts } from '#shared/person/member-act.ts';
import { Province } from '#shared/province/province.ts';
import { ExternalFacts } from '#shared/service/external-act.ts';
import { Suspension } from '#shared/service/suspension.ts';
import { readTable } from '#shared/table/columns.ts';
import { tidied } from '#shared/tidied.ts';

const unseen = '\u200b\u202e\u0001';

describe('a text of those who keep the portal', () => {
  const texts: [string, z.ZodType][] = [
    ['a unit’s name', AgencyFacts.shape.name.shape.vi],
    ['a basis', Basis],
    ['the name of a day off', YearOfDays.shape.days.element.shape.name.shape.vi],
    ['its document', YearOfDays.shape.days.element.shape.source],
    ['a person’s name', MemberFacts.shape.name],
    ['the province’s name', Province.shape.name.shape.en],
    ['the name of another system’s service', ExternalFacts.shape.name.shape.vi],
    ['its keyword', ExternalFacts.shape.keywords.element],
    ['a reason', Suspension.shape.reason.shape.vi],
  ];

  it.each(texts)('%s is kept without what nobody sees, composed', (_, schema) => {
    expect(schema.parse(` ${unseen}Sở${unseen} Tư pháp ${unseen}`.normalize('NFD'))).toBe(
      'Sở Tư pháp'.normalize('NFC'),
    );
  });

  it.each(texts)('%s is not empty to the eye', (_, schema) => {
    expect(schema.safeParse(` ${unseen} `).success).toBe(false);
  });

  it('keeps its lines, and is measured as it is kept', () => {
    expect(tidied(3).parse(`a\n${unseen}b`)).toBe('a\nb');
    expect(tidied(2).safeParse('a\nb').success).toBe(false);
  });
});

describe('a cell of a list', () => {
  it('is blank where there is nothing to see', () => {
    const table = readTable(
      [
        ['Tên', 'Mã'],
        [unseen, `${unseen}H52`],
      ],
      [
        { key: 'name', header: 'Tên' },
        { key: 'code', header: 'Mã' },
      ],
    );
    expect(table?.rows).toEqual([{ row: 2, values: { code: 'H52' } }]);
  });
});
