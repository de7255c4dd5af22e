import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field } from '#shared/service/form.ts';
import { violations } from '#shared/service/violations.ts';
import { aChoiceField, aForm, aGroup, aText, aTextField } from './a-form.ts';

const context = { today: '2026-11-23' };
const label = aText('Mục này', 'This item');

const rulesFor = (field: object, answer: unknown, more: Answers = {}): string[] =>
  violations(
    aForm({ id: 'it', label, required: false, ...field } as Field),
    { it: answer as Answer, ...more },
    context,
  ).map(({ path, rule }) => `${path}: ${rule}`);

const choices = ['a', 'b', 'c'].map((value) => ({ value, label: aText(value) }));

describe('judging one answer', () => {
  it.each<[string, object, unknown, string[]]>([
    ['a text', { kind: 'text' }, 'Nguyễn Văn A', []],
    ['a number for a text', { kind: 'text' }, 5, ['it: wrong-type']],
    ['a list for a text', { kind: 'text' }, ['a'], ['it: wrong-type']],
    ['a short text', { kind: 'text', minLength: 3 }, 'ab', ['it: min-length']],
    ['exactly the shortest', { kind: 'text', minLength: 3 }, 'abc', []],
    ['exactly the longest', { kind: 'text', maxLength: 3 }, 'abc', []],
    ['one too long', { kind: 'text', maxLength: 3 }, 'abcd', ['it: max-length']],
    ['characters, not bytes or UTF-16 units', { kind: 'text', maxLength: 3 }, '𠀀𠀁𠀂', []],
    ['decomposed letters count composed', { kind: 'text', maxLength: 2 }, 'e\u0302\u0301e\u0302\u0301', []],
    ['text around which spaces stand', { kind: 'text', maxLength: 3 }, '  abc  ', []],
    ['a text beyond the default', { kind: 'text' }, 'a'.repeat(1001), ['it: max-length']],
    ['a long text', { kind: 'long-text' }, 'a'.repeat(5000), []],
    ['a long text too long', { kind: 'long-text', maxLength: 10 }, 'a'.repeat(11), ['it: max-length']],
    ['a name', { kind: 'text', pattern: 'letters-and-spaces' }, 'H’Hen Niê', []],
    ['a name with digits', { kind: 'text', pattern: 'letters-and-spaces' }, 'An 2', ['it: pattern']],
    ['digits', { kind: 'text', pattern: 'digits' }, '0123', []],
    ['not digits', { kind: 'text', pattern: 'digits' }, '01 23', ['it: pattern']],
    ['a plate', { kind: 'text', pattern: 'vehicle-plate' }, '26A-123.45', []],
    ['a motorcycle plate', { kind: 'text', pattern: 'vehicle-plate' }, '26B1-234.56', []],
    ['not a plate', { kind: 'text', pattern: 'vehicle-plate' }, 'A26-12345', ['it: pattern']],
    ['a parcel', { kind: 'text', pattern: 'land-parcel' }, '125/34', []],
    ['not a parcel', { kind: 'text', pattern: 'land-parcel' }, 'thửa 5', ['it: pattern']],
    ['a certificate', { kind: 'text', pattern: 'certificate-number' }, 'BK 123456', []],
    ['not a certificate', { kind: 'text', pattern: 'certificate-number' }, '#1', ['it: pattern']],
    ['an old identity card', { kind: 'text', pattern: 'cmnd-9' }, '050123456', []],
    ['not an old identity card', { kind: 'text', pattern: 'cmnd-9' }, '05012345', ['it: pattern']],
    ['a whole number', { kind: 'whole-number', min: 1, max: 9 }, 9, []],
    ['a fraction', { kind: 'whole-number' }, 1.5, ['it: whole-number']],
    ['a number beyond exactness', { kind: 'whole-number' }, 2 ** 53, ['it: whole-number']],
    ['a number in quotes', { kind: 'whole-number' }, '5', ['it: wrong-type']],
    ['below the least', { kind: 'whole-number', min: 1 }, 0, ['it: min']],
    ['above the most', { kind: 'whole-number', max: 9 }, 10, ['it: max']],
    ['a negative number where allowed', { kind: 'whole-number' }, -4, []],
    ['no money', { kind: 'money' }, 0, []],
    ['negative money', { kind: 'money' }, -1, ['it: min']],
    ['money above the most', { kind: 'money', max: 1000 }, 1001, ['it: max']],
    ['a leap day', { kind: 'date' }, '2024-02-29', []],
    ['a leap day of no leap year', { kind: 'date' }, '2026-02-29', ['it: date']],
    ['a leap day of a full century', { kind: 'date' }, '1900-02-29', ['it: date']],
    ['the 31st of a short month', { kind: 'date' }, '2026-04-31', ['it: date']],
    ['the 31st of a long month', { kind: 'date' }, '2026-12-31', []],
    ['a thirteenth month', { kind: 'date' }, '2026-13-01', ['it: date']],
    ['a day written our way', { kind: 'date' }, '23/11/2026', ['it: date']],
    ['an instant', { kind: 'date' }, '2026-11-23T00:00:00Z', ['it: date']],
    ['a year of two digits', { kind: 'date' }, '0026-11-23', ['it: date']],
    ['today where it is the last', { kind: 'date', notAfter: 'today' }, '2026-11-23', []],
    ['tomorrow where today is the last', { kind: 'date', notAfter: 'today' }, '2026-11-24', ['it: not-after']],
    ['yesterday where today is the first', { kind: 'date', notBefore: 'today' }, '2026-11-22', ['it: not-before']],
    ['before a fixed day', { kind: 'date', notBefore: '2020-01-01' }, '2019-12-31', ['it: not-before']],
    ['after a fixed day', { kind: 'date', notAfter: '2020-01-01' }, '2020-01-02', ['it: not-after']],
    ['no', { kind: 'yes-no', required: true }, false, []],
    ['yes in words', { kind: 'yes-no' }, 'yes', ['it: wrong-type']],
    ['a choice', { kind: 'one-of', choices }, 'b', []],
    ['no choice', { kind: 'one-of', choices }, 'd', ['it: choice']],
    ['several choices', { kind: 'several-of', choices }, ['a', 'c'], []],
    ['a choice twice is once', { kind: 'several-of', choices, max: 1 }, ['a', 'a'], []],
    ['too many choices', { kind: 'several-of', choices, max: 1 }, ['a', 'b'], ['it: max-choices']],
    ['an unknown one of several', { kind: 'several-of', choices }, ['a', 'x'], ['it: choice']],
    ['one for several', { kind: 'several-of', choices }, 'a', ['it: wrong-type']],
    ['numbers for several', { kind: 'several-of', choices }, [1], ['it: wrong-type']],
    ['one of a list', { kind: 'list', choices }, 'c', []],
    ['none of a list', { kind: 'list', choices }, 'constructor', ['it: choice']],
    ['a personal number', { kind: 'national-id' }, '014099001234', []],
    ['a personal number of an unknown province', { kind: 'national-id' }, '999099001234', []],
    ['a personal number with spaces', { kind: 'national-id' }, '014 099 001 234', []],
    ['eleven digits', { kind: 'national-id' }, '01409900123', ['it: national-id']],
    ['a letter O', { kind: 'national-id' }, 'O14099001234', ['it: national-id']],
    ['a tax code', { kind: 'tax-code' }, '0100109106', []],
    ['a tax code with a slip', { kind: 'tax-code' }, '0100109107', ['it: tax-code']],
    ['a mobile number', { kind: 'phone' }, '0912 345 678', []],
    ['a landline where not allowed', { kind: 'phone' }, '02123850123', ['it: phone']],
    ['a landline where allowed', { kind: 'phone', landline: true }, '(0212) 385 0123', []],
    ['an address of mail', { kind: 'email' }, 'an@vidu.vn', []],
    ['no address of mail', { kind: 'email' }, 'an@vidu', ['it: email']],
    ['files', { kind: 'file', maxFiles: 2 }, ['d1', 'd2'], []],
    ['too many files', { kind: 'file', maxFiles: 1 }, ['d1', 'd2'], ['it: max-files']],
    ['an answer to a note', { kind: 'note' }, 'x', ['it: unknown-field']],
    ['an object for a text', { kind: 'text' }, { a: 1 }, ['it: wrong-type']],
  ])('%s', (_name, field, answer, expected) => {
    expect(rulesFor(field, answer)).toEqual(expected);
  });
});

