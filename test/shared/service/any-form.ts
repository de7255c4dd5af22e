import fc from 'fast-check';
import { comparisons } from '#shared/service/condition.ts';
import type { Answers, Condition } from '#shared/service/condition.ts';
import type { Field, Form, PlainField } from '#shared/service/form.ts';
import { aGroup, aText } from './a-form.ts';

/** The ids that any form's questions have; a group's are `inner` and `other`. */
export const anyIds = ['a', 'b', 'c', 'd', 'e'];

const leaf: fc.Arbitrary<Condition> = fc.record({
  field: fc.constantFrom(...anyIds, 'inner'),
  compare: fc.constantFrom(...comparisons),
  value: fc.constantFrom('x', 'y', 1, true, '2020-02-29'),
});
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

/** A condition on those questions, or none. */
export const anyCondition = fc.option(condition, { nil: undefined });

const choices = [
  { value: 'x', label: aText('X') },
  { value: 'y', label: aText('Y') },
];
const kinds: object[] = [
  { kind: 'text', maxLength: 5 },
  { kind: 'text', minLength: 2, pattern: 'letters-and-spaces' },
  { kind: 'text', pattern: 'vehicle-plate' },
  { kind: 'long-text', maxLength: 4 },
  { kind: 'whole-number', min: 0, max: 2_000 },
  { kind: 'money', min: 1_000 },
  { kind: 'yes-no' },
  { kind: 'date', notAfter: 'today' },
  { kind: 'date', notBefore: '2020-01-01', notAfter: { field: 'a' } },
  { kind: 'one-of', choices },
  { kind: 'several-of', choices, max: 1 },
  { kind: 'list', choices },
  { kind: 'national-id' },
  { kind: 'tax-code' },
  { kind: 'phone', landline: true },
  { kind: 'phone' },
  { kind: 'email' },
  { kind: 'address' },
  { kind: 'file', maxFiles: 1 },
  { kind: 'note' },
];

const plainField = (id: string): fc.Arbitrary<PlainField> =>
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.oneof(
        fc.boolean(),
        condition.map((each) => ({ if: each })),
      ),
      anyCondition,
    )
    .map(([kind, required, showIf]) => ({ id, label: aText(id), required, showIf, ...kind }) as PlainField);

/** A form of any kinds of question, in two sections and a group, with conditions that may go round. */
export const anyForm: fc.Arbitrary<Form> = fc
  .tuple(
    fc.tuple(...anyIds.map(plainField)),
    plainField('inner'),
    plainField('other'),
    ...([anyCondition, anyCondition] as const),
    fc.nat(5),
  )
  .map(([fields, inner, other, sectionShowIf, groupShowIf, cut]) => {
    const group = aGroup('group', [inner, other], { showIf: groupShowIf, minEntries: cut % 2, maxEntries: 2 });
    const all: Field[] = [...fields, group];
    const section = (id: string, part: Field[], showIf?: Condition) =>
      part.length === 0 ? [] : [{ id, title: aText(id), fields: part, showIf }];
    return { sections: [...section('one', all.slice(0, cut)), ...section('two', all.slice(cut), sectionShowIf)] };
  });

const answer: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[
    'x',
    'y',
    ' x ',
    'e\u0302\u0301',
    '',
    'Nguyễn Văn An',
    'A\u0000n\u202e\ud800',
    'một\nhai',
    '26A-123.45',
    '😀😀😀',
  ],
  ...['2020-02-30', '2020-02-29', '2027-01-01', '014090000001', '0100233488', '0100233488-001', '0100233489'],
  ...['0912 345 678', '+84 912.345-678', '0212 385 0123', 'ten@vidu.vn', 'ten@@vidu'],
  ...[null, 0, 1, -1, 1.5, 1e21, true, false, ['x'], [], ['x', 'x'], ['x', 'y'], {}],
  ...[
    { province: '14', commune: '03646', detail: 'Tổ 1' },
    { province: '14', commune: '', detail: '' },
  ],
  ...[{ province: '99', commune: '1', detail: 'x' }, ['00000000-0000-4000-8000-000000000000'], [{ inner: 'x' }]],
);

/** Answers of any type, to these questions and to none. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...anyIds, 'unknown', '__proto__'), answer),
    fc.option(fc.array(fc.dictionary(fc.constantFrom('inner', 'other', 'a', 'more'), answer), { maxLength: 3 }), {
      nil: undefined,
    }),
  )
  .map(([answers, group]) => ({ ...answers, ...(group === undefined ? {} : { group }) }) as Answers);
