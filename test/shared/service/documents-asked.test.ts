import { describe, expect, it } from 'vitest';
import { answersWithFiles } from '#shared/service/answers-with-files.ts';
import { documentViolations } from '#shared/service/document-violations.ts';
import { documentsAsked } from '#shared/service/documents-asked.ts';
import { DocumentAsked } from '#shared/service/service.ts';
import { violations } from '#shared/service/violations.ts';
import { timeLimitFor } from '#shared/service/time-limit-for.ts';
import { aForm, aGroup, aText } from './a-form.ts';
import { aService } from './a-service.ts';

const asked = (id: string, more: object = {}) =>
  DocumentAsked.parse({
    id,
    name: { vi: `Giấy ${id}`, en: `Paper ${id}` },
    mode: 'submit',
    originals: 1,
    copies: 0,
    required: true,
    ...more,
  });
const label = aText('Tệp');
const service = aService({
  cases: [
    { id: 'normal', name: aText('Thông thường') },
    { id: 'abandoned', name: aText('Trẻ bị bỏ rơi') },
  ],
  form: aForm(
    { kind: 'yes-no', id: 'authorised', label, required: false },
    { kind: 'file', id: 'photo', label, required: false, maxFiles: 2 },
    aGroup('members', [{ kind: 'file', id: 'card', label, required: false, maxFiles: 1 }]),
  ),
  documents: [
    asked('declaration', { isForm: true }),
    asked('birth-proof', { anyOf: 'birth', cases: ['normal'] }),
    asked('identity', { mode: 'show-only' }),
    asked('witness', { anyOf: 'birth', cases: ['normal'] }),
    asked('report', { cases: ['abandoned'], maxFiles: 1 }),
    asked('authorisation', { when: { field: 'authorised', compare: 'is', value: true } }),
    asked('other', { required: false, maxFiles: 1 }),
  ],
});
const file = (id: string, of: string, state: 'clean' | 'waiting' | 'refused' = 'clean') => ({ id, asked: of, state });
const paths = (...args: [caseId: string, answers: object, documents: ReturnType<typeof file>[]]) =>
  documentViolations(service, args[0], args[1] as never, args[2]).map(({ path, rule }) => `${path}: ${rule}`);

describe('the documents asked now', () => {
  it('are those of the case whose condition holds, alternatives together', () => {
    const ids = (caseId: string, answers: object) =>
      documentsAsked(service, caseId, answers as never).map(({ id, documents }) => [
        id,
        documents.map((each) => each.id),
      ]);
    expect(ids('normal', {})).toEqual([
      ['declaration', ['declaration']],
      ['birth', ['birth-proof', 'witness']],
      ['identity', ['identity']],
      ['other', ['other']],
    ]);
    expect(ids('abandoned', { authorised: true }).map(([id]) => id)).toEqual([
      'declaration',
      'identity',
      'report',
      'authorisation',
      'other',
    ]);
  });
});

describe('the files handed in', () => {
  it('are missing by name; the form itself and what is only shown need none', () => {
    expect(documentViolations(service, 'normal', {}, [])).toEqual([
      {
        path: 'documents.birth-proof',
        rule: 'required',
        message: {
          vi: 'Tải lên một trong các giấy tờ: Giấy birth-proof; Giấy witness',
          en: 'Upload one of these: Paper birth-proof; Paper witness',
        },
      },
    ]);
    expect(documentViolations(service, 'abandoned', {}, [])).toEqual([
      { path: 'documents.report', rule: 'required', message: { vi: 'Tải lên giấy report', en: 'Upload paper report' } },
    ]);
  });

  it('suffice with one alternative', () => {
    expect(paths('normal', {}, [file('1', 'witness')])).toEqual([]);
    expect(paths('normal', {}, [file('1', 'birth-proof', 'waiting')])).toEqual([]);
  });

  it('do not count once refused', () => {
    expect(paths('abandoned', {}, [file('1', 'report', 'refused')])).toEqual(['documents.report: required']);
  });

  it('may not be too many', () => {
    expect(paths('abandoned', {}, [file('1', 'report'), file('2', 'report'), file('3', 'other')])).toEqual([
      'documents.report: max-files',
    ]);
  });

  it('are those the file questions name', () => {
    const answers = { photo: ['p1'], members: [{ card: ['c1'] }, { card: ['gone'] }] };
    const files = [file('w', 'witness'), file('p1', 'field.photo'), file('c1', 'field.card')];
    expect(paths('normal', answers, files)).toEqual(['members.1.card: unknown-document']);
    expect(paths('normal', { photo: ['w'] }, files)).toEqual(['photo: unknown-document']);
  });
});

it('alternatives of which one is only shown need no file', () => {
  const either = aService({
    documents: [asked('card', { anyOf: 'id', mode: 'show-only' }), asked('passport', { anyOf: 'id' })],
  });
  expect(documentViolations(either, 'normal', {}, [])).toEqual([]);
});

describe('the time limit', () => {
  const limit = (value: number, more: object = {}) => ({ value, unit: 'day' as const, asWritten: label, ...more });
  const limited = aService({
    form: service.form!,
    timeLimits: [
      limit(5, { cases: ['abandoned'], when: { field: 'authorised', compare: 'is', value: true } }),
      limit(3, { cases: ['abandoned'] }),
      limit(1),
    ],
  });

  it.each([
    ['abandoned', { authorised: true }, 5],
    ['abandoned', { authorised: false }, 3],
    ['normal', { authorised: true }, 1],
  ])('is the first that fits: %s %j', (caseId, answers, value) => {
    expect(timeLimitFor(limited, caseId, answers).value).toBe(value);
  });
});

describe('the authorisation of someone who files for another', () => {
  it('is asked though the service does not name it', () => {
    expect(
      documentViolations(service, 'normal', {}, [file('1', 'birth-proof')], 'authorised').map(({ path }) => path),
    ).toEqual(['documents.uy-quyen']);
    expect(
      documentViolations(service, 'normal', {}, [file('1', 'birth-proof'), file('2', 'uy-quyen')], 'authorised'),
    ).toEqual([]);
  });

  it('is required in the words of the service where it has them, whatever its condition', () => {
    const own = asked('uy-quyen', { required: false, when: { field: 'authorised', compare: 'is', value: true } });
    const named = { ...service, documents: [own] };
    expect(documentsAsked(named, 'normal', {}, 'authorised')).toMatchObject([
      { id: 'uy-quyen', required: true, documents: [{ name: { vi: 'Giấy uy-quyen', en: 'Paper uy-quyen' } }] },
    ]);
    expect(documentsAsked(named, 'normal', {}, 'parent')).toEqual([]);
  });
});

describe('a file question', () => {
  it('is answered by the files uploaded for it, whatever the browser says', () => {
    const form = aForm({ kind: 'file', id: 'photo', label, required: true, maxFiles: 2 });
    const files = [file('a', 'field.photo'), file('b', 'field.photo', 'refused'), file('c', 'birth-proof')];
    expect(answersWithFiles(form, { photo: ['forged'] }, files)).toEqual({ photo: ['a'] });
    expect(violations(form, answersWithFiles(form, { photo: ['forged'] }, []), { today: '2026-11-23' })).toMatchObject([
      { path: 'photo', rule: 'required' },
    ]);
  });
});
