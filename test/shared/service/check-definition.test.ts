import { describe, expect, it } from 'vitest';
import { checkDefinition, definitionWarnings } from '#shared/service/check-definition.ts';
import type { Comparison, Condition } from '#shared/service/condition.ts';
import type { FeeLine } from '#shared/service/fee.ts';
import type { Field } from '#shared/service/form.ts';
import type { DocumentAsked, Service, TimeLimit } from '#shared/service/service.ts';
import { aChoiceField, aForm, aGroup, aText, aTextField } from './a-form.ts';
import { aService } from './a-service.ts';

const errorsOf = (more: Partial<Service>): string[] =>
  checkDefinition(aService(more)).map(({ code, place }) => `${code} @ ${place}`);
const formErrors = (...fields: Field[]): string[] => errorsOf({ form: aForm(...fields) });

const when = (field: string, compare: Comparison, value?: string | number | boolean): Condition => ({
  field,
  compare,
  ...(value === undefined ? {} : { value }),
});
const label = aText('Mục');
const number = (id: string, more: object = {}): Field => ({
  kind: 'whole-number',
  id,
  label,
  required: false,
  ...more,
});
const date = (id: string, more: object = {}): Field => ({ kind: 'date', id, label, required: false, ...more });
const aDocument = (id: string, more: Partial<DocumentAsked> = {}): DocumentAsked => ({
  id,
  name: aText('Giấy chứng sinh'),
  mode: 'submit',
  originals: 1,
  copies: 0,
  required: true,
  maxFiles: 5,
  isForm: false,
  ...more,
});
const aLimit = (more: Partial<TimeLimit> = {}): TimeLimit => ({
  value: 3,
  unit: 'working-day',
  asWritten: aText('3 ngày làm việc'),
  ...more,
});
const aLine = (id: string, amount: FeeLine['amount'], more: Partial<FeeLine> = {}): FeeLine => ({
  id,
  name: aText('Lệ phí'),
  kind: 'le-phi',
  amount,
  legalBasis: aText('TT 281/2016/TT-BTC'),
  ...more,
});
const fee = (...lines: FeeLine[]): Service['fee'] => ({ due: 'before-acceptance', lines });

it('finds nothing wrong with a service that holds together', () => {
  expect(checkDefinition(aService())).toEqual([]);
});

