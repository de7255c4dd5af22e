import { describe, expect, it } from 'vitest';
import { examplesOf } from '#shared/service/examples-of.ts';
import { FeeRule } from '#shared/service/fee.ts';
import { runExample } from '#shared/service/run-example.ts';
import type { DocumentAsked } from '#shared/service/service.ts';
import { calendar2026 } from '../calendar/calendar-2026.ts';
import { aForm, aText, aTextField } from './a-form.ts';
import { aService } from './a-service.ts';
import { aRefusedExample, anAcceptedExample } from './an-example.ts';

const setting = { calendar: calendar2026, policy: { dueTime: 'end-of-day' as const } };
const paper = (id: string, more: Partial<DocumentAsked> = {}): DocumentAsked => ({
  id,
  name: aText('Giấy chứng sinh'),
  mode: 'submit',
  originals: 1,
  copies: 0,
  required: true,
  maxFiles: 1,
  isForm: false,
  ...more,
});
const fee = FeeRule.parse({
  due: 'before-acceptance',
  lines: [
    {
      id: 'copy',
      name: aText('Phí'),
      kind: 'phi',
      legalBasis: aText('TT 281/2016'),
      amount: { kind: 'per-item', dong: 8000, count: { field: 'copies' }, unit: { vi: 'bản', en: 'copy' } },
      channels: ['online'],
    },
  ],
});
const service = aService({
  form: aForm(
    aTextField('childName', { required: true }),
    { kind: 'whole-number', id: 'copies', label: aText('Số bản'), required: false, min: 0 },
    { kind: 'date', id: 'birthDate', label: aText('Ngày sinh'), required: false, notAfter: 'today' },
    { kind: 'file', id: 'photo', label: aText('Ảnh'), required: false, maxFiles: 1 },
    aTextField('nickname', { showIf: { field: 'childName', compare: 'is', value: 'An' }, required: true }),
  ),
  documents: [paper('birth-proof'), paper('own-card', { when: { field: 'copies', compare: 'more-than', value: 5 } })],
  timeLimits: [{ value: 3, unit: 'working-day', asWritten: aText('3 ngày làm việc') }],
  fee,
});
const run = (example: Parameters<typeof runExample>[1]) => runExample(service, example, setting);
const answers = { childName: 'Nguyễn An', copies: 3 };
const documents = ['birth-proof'];

describe('an example that should be accepted', () => {
  it('passes with the fee and the due date, 24 November being a holiday', () => {
    const { passes, found, differences } = run(anAcceptedExample(24_000, '2026-11-27', { answers, documents }));
    expect(differences).toEqual([]);
    expect(passes).toBe(true);
    expect(found).toMatchObject({
      outcome: 'accepted',
      fee: 24_000,
      due: '2026-11-27',
      assessment: { lines: [{ trace: { vi: '3 bản × 8.000 đ' } }] },
      deadline: { at: '2026-11-27T10:00:00.000Z' },
    });
  });

  it('says how fee and due date came out otherwise', () => {
    const { passes, differences } = run(anAcceptedExample(8000, '2026-11-26', { answers, documents }));
    expect(passes).toBe(false);
    expect(differences).toEqual([
      {
        vi: 'Mong đợi phí 8.000 đ, nhưng tính ra 24.000 đ (3 bản × 8.000 đ)',
        en: 'Expected a fee of 8,000 VND, but it comes to 24,000 VND (3 × 8,000 VND per copy)',
      },
      {
        vi: 'Mong đợi hẹn trả ngày 26/11/2026, nhưng tính ra ngày 27/11/2026',
        en: 'Expected it to be due on 26 November 2026, but it is due on 27 November 2026',
      },
    ]);
  });

  it('names each error where it is refused', () => {
    const { found, differences } = run(anAcceptedExample(0, '2026-11-27', { answers: {}, documents }));
    expect(found.outcome).toBe('refused');
    expect(differences).toEqual([
      {
        vi: 'Mong đợi hồ sơ được tiếp nhận, nhưng có lỗi tại “childName”: Điền mục “Họ tên của trẻ”',
        en: 'Expected the dossier to be accepted, but there is an error at “childName”: Fill in “Full name of the child”',
      },
    ]);
  });

  it('owes what its channel owes', () => {
    const { found } = run(anAcceptedExample(0, '2026-11-27', { answers, documents, channel: 'counter' }));
    expect(found).toMatchObject({ fee: 0 });
  });

  it('is due by the hour of receipt as the time limit says', () => {
    const late = { at: '2026-11-21T14:00:00.000Z', answers, documents };
    expect(run(anAcceptedExample(24_000, '2026-11-27', late)).differences).toEqual([]);
  });
});

