import { describe, expect, it } from 'vitest';
import { checkForPublishing } from '#shared/service/check-for-publishing.ts';
import type { Condition } from '#shared/service/condition.ts';
import { FeeLine } from '#shared/service/fee.ts';
import type { Field, Section } from '#shared/service/form.ts';
import type { DocumentAsked, Service } from '#shared/service/service.ts';
import { aChoiceField, aGroup, aText, aTextField } from './a-form.ts';
import { aService } from './a-service.ts';
import { aRefusedExample, anAcceptedExample } from './an-example.ts';

const aSection = (fields: Field[], more: Partial<Section> = {}): Section => ({
  id: 'main',
  title: aText('Thông tin'),
  why: aText('Luật Hộ tịch, Điều 16'),
  keptYears: 10,
  fields,
  ...more,
});
const name = aTextField('childName', { required: true });
const form = (...sections: Section[]) => ({ form: { sections } });
const ready = (more: Partial<Service> = {}): Service =>
  aService({
    ...form(aSection([name])),
    result: { name: aText('Giấy khai sinh'), delivery: ['online', 'counter'] },
    examples: [
      anAcceptedExample(0, '2026-11-23', { id: 'good' }),
      aRefusedExample(['childName required'], { id: 'bad', answers: {} }),
    ],
    ...more,
  });
const errorsOf = (more: Partial<Service>) =>
  checkForPublishing(ready(more)).map(({ code, place }) => `${code} @ ${place}`);
const aLine = (more: object): FeeLine =>
  FeeLine.parse({
    id: 'copy',
    name: aText('Phí'),
    kind: 'phi',
    legalBasis: aText('TT'),
    amount: { kind: 'fixed', dong: 8000 },
    ...more,
  });
const fee = (...lines: FeeLine[]): Partial<Service> => ({ fee: { due: 'before-acceptance', lines } });

it('finds nothing wrong with a service that is ready', () => {
  expect(errorsOf({})).toEqual([]);
});

it('finds what checkDefinition finds', () => {
  expect(errorsOf({ name: { vi: 'Tên', en: '' } })).toEqual(['missing-translation @ name.en']);
});

describe('why a question is asked and how long its answer is kept', () => {
  const bare = { id: 'main', title: aText('Thông tin') };
  const own = { why: aText('Luật Hộ tịch'), keptYears: 5 };

  it('may stand at the question, its group or its section', () => {
    expect(errorsOf(form({ ...bare, fields: [{ ...name, ...own }] }))).toEqual([]);
    expect(errorsOf(form({ ...bare, fields: [aGroup('members', [name], own)] }))).toEqual([]);
    expect(errorsOf(form(aSection([aGroup('members', [name])])))).toEqual([]);
  });

  it('is missed question by question, not for notes', () => {
    const note: Field = { kind: 'note', id: 'hint', label: aText('Lưu ý') };
    expect(errorsOf(form({ ...bare, fields: [name, aGroup('members', [aTextField('name')]), note] }))).toEqual([
      'no-reason @ form.main.childName',
      'no-retention @ form.main.childName',
      'no-reason @ form.main.members.name',
      'no-retention @ form.main.members.name',
    ]);
    expect(errorsOf(form({ ...bare, keptYears: 3, fields: [name] }))).toEqual(['no-reason @ form.main.childName']);
  });
});

describe('examples', () => {
  const good = anAcceptedExample(0, '2026-11-23', { id: 'good' });
  const bad = aRefusedExample(['childName required'], { id: 'bad' });

  it('are needed, one accepted and one refused', () => {
    expect(errorsOf({ examples: [] })).toEqual(['no-accepted-example @ examples', 'no-refused-example @ examples']);
    expect(errorsOf({ examples: [good] })).toEqual(['no-refused-example @ examples']);
    expect(errorsOf({ examples: [bad] })).toEqual(['no-accepted-example @ examples']);
  });

  it('need not be refused where nothing can be wrong', () => {
    const { form: _form, ...formless } = ready({
      level: 2,
      onlineMode: 'thong-tin',
      channels: [{ channel: 'counter' }],
      examples: [{ ...good, channel: 'counter' }],
    });
    expect(checkForPublishing(formless)).toEqual([]);
  });

  it.each([
    ['an unknown case', { caseId: 'lost' }, 'unknown-case @ examples.good.caseId'],
    ['a channel that is not offered', { channel: 'post' as const }, 'example-channel @ examples.good.channel'],
    ['an agency that does not handle it', { agencyId: 'xa-b' }, 'agency-not-offered @ examples.good.agencyId'],
    ['a paper nobody asks for', { documents: ['field.childName'] }, 'example-document @ examples.good.documents'],
  ])('name %s', (_name, more, error) => {
    expect(errorsOf({ examples: [{ ...good, ...more }, bad] })).toEqual([error]);
  });

  it('bear ids of their own, and may hand in what only an authorised person must', () => {
    const fine = { agencyId: 'xa-a', documents: ['uy-quyen'], capacity: 'authorised' as const };
    expect(errorsOf({ examples: [{ ...good, ...fine }, bad] })).toEqual([]);
    expect(errorsOf({ examples: [good, { ...bad, id: 'good' }] })).toEqual(['duplicate-id @ examples.good']);
  });
});