describe('conditions', () => {
  const place = aChoiceField('place', ['home', 'hospital', 'road']);

  it.each<[string, Condition, string]>([
    ['an unknown field', when('nobody', 'is', 'x'), 'unknown-field'],
    ['a value that is no choice', when('place', 'is', 'sea'), 'unknown-choice'],
    [
      'a value that is no choice, among others',
      { any: [when('place', 'is', 'home'), when('place', 'is', 'sea')] },
      'unknown-choice',
    ],
    ['an order of choices', when('place', 'less-than', 'home'), 'impossible-comparison'],
    ['a number for a choice', when('place', 'is', 1), 'impossible-comparison'],
    ['a comparison without a value', when('place', 'is'), 'impossible-comparison'],
    [
      'one question being two things',
      { all: [when('place', 'is', 'home'), when('place', 'is', 'road')] },
      'never-holds',
    ],
    ['answered and not', { all: [when('place', 'is', 'home'), when('place', 'not-answered')] }, 'never-holds'],
    [
      'a thing and not that thing',
      { all: [when('place', 'is', 'home'), { not: when('place', 'is', 'home') }] },
      'never-holds',
    ],
    ['a number above and below', { all: [when('age', 'more-than', 5), when('age', 'less-than', 6)] }, 'never-holds'],
    ['a number above its most', when('age', 'more-than', 120), 'never-holds'],
    [
      'a date after and before',
      { all: [when('born', 'more-than', '2020-01-01'), when('born', 'less-than', '2020-01-02')] },
      'never-holds',
    ],
    ['a date that is none', when('born', 'is', '2020-02-30'), 'impossible-comparison'],
    [
      'none of all there is',
      { all: [{ not: when('yes', 'is', true) }, { not: when('yes', 'is', false) }, when('yes', 'answered')] },
      'never-holds',
    ],
    [
      'more choices than may be chosen',
      { all: [when('many', 'includes', 'a'), when('many', 'includes', 'b')] },
      'never-holds',
    ],
    [
      'a question shown only otherwise',
      { all: [when('clinic', 'answered'), when('place', 'is', 'home')] },
      'never-holds',
    ],
    ['a question of a group, from outside', when('name', 'answered'), 'unknown-field'],
    ['a note', when('note', 'answered'), 'unknown-field'],
    ['an address compared', when('home', 'is', 'x'), 'impossible-comparison'],
  ])('name %s', (_name, condition, code) => {
    const fields: Field[] = [
      place,
      number('age', { min: 0, max: 120 }),
      date('born'),
      { kind: 'yes-no', id: 'yes', label, required: false },
      {
        kind: 'several-of',
        id: 'many',
        label,
        required: false,
        max: 1,
        choices: [
          { value: 'a', label },
          { value: 'b', label },
        ],
      },
      aTextField('clinic', { showIf: when('place', 'is', 'hospital') }),
      aGroup('members', [aTextField('name')]),
      { kind: 'note', id: 'note', label },
      { kind: 'address', id: 'home', label, required: false },
    ];
    expect(formErrors(...fields, aTextField('it', { showIf: condition }))).toEqual([`${code} @ form.main.it.showIf`]);
  });

  it.each<[string, Condition]>([
    ['a choice', when('place', 'is', 'home')],
    ['one of two', { any: [when('place', 'is', 'home'), when('place', 'is', 'road')] }],
    ['neither of two', { all: [when('place', 'is-not', 'home'), when('place', 'is-not', 'road')] }],
    ['a number between', { all: [when('age', 'more-than', 5), when('age', 'less-than', 7)] }],
    ['nothing yet', when('age', 'not-answered')],
    ['another text', { all: [when('text', 'is-not', 'a'), when('text', 'is-not', 'b'), when('text', 'answered')] }],
  ])('may be %s', (_name, condition) => {
    expect(formErrors(place, number('age'), aTextField('text'), aTextField('it', { showIf: condition }))).toEqual([]);
  });

  it('are found in sections, required-if, entries, documents, time limits and fee lines', () => {
    const bad = when('nobody', 'answered');
    const form = aForm(aTextField('a', { required: { if: bad } }), aGroup('g', [aTextField('b', { showIf: bad })]));
    expect(
      errorsOf({
        form: { sections: form.sections.map((section) => ({ ...section, showIf: bad })) },
        documents: [aDocument('paper', { when: bad })],
        timeLimits: [aLimit({ when: bad }), aLimit()],
        fee: fee(aLine('copy', { kind: 'fixed', dong: 8000 }, { when: bad })),
      }),
    ).toEqual([
      'unknown-field @ form.main.showIf',
      'unknown-field @ form.main.a.required',
      'unknown-field @ form.main.g.b.showIf',
      'unknown-field @ documents.paper.when',
      'unknown-field @ timeLimits.0.when',
      'unknown-field @ fee.copy.when',
    ]);
  });

  it('of an entry look at the entry first', () => {
    const inEntry = when('name', 'is', 'x');
    expect(
      formErrors(number('name'), aGroup('g', [aTextField('name'), aTextField('it', { showIf: inEntry })])),
    ).toEqual([]);
  });

  it('contradict those of their section', () => {
    const section = (id: string, fields: Field[], showIf?: Condition) => ({
      id,
      title: aText(id),
      fields,
      ...(showIf && { showIf }),
    });
    const form = {
      sections: [
        section('one', [place]),
        section('two', [aTextField('it', { showIf: when('place', 'is', 'road') })], when('place', 'is', 'home')),
      ],
    };
    expect(errorsOf({ form })).toEqual(['never-holds @ form.two.it.showIf']);
  });
});

describe('conditions that go round', () => {
  it('are named with the way they go', () => {
    const form = aForm(
      aTextField('a', { showIf: when('c', 'answered') }),
      aTextField('b', { showIf: when('a', 'answered') }),
      aTextField('c', { showIf: when('b', 'answered') }),
    );
    const [first, ...others] = checkDefinition(aService({ form })).filter(({ code }) => code === 'condition-cycle');
    expect(others).toEqual([]);
    expect(first).toEqual({
      code: 'condition-cycle',
      place: 'form.main.a',
      message: {
        vi: 'Điều kiện phụ thuộc vào chính nó: a › c › b › a',
        en: 'The condition depends on itself: a › c › b › a',
      },
    });
  });

  const cycles = (...fields: Field[]) => formErrors(...fields).filter((error) => error.startsWith('condition-cycle'));

  it.each<[string, Field[]]>([
    ['a question shown by its own answer', [aTextField('a', { showIf: when('a', 'answered') })]],
    ['a question required by its own answer', [aTextField('a', { required: { if: when('a', 'answered') } })]],
    [
      'one shown by what it makes required',
      [
        aTextField('a', { showIf: when('b', 'answered') }),
        aTextField('b', { required: { if: when('a', 'answered') } }),
      ],
    ],
  ])('are %s', (_name, fields) => {
    expect(cycles(...fields)).toEqual(['condition-cycle @ form.main.a']);
  });

  it('include a section shown by a question in it', () => {
    const form = { sections: [{ id: 's', title: label, showIf: when('a', 'answered'), fields: [aTextField('a')] }] };
    expect(errorsOf({ form })).toContain('condition-cycle @ form.s.a');
  });

  it('are not two questions of which one is enough', () => {
    expect(
      formErrors(
        aTextField('phone', { required: { if: when('email', 'not-answered') } }),
        aTextField('email', { required: { if: when('phone', 'not-answered') } }),
      ),
    ).toEqual([]);
  });
});