describe('an example that should be refused', () => {
  it('passes with exactly these violations, in any order', () => {
    const expected = ['documents.birth-proof required', 'childName required'];
    expect(run(aRefusedExample(expected, { answers: {} }))).toMatchObject({ passes: true, differences: [] });
  });

  it('names what is missing and what is too much', () => {
    const { differences } = run(aRefusedExample(['childName max-length'], { answers: {}, documents }));
    expect(differences.map(({ vi }) => vi)).toEqual([
      'Mong đợi lỗi “max-length” tại “childName”, nhưng không có lỗi này',
      'Mong đợi không có lỗi “required” tại “childName”, nhưng có: Điền mục “Họ tên của trẻ”',
    ]);
  });

  it('fails where the dossier is in order', () => {
    expect(run(aRefusedExample(['childName required'], { answers, documents })).differences).toEqual([
      {
        vi: 'Mong đợi hồ sơ bị từ chối, nhưng hồ sơ hợp lệ',
        en: 'Expected the dossier to be refused, but it is in order',
      },
    ]);
  });

  it.each<[string, string[], Parameters<typeof aRefusedExample>[1]]>([
    [
      'a birth after the day of filing, early in the morning in Vietnam',
      ['birthDate not-after'],
      { at: '2026-11-22T23:00:00.000Z', answers: { ...answers, birthDate: '2026-11-24' }, documents },
    ],
    ['an answer nobody asked for', ['weight unknown-field'], { answers: { ...answers, weight: 1 }, documents }],
    [
      'what a shown question misses',
      ['nickname required'],
      { answers: { childName: 'An', photo: ['made-up'] }, documents },
    ],
    ['two files of one', ['documents.birth-proof max-files'], { answers, documents: [...documents, 'birth-proof'] }],
    [
      'two files for a question',
      ['photo max-files'],
      { answers, documents: [...documents, 'field.photo', 'field.photo'] },
    ],
    ['a paper asked on an answer', ['documents.own-card required'], { answers: { ...answers, copies: 6 }, documents }],
    [
      'filing for another without the authorisation',
      ['documents.uy-quyen required'],
      { answers, documents, capacity: 'authorised' },
    ],
  ])('is judged as the server would: %s', (_name, violations, more) => {
    expect(run(aRefusedExample(violations, more)).differences).toEqual([]);
  });
});

it('judges addresses by the areas it is given', () => {
  const home = { kind: 'address' as const, id: 'home', label: aText('Nơi ở'), required: true };
  const withAddress = aService({ form: aForm(home), timeLimits: service.timeLimits });
  const example = aRefusedExample(['home.commune choice'], {
    answers: { home: { province: '14', commune: '99999', detail: 'Số 1' } },
  });
  const areas = { provinces: [{ code: '14', communes: [{ code: '03646' }] }] };
  expect(runExample(withAddress, example, { ...setting, areas }).passes).toBe(true);
  expect(runExample(withAddress, example, setting).passes).toBe(false);
});

it('runs every example of a service in order', () => {
  const examples = [
    anAcceptedExample(24_000, '2026-11-27', { id: 'good', answers, documents }),
    aRefusedExample(['childName required'], { id: 'red', answers, documents }),
  ];
  const runs = examplesOf({ ...service, examples }, setting).map(({ example, run: { passes } }) => [
    example.id,
    passes,
  ]);
  expect(runs).toEqual([
    ['good', true],
    ['red', false],
  ]);
});