describe('an address', () => {
  const areas = {
    provinces: [
      { code: '14', communes: [{ code: '03646' }] },
      { code: '38', communes: [{ code: '14758' }] },
    ],
  };
  const rules = (answer: unknown, more: object = {}): string[] =>
    violations(
      aForm({ kind: 'address', id: 'home', label, required: true }),
      { home: answer as Answer },
      {
        ...context,
        areas,
        ...more,
      },
    ).map(({ path, rule }) => `${path}: ${rule}`);

  it.each<[string, unknown, string[]]>([
    ['whole', { province: '14', commune: '03646', detail: 'Bản Cá' }, []],
    ['empty', { province: '', commune: '', detail: ' ' }, ['home: required']],
    ['begun', { province: '14', commune: '', detail: '' }, ['home.commune: required', 'home.detail: required']],
    ['with a part left out', { province: '14', commune: '03646' }, ['home.detail: required']],
    ['of another province’s commune', { province: '14', commune: '14758', detail: 'x' }, ['home.commune: choice']],
    ['of no province', { province: '99', commune: '03646', detail: 'x' }, ['home.province: choice']],
    ['too long', { province: '14', commune: '03646', detail: 'x'.repeat(301) }, ['home.detail: max-length']],
    ['as text', 'Bản Cá', ['home: wrong-type']],
    ['with something more', { province: '14', commune: '03646', detail: 'x', street: 'y' }, ['home: wrong-type']],
  ])('%s', (_name, answer, expected) => {
    expect(rules(answer)).toEqual(expected);
  });

  it('is not judged by areas that are not known', () => {
    expect(rules({ province: '99', commune: '1', detail: 'x' }, { areas: undefined })).toEqual([]);
  });

  it('may be unfinished while someone is still writing', () => {
    expect(rules({ province: '14', commune: '', detail: '' }, { partial: true })).toEqual([]);
  });
});