describe('questions', () => {
  it.each<[string, Field[], string]>([
    ['two of an id', [aTextField('a'), aTextField('a')], 'duplicate-id @ form.a'],
    ['two of an id in a group', [aGroup('g', [aTextField('a'), aTextField('a')])], 'duplicate-id @ form.main.g.a'],
    ['two of a choice', [aChoiceField('a', ['x', 'x'])], 'duplicate-id @ form.main.a.x'],
    ['a name every object has', [aTextField('constructor')], 'reserved-id @ form.main.constructor'],
    ['a length that cannot be', [aTextField('a', { minLength: 5, maxLength: 4 })], 'empty-range @ form.main.a'],
    ['a number that cannot be', [number('a', { min: 5, max: 4 })], 'empty-range @ form.main.a'],
    ['money below nothing', [{ kind: 'money', id: 'a', label, required: false, max: -1 }], 'empty-range @ form.main.a'],
    [
      'entries that cannot be',
      [aGroup('a', [aTextField('b')], { minEntries: 3, maxEntries: 2 })],
      'empty-range @ form.main.a',
    ],
    [
      'days that cannot be',
      [date('a', { notBefore: '2020-01-02', notAfter: '2020-01-01' })],
      'empty-range @ form.main.a',
    ],
    [
      'a day bounded by a text',
      [aTextField('b'), date('a', { notAfter: { field: 'b' } })],
      'bound-not-a-date @ form.main.a',
    ],
    ['a day bounded by nothing', [date('a', { notAfter: { field: 'b' } })], 'bound-not-a-date @ form.main.a'],
    ['a day bounded by itself', [date('a', { notAfter: { field: 'a' } })], 'bound-not-a-date @ form.main.a'],
    ['a name filled into a day', [date('a', { prefill: 'fullName' })], 'prefill-mismatch @ form.main.a'],
    ['a birth date filled into a text', [aTextField('a', { prefill: 'birthDate' })], 'prefill-mismatch @ form.main.a'],
  ])('name %s', (_name, fields, error) => {
    expect(formErrors(...fields)).toEqual([error]);
  });

  it('may share an id with those of a group, and be bounded by their siblings', () => {
    expect(
      formErrors(
        aTextField('name'),
        aGroup('g', [aTextField('name'), date('from') as never, date('to', { notBefore: { field: 'from' } }) as never]),
      ),
    ).toEqual([]);
  });

  it('need both languages', () => {
    expect(formErrors({ ...aTextField('a'), label: { vi: ' ', en: 'Name' } })).toEqual([
      'missing-translation @ form.main.a.label.vi',
    ]);
    expect(errorsOf({ name: { vi: 'Tên', en: '' } })).toEqual(['missing-translation @ name.en']);
  });

  it('may look untranslated, which is only a warning', () => {
    const service = aService({
      summary: { vi: 'Đăng ký khai sinh', en: 'Đăng ký khai sinh' },
      result: { name: { vi: 'PDF', en: 'PDF' }, delivery: ['online'] },
    });
    expect(checkDefinition(service)).toEqual([]);
    expect(definitionWarnings(service).map(({ code, place }) => [code, place])).toEqual([
      ['same-translation', 'summary'],
    ]);
  });
});

