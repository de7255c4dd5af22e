import { describe, expect, it } from 'vitest';
import type { Form, PlainField } from '#shared/service/form.ts';
import { violations } from '#shared/service/violations.ts';
import { warnings } from '#shared/service/warnings.ts';
import { aChoiceField, aForm, aGroup, aText } from './a-form.ts';

const context = { today: '2026-11-23' };
const nationalId = (id: string, more: object = {}): PlainField => ({
  kind: 'national-id',
  id,
  label: aText('Số định danh', 'Personal number'),
  required: false,
  ...more,
});
const birthDate = (id: string, more: object = {}): PlainField => ({
  kind: 'date',
  id,
  label: aText('Ngày sinh'),
  required: false,
  ...more,
});
const found = (form: Form, answers: object) =>
  warnings(form, answers as never, context).map(({ path, rule }) => `${path}: ${rule}`);

describe('a personal number beside what is declared', () => {
  const father = aForm(
    nationalId('fatherNationalId'),
    birthDate('fatherBirthDate'),
    aChoiceField('fatherSex', ['male', 'female']),
  );

  it.each<[string, object, string[]]>([
    ['agrees', { fatherBirthDate: '1999-05-01', fatherSex: 'male' }, []],
    ['shows another year', { fatherBirthDate: '1998-05-01' }, ['fatherNationalId: id-birth-year']],
    ['shows another sex', { fatherSex: 'female' }, ['fatherNationalId: id-sex']],
    ['stands alone', {}, []],
  ])('%s', (_name, answers, expected) => {
    const all = { fatherNationalId: '014099001234', ...answers };
    expect(found(father, all)).toEqual(expected);
    expect(violations(father, all as never, context)).toEqual([]);
  });

  it('is of someone not yet born', () => {
    expect(found(father, { fatherNationalId: '014227001234' })).toEqual(['fatherNationalId: id-future']);
  });

  it('is the signed-in person’s by what is filled in', () => {
    const own = aForm(nationalId('number', { prefill: 'nationalId' }), birthDate('day', { prefill: 'birthDate' }));
    expect(found(own, { number: '014099001234', day: '2000-01-01' })).toEqual(['number: id-birth-year']);
  });

  it('is compared within its entry, and not with a hidden answer', () => {
    const members = aGroup('members', [
      nationalId('nationalId'),
      birthDate('birthDate', { showIf: { field: 'nationalId', compare: 'is-not', value: '014199001234' } }),
    ]);
    const entries = [
      { nationalId: '014099001234', birthDate: '1999-01-01' },
      { nationalId: '014099001234', birthDate: '2001-01-01' },
      { nationalId: '014199001234', birthDate: '2001-01-01' },
    ];
    expect(found(aForm(members), { members: entries })).toEqual(['members.1.nationalId: id-birth-year']);
  });
});