describe('the level claimed', () => {
  const counter: Partial<Service> = { channels: [{ channel: 'counter' }] };
  const atCounter = { examples: ready().examples.map((each) => ({ ...each, channel: 'counter' as const })) };

  it('4 is paid online, or free, and its result comes online, by post or in person', () => {
    expect(errorsOf({ level: 4 })).toEqual([]);
    expect(errorsOf({ level: 4, ...fee(aLine({})) })).toEqual([]);
    expect(
      errorsOf({ level: 4, ...fee(aLine({ channels: ['counter'] }), aLine({ id: 'o', channels: ['online'] })) }),
    ).toEqual([]);
    expect(errorsOf({ level: 4, ...fee(aLine({ channels: ['counter', 'post'] })) })).toEqual([
      'level-4-not-payable @ fee',
    ]);
    const cases = ['normal', 'again'].map((id) => ({ id, name: aText(id) }));
    const again = aLine({ id: 'again', cases: ['again'], channels: ['counter'] });
    expect(errorsOf({ level: 4, cases, ...fee(aLine({ cases: ['normal'] }), again) })).toEqual([
      'level-4-not-payable @ fee',
    ]);
    expect(errorsOf({ level: 4, cases, ...fee(aLine({ cases: ['normal'] })) })).toEqual([]);
    expect(errorsOf({ level: 4, result: { name: aText('Giấy'), delivery: ['post'] } })).toEqual([]);
    // Whoever is to come for it gets no more than a part online: toàn trình is another fact.
    expect(errorsOf({ level: 4, result: { name: aText('Giấy'), delivery: ['counter'] } })).toEqual([
      'mode-result-at-counter @ result.delivery',
    ]);
  });

  it('3 and 4 are filed online', () => {
    const reason = { kind: 'presence' as const, text: aText('Phải có mặt'), legalBasis: aText('Luật') };
    const partly: Partial<Service> = { onlineMode: 'mot-phan', partialReason: reason };
    expect(errorsOf({ ...counter, ...atCounter, ...partly })).toEqual(['level-not-online @ channels']);
  });

  it('1 and 2 only inform', () => {
    expect(errorsOf({ level: 2 })).toEqual(['level-files-online @ channels', 'form-not-filed @ form']);
    expect(errorsOf({ ...counter, ...atCounter, level: 1, onlineMode: 'thong-tin' })).toEqual([
      'form-not-filed @ form',
    ]);
  });

  it('toàn trình is filed online and needs no way to the counter', () => {
    expect(errorsOf({ ...counter, ...atCounter })).toEqual([
      'level-not-online @ channels',
      'mode-not-online @ channels',
    ]);
    expect(errorsOf({ result: { name: aText('Giấy'), delivery: ['counter'] } })).toEqual([
      'mode-result-at-counter @ result.delivery',
    ]);
    expect(errorsOf({ result: { name: aText('Giấy'), delivery: ['post'] } })).toEqual([]);
  });

  it('một phần says why; thông tin is not filed online', () => {
    expect(errorsOf({ onlineMode: 'mot-phan' })).toEqual(['partial-without-reason @ partialReason']);
    expect(errorsOf({ onlineMode: 'thong-tin' })).toEqual(['mode-files-online @ onlineMode']);
  });
});

describe('what nobody ever sees', () => {
  const place = aChoiceField('place', ['home', 'road']);
  const at = (value: string): Condition => ({ field: 'place', compare: 'is', value });
  const aDocument = (more: Partial<DocumentAsked>): DocumentAsked => ({
    id: 'paper',
    name: aText('Giấy tờ'),
    mode: 'submit',
    originals: 1,
    copies: 0,
    required: false,
    maxFiles: 1,
    isForm: false,
    ...more,
  });

  it('is a question whose condition contradicts its section', () => {
    const sections = [
      aSection([name, place]),
      aSection([aTextField('it', { showIf: at('road') })], { id: 'two', showIf: at('home') }),
    ];
    expect(errorsOf(form(...sections))).toEqual(['never-holds @ form.two.it.showIf']);
  });

  it('is a question that waits for one nobody is asked', () => {
    const hidden = aTextField('hidden', { showIf: { all: [at('home'), at('road')] } });
    const waiting = aTextField('waiting', { showIf: { field: 'hidden', compare: 'answered' } });
    expect(errorsOf(form(aSection([name, place, hidden, waiting])))).toEqual([
      'never-holds @ form.main.hidden.showIf',
      'never-holds @ form.main.waiting.showIf',
    ]);
  });

  it('is a document asked in no case, or on a condition that never holds', () => {
    const never = { all: [at('home'), at('road')] };
    const more = form(aSection([name, place]));
    expect(errorsOf({ ...more, documents: [aDocument({ cases: [] })] })).toEqual(['never-asked @ documents.paper']);
    expect(errorsOf({ ...more, documents: [aDocument({ when: never })] })).toEqual([
      'never-holds @ documents.paper.when',
    ]);
  });
});