describe('documents, time and fee', () => {
  const perCopy = (field: string): FeeLine['amount'] => ({
    kind: 'per-item',
    dong: 8000,
    count: { field },
    unit: aText('bản'),
    from: 1,
  });
  const tiers = (...each: { upTo?: number; dong: number }[]): FeeLine['amount'] => ({
    kind: 'per-page',
    pages: 1,
    copies: 1,
    tiers: each,
  });

  it.each<[string, Partial<Service>, string]>([
    [
      'a document of an unknown case',
      { documents: [aDocument('a', { cases: ['normal', 'lost'] })] },
      'unknown-case @ documents.a.cases',
    ],
    ['a document of no case', { documents: [aDocument('a', { cases: [] })] }, 'never-asked @ documents.a'],
    ['two documents of an id', { documents: [aDocument('a'), aDocument('a')] }, 'duplicate-id @ documents.a'],
    [
      'an alternative to nothing',
      { documents: [aDocument('a', { anyOf: 'proof' })] },
      'any-of-alone @ documents.a.anyOf',
    ],
    [
      'alternatives half required',
      { documents: [aDocument('a', { anyOf: 'proof' }), aDocument('b', { anyOf: 'proof', required: false })] },
      'any-of-mixed @ documents.a.anyOf',
    ],
    [
      'a time limit of an unknown case',
      { timeLimits: [aLimit({ cases: ['lost'] }), aLimit()] },
      'unknown-case @ timeLimits.0.cases',
    ],
    [
      'a last time limit for some',
      { timeLimits: [aLimit({ cases: ['normal'] })] },
      'last-limit-conditional @ timeLimits.0',
    ],
    ['a time limit behind one for all', { timeLimits: [aLimit(), aLimit()] }, 'limit-out-of-reach @ timeLimits.1'],
    ['a promise beyond the law', { timeLimits: [aLimit({ committed: 4 })] }, 'commitment-longer @ timeLimits.0'],
    ['steps that do not share out the time', { steps: [{ ...aService().steps[0]!, share: 90 }] }, 'shares @ steps'],
    ['a fee counted from nothing', { fee: fee(aLine('copy', perCopy('copies'))) }, 'fee-field-unknown @ fee.copy'],
    ['a fee counted from a text', { fee: fee(aLine('copy', perCopy('childName'))) }, 'fee-field-not-number @ fee.copy'],
    ['tiers that end', { fee: fee(aLine('page', tiers({ upTo: 2, dong: 2000 }))) }, 'fee-tiers @ fee.page'],
    [
      'tiers that descend',
      { fee: fee(aLine('page', tiers({ upTo: 2, dong: 1 }, { upTo: 2, dong: 1 }, { dong: 1 }))) },
      'fee-tiers @ fee.page',
    ],
    [
      'a fee of an unknown case',
      { fee: fee(aLine('late', { kind: 'fixed', dong: 8000 }, { cases: ['late'] })) },
      'unknown-case @ fee.late.cases',
    ],
    [
      'a fee that ends before it begins',
      { fee: fee(aLine('a', { kind: 'fixed', dong: 1 }, { validFrom: '2026-01-01', validTo: '2025-12-31' })) },
      'validity-reversed @ fee.a',
    ],
    [
      'a fee that is never due',
      { fee: { due: 'none', lines: [aLine('a', { kind: 'fixed', dong: 1 })] } },
      'fee-not-due @ fee.due',
    ],
  ])('name %s', (_name, more, error) => {
    expect(errorsOf(more)).toEqual([error]);
  });

  it('may be free by law', () => {
    expect(errorsOf({ fee: { due: 'none', lines: [aLine('a', { kind: 'fixed', dong: 0 })] } })).toEqual([]);
  });
});

describe('the offer', () => {
  const offering = { agencyId: 'xa-a', receivingAgencyId: 'xa-a', validFrom: '2026-01-01' };

  it('names level 3 without a form, and partial mode without a reason', () => {
    const { form: _form, ...formless } = aService();
    expect(checkDefinition(formless).map(({ code }) => code)).toEqual(['no-form']);
    expect(checkDefinition({ ...formless, level: 2, onlineMode: 'thong-tin' })).toEqual([]);
    expect(errorsOf({ onlineMode: 'mot-phan' })).toEqual(['partial-without-reason @ partialReason']);
  });

  it('names an agency offered twice at once, and time that runs backwards', () => {
    expect(errorsOf({ offerings: [offering, { ...offering, validFrom: '2026-06-01' }] })).toEqual([
      'offering-overlap @ offerings.1',
    ]);
    expect(
      errorsOf({
        offerings: [
          { ...offering, validTo: '2026-05-31' },
          { ...offering, validFrom: '2026-06-01' },
        ],
      }),
    ).toEqual([]);
    expect(errorsOf({ offerings: [{ ...offering, validTo: '2025-12-31' }] })).toEqual([
      'validity-reversed @ offerings.0',
    ]);
    expect(errorsOf({ validTo: '2025-12-31' })).toEqual(['validity-reversed @ validTo']);
  });
});

it('names a file question inside a repeating group', () => {
  const card: Field = { kind: 'file', id: 'card', label, required: false, maxFiles: 1 };
  expect(formErrors(aGroup('members', [card]))).toEqual(['file-in-group @ form.main.members.card']);
});