describe('what must be answered', () => {
  it('names the field that is missing, in both languages', () => {
    expect(violations(aForm(aTextField('childName', { required: true })), {}, context)).toEqual([
      {
        path: 'childName',
        rule: 'required',
        message: { vi: 'Điền mục “Họ tên của trẻ”', en: 'Fill in “Full name of the child”' },
      },
    ]);
  });

  it.each([[''], ['   '], ['\u200b'], [null], [[]]])('takes %j as no answer', (answer) => {
    expect(violations(aForm(aTextField('it', { required: true })), { it: answer }, context)).toMatchObject([
      { path: 'it', rule: 'required' },
    ]);
  });

  it('asks only if its condition holds', () => {
    const form = aForm(
      aChoiceField('place', ['home', 'hospital']),
      aTextField('hospital', { required: { if: { field: 'place', compare: 'is', value: 'hospital' } } }),
    );
    expect(violations(form, { place: 'home' }, context)).toEqual([]);
    expect(violations(form, { place: 'hospital' }, context)).toMatchObject([{ path: 'hospital', rule: 'required' }]);
  });

  it('is not asked of someone still writing', () => {
    expect(violations(aForm(aTextField('it', { required: true })), {}, { ...context, partial: true })).toEqual([]);
  });
});

describe('hidden questions', () => {
  const form = aForm(
    aChoiceField('place', ['home', 'hospital']),
    aTextField('hospital', { required: true, showIf: { field: 'place', compare: 'is', value: 'hospital' } }),
    aTextField('ward', { required: true, showIf: { field: 'hospital', compare: 'answered' } }),
  );

  it('are never judged, whatever was answered', () => {
    expect(violations(form, { place: 'home', hospital: 7, ward: [3] } as unknown as Answers, context)).toEqual([]);
  });

  it('hide what hangs on them', () => {
    expect(violations(form, { place: 'home', hospital: 'Bệnh viện' }, context)).toEqual([]);
    expect(violations(form, { place: 'hospital', hospital: 'Bệnh viện' }, context)).toMatchObject([{ path: 'ward' }]);
  });

  it('are hidden with their section', () => {
    const sections = aForm(aChoiceField('place', ['home', 'hospital'])).sections;
    const hidden = {
      id: 'hidden',
      title: label,
      showIf: { field: 'place', compare: 'is' as const, value: 'hospital' },
      fields: [aTextField('hospital', { required: true })],
    };
    expect(violations({ sections: [...sections, hidden] }, { place: 'home' }, context)).toEqual([]);
  });
});

