import { describe, expect, it } from 'vitest';
import { checkForPublishing } from '#shared/service/check-for-publishing.ts';
import type { Answers } from '#shared/service/condition.ts';
import { definitionWarnings } from '#shared/service/check-definition.ts';
import { PlainField } from '#shared/service/form.ts';
import { questionSets } from '#shared/service/question-sets.ts';
import { violations } from '#shared/service/violations.ts';
import { warnings } from '#shared/service/warnings.ts';
import { aForm, aGroup } from './a-form.ts';
import { aService } from './a-service.ts';

const sets = Object.entries(questionSets);
/** Examples are the service's own; everything else must hold. */
const faultsOf = (...fields: Parameters<typeof aForm>) =>
  checkForPublishing(
    aService({ form: aForm(...fields), result: { name: { vi: 'Giấy', en: 'Paper' }, delivery: ['post'] } }),
  )
    .filter(({ place }) => place.startsWith('form'))
    .map(({ code, place }) => `${code} @ ${place}`);
const address = { province: '14', commune: '03646', detail: 'Tổ 1' };
const today = '2026-11-23';

describe.each(sets)('the questions of %s', (_name, { questions, prefix }) => {
  it('hold together, say why they are asked and how long they are kept, once, twice and in a group', () => {
    expect(faultsOf(...questions(prefix))).toEqual([]);
    expect(faultsOf(...questions('father'), ...questions('mother'), ...questions(''))).toEqual([]);
    expect(faultsOf(aGroup('members', questions('member')))).toEqual([]);
    expect(questions(prefix).map((field) => PlainField.parse(field))).toEqual(questions(prefix));
  });

  it('name each id by the prefix, and bear both languages', () => {
    const ids = questions('mother').map(({ id }) => id);
    expect(ids.every((id) => /^mother[A-Z]/.test(id))).toBe(true);
    expect(questions('').every(({ id }) => /^[a-z]/.test(id))).toBe(true);
    const service = aService({ form: aForm(...questions(prefix)) });
    expect(
      definitionWarnings(service).filter(({ place }) => /^form\.main\.\w+\.(label|why|help)$/.test(place)),
    ).toEqual([]);
  });

  it('are all asked of whoever answers nothing', () => {
    const asked = questions(prefix).filter(({ kind }) => kind !== 'note');
    const always = asked.filter((field) => field.kind !== 'note' && field.required === true && !field.showIf);
    const missing = violations(aForm(...asked), {}, { today }).map(({ path }) => path);
    expect(missing).toEqual(always.map(({ id }) => id));
  });
});

describe('a set', () => {
  it.each<[keyof typeof questionSets, Answers]>([
    [
      'person',
      {
        ...{
          personName: 'Lò Văn An',
          personBirthDate: '1990-05-02',
          personSex: 'male',
          personNationalId: '014090000001',
        },
        ...{ personPhone: '0912345678', personAddress: address },
      },
    ],
    [
      'organisation',
      {
        ...{ organisationName: 'Công ty A', organisationTaxCode: '0100233488', organisationAddress: address },
        ...{
          organisationRepresentative: 'Lò Văn An',
          organisationPosition: 'Giám đốc',
          organisationPhone: '02123850123',
        },
      },
    ],
    ['address', { homeResidenceKind: 'tam-tru', homeResidence: address }],
    [
      'child',
      {
        ...{ childName: 'Lò Thị Bình', childBirthDate: '2026-11-20', childSex: 'female', childBirthPlace: 'khac' },
        ...{
          childBirthAddress: address,
          childEthnicity: 'xinh-mun',
          childNationality: 'viet-nam',
          childHomeTown: address,
        },
      },
    ],
    ['landPlot', { plotParcel: '125', plotMapSheet: '34', plotAddress: address, plotArea: 250, plotUse: 'dat-o' }],
  ])('of %s takes what people answer', (set, answers) => {
    const { questions, prefix } = questionSets[set];
    expect(violations(aForm(...questions(prefix)), answers, { today })).toEqual([]);
  });

  it('of a person lets the number be checked against birth date and sex', () => {
    const answers = { fatherNationalId: '014090000001', fatherBirthDate: '1991-05-02', fatherSex: 'female' };
    const found = warnings(aForm(...questionSets.person.questions('father')), answers, { today });
    expect(found.map(({ rule }) => rule)).toEqual(['id-birth-year', 'id-sex']);
  });

  it('of a child names the facility where it was born in one', () => {
    const asked = (childBirthPlace: string) =>
      violations(aForm(...questionSets.child.questions('child')), { childBirthPlace }, { today }).map(
        ({ path }) => path,
      );
    expect(asked('co-so-y-te')).toContain('childFacility');
    expect(asked('khac')).not.toContain('childFacility');
  });
});