describe('a repeating group', () => {
  const members = aGroup(
    'members',
    [
      aTextField('name', { required: true }),
      { kind: 'date', id: 'birthDate', label: aText('Ngày sinh', 'Birth date'), required: false },
      {
        kind: 'date',
        id: 'movedIn',
        label: aText('Ngày đến ở', 'Moved in'),
        required: false,
        notBefore: { field: 'birthDate' },
      },
    ],
    { minEntries: 1, maxEntries: 2 },
  );

  it('names the entry and its field', () => {
    expect(violations(aForm(members), { members: [{ name: 'An' }, {}] }, context)).toMatchObject([
      { path: 'members.1.name', rule: 'required' },
    ]);
  });

  it('wants the least and the most entries', () => {
    const rules = (answers: Answers) =>
      violations(aForm(members), answers, context).map(({ path, rule }) => [path, rule]);
    expect(rules({})).toEqual([['members', 'required']]);
    expect(rules({ members: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })).toEqual([['members', 'max-entries']]);
    const three = aForm({ ...members, minEntries: 2 } as Field);
    expect(violations(three, { members: [{ name: 'a' }] }, context)).toMatchObject([
      { path: 'members', rule: 'min-entries' },
    ]);
  });

  it('compares dates within the entry and says with which', () => {
    const entry = { name: 'An', birthDate: '2020-05-01', movedIn: '2020-04-30' };
    expect(violations(aForm(members), { members: [entry] }, context)).toEqual([
      {
        path: 'members.0.movedIn',
        rule: 'not-before',
        message: {
          vi: '“Ngày đến ở” không được trước “Ngày sinh” (01/05/2020)',
          en: '“Moved in” must be on or after “Birth date” (1 May 2020)',
        },
      },
    ]);
  });

  it('does not mistake an unanswered question of an entry for the form’s of the same name', () => {
    const form = aForm(
      aTextField('name'),
      aGroup('members', [
        aTextField('name'),
        aTextField('nick', { required: { if: { field: 'name', compare: 'answered' } } }),
      ]),
    );
    expect(violations(form, { name: 'Chủ hộ', members: [{}] }, context)).toEqual([]);
  });

  it('refuses what is no list of entries, and unknown fields in entries', () => {
    expect(violations(aForm(members), { members: 'An' }, context)).toMatchObject([
      { path: 'members', rule: 'wrong-type' },
    ]);
    expect(violations(aForm(members), { members: [{ name: 'An', age: 3 }] }, context)).toMatchObject([
      { path: 'members.0.age', rule: 'unknown-field' },
    ]);
  });
});

describe('what the form does not know', () => {
  it('is named, also under names every object has', () => {
    const answers = JSON.parse('{"zzz":1,"__proto__":{"a":1},"constructor":2}') as Answers;
    expect(violations(aForm(aTextField('it')), answers, context).map(({ path, rule }) => [path, rule])).toEqual([
      ['__proto__', 'unknown-field'],
      ['constructor', 'unknown-field'],
      ['zzz', 'unknown-field'],
    ]);
  });

  it('is named twenty times at most', () => {
    const answers = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`x${at}`, 1]));
    expect(violations(aForm(aTextField('it')), answers, context)).toHaveLength(20);
  });
});

it('returns everything to mend, in the order of the form', () => {
  const form = aForm(
    aTextField('name', { required: true }),
    { kind: 'phone', id: 'phone', label, required: false },
    aGroup('members', [aTextField('name', { required: true })]),
    { kind: 'email', id: 'email', label, required: false },
  );
  const found = violations(form, { phone: '1', members: [{}, {}], email: '@', more: 1 }, context);
  expect(found.map(({ path }) => path)).toEqual(['name', 'phone', 'members.0.name', 'members.1.name', 'email', 'more']);
});
