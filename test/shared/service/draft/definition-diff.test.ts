import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import type { Difference } from '#shared/service/draft/definition-diff.ts';
import { FeeLine } from '#shared/service/fee.ts';
import type { Field, Section } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { aChoiceField, aGroup, aText, aTextField } from '../a-form.ts';
import { aService } from '../a-service.ts';
import { anAcceptedExample } from '../an-example.ts';

const aSection = (id: string, name: string, ...fields: Field[]): Section => ({ id, title: aText(name), fields });
const name = aTextField('childName', { label: aText('Họ và tên', 'Full name'), required: true });
const copies: Field = { kind: 'whole-number', id: 'copies', label: aText('Số bản', 'Copies'), required: false };
const place = aChoiceField('place', ['home', 'road']);
const child = (...fields: Field[]) => aSection('child', 'Trẻ', ...fields);
const parents = (...fields: Field[]) => aSection('parents', 'Cha mẹ', ...fields);
const form = (...sections: Section[]) => ({ form: { sections } });
const father = aTextField('father', { label: aText('Cha', 'Father') });

const inVietnamese = ({ place: at, change, what, before, after }: Difference) =>
  [at, change, what.vi, before?.vi, after?.vi].map((part) => part ?? '–');
const diff = (before: Partial<Service>, after: Partial<Service>) =>
  definitionDiff(aService(before), aService(after)).map(inVietnamese);
const feeLine = (dong: number): FeeLine =>
  FeeLine.parse({
    id: 'copy',
    name: aText('Phí bản sao'),
    kind: 'phi',
    legalBasis: aText('TT 281/2016'),
    amount: { kind: 'per-item', dong, count: { field: 'copies' }, unit: { vi: 'bản', en: 'copy' } },
  });

describe('the difference of two definitions', () => {
  it('names a text by the question it is of, and its language', () => {
    const renamed: Field = { ...name, label: { vi: 'Họ, chữ đệm và tên', en: name.label.en } };
    expect(definitionDiff(aService(form(child(name))), aService(form(child(renamed))))).toEqual([
      {
        place: 'form.child.childName.label.vi',
        change: 'changed',
        what: {
          vi: 'Câu hỏi ‘Họ, chữ đệm và tên’ › Nhãn tiếng Việt',
          en: 'Question ‘Full name’ › Label in Vietnamese',
        },
        before: { vi: 'Họ và tên', en: 'Họ và tên' },
        after: { vi: 'Họ, chữ đệm và tên', en: 'Họ, chữ đệm và tên' },
      },
    ]);
  });

  it.each<[string, Partial<Service>, Partial<Service>, string[][]]>([
    [
      'a level by its name',
      { level: 3 },
      { level: 4 },
      [
        [
          'level',
          'changed',
          'Mức độ dịch vụ công',
          'Mức độ 3: nộp hồ sơ qua mạng',
          'Mức độ 4: nộp hồ sơ và thanh toán qua mạng',
        ],
      ],
    ],
    [
      'an amount as money',
      { fee: { due: 'at-return', lines: [feeLine(8000)] } },
      { fee: { due: 'at-return', lines: [feeLine(10_000)] } },
      [
        [
          'fee.copy.amount.dong',
          'changed',
          'Phí, lệ phí › Khoản thu ‘Phí bản sao’ › Mức thu › Số tiền',
          '8.000 đ',
          '10.000 đ',
        ],
      ],
    ],
    [
      'a condition in words',
      form(child(place, { ...name, showIf: { field: 'place', compare: 'is', value: 'home' } })),
      form(child(place, { ...name, showIf: { field: 'place', compare: 'is-not', value: 'road' } })),
      [
        [
          'form.child.childName.showIf',
          'changed',
          'Câu hỏi ‘Họ và tên’ › Chỉ hỏi khi',
          'Nơi sinh: home',
          'Nơi sinh không phải là “road”',
        ],
      ],
    ],
    [
      'what must be answered, and when',
      form(child(place, name)),
      form(child(place, { ...name, required: { if: { field: 'place', compare: 'is', value: 'home' } } } as Field)),
      [['form.child.childName.required', 'changed', 'Câu hỏi ‘Họ và tên’ › Bắt buộc', 'Có', 'Có, khi: Nơi sinh: home']],
    ],
    [
      'a date as a date, a list by its words, years as years',
      { validFrom: '2026-01-01', lifeEvents: ['birth'], retentionYears: 10 },
      { validFrom: '2027-03-01', lifeEvents: ['birth', 'death'], retentionYears: 20 },
      [
        ['lifeEvents', 'changed', 'Sự kiện trong đời', 'Sinh con', 'Sinh con; Người thân qua đời'],
        ['retentionYears', 'changed', 'Số năm lưu hồ sơ', '10 năm', '20 năm'],
        ['validFrom', 'changed', 'Hiệu lực từ', '01/01/2026', '01/03/2027'],
      ],
    ],
    [
      'a paragraph put in between, and not those after it',
      { procedure: [aText('Nộp'), aText('Nhận')] },
      { procedure: [aText('Nộp'), aText('Chờ'), aText('Nhận')] },
      [['procedure.1', 'added', 'Trình tự, mục ‘2’', '–', 'Nội dung tiếng Việt: Chờ\nNội dung tiếng Anh: Chờ (en)']],
    ],
    [
      'a case that a time limit is now for',
      {},
      { timeLimits: [{ ...aService().timeLimits[0]!, cases: ['normal'] }] },
      [['timeLimits.0.cases', 'added', 'Thời hạn ‘Trong ngày’ › Trường hợp', '–', 'Thông thường']],
    ],
  ])('says %s', (_name, before, after, expected) => {
    expect(diff(before, after)).toEqual(expected);
  });

  it('says all that is in a question that came, or went', () => {
    const all = [
      'Loại: Chọn một',
      'Mã: place',
      'Nhãn tiếng Việt: Nơi sinh',
      'Nhãn tiếng Anh: Place of birth',
      'Bắt buộc: Không',
      'Lựa chọn ‘home’ › Giá trị: home',
      'Lựa chọn ‘home’ › Nhãn tiếng Việt: home',
      'Lựa chọn ‘home’ › Nhãn tiếng Anh: home (en)',
      'Lựa chọn ‘road’ › Giá trị: road',
      'Lựa chọn ‘road’ › Nhãn tiếng Việt: road',
      'Lựa chọn ‘road’ › Nhãn tiếng Anh: road (en)',
    ].join('\n');
    const [without, withIt] = [form(child(name)), form(child(name, place))];
    expect(diff(without, withIt)).toEqual([['form.child.place', 'added', 'Câu hỏi ‘Nơi sinh’', '–', all]]);
    expect(diff(withIt, without)).toEqual([['form.child.place', 'removed', 'Câu hỏi ‘Nơi sinh’', all, '–']]);
  });

  it('names what moved, within its section and between sections, and nothing else', () => {
    expect(diff(form(child(name, copies, place)), form(child(place, name, copies)))).toEqual([
      ['form.child.place', 'moved', 'Câu hỏi ‘Nơi sinh’', 'Vị trí 3', 'Vị trí 1'],
    ]);
    expect(diff(form(child(name, place), parents(father)), form(child(name), parents(father, place)))).toEqual([
      ['form.parents.place', 'moved', 'Câu hỏi ‘Nơi sinh’', 'Phần ‘Trẻ’', 'Phần ‘Cha mẹ’'],
    ]);
    expect(diff(form(child(name), parents(father)), form(parents(father), child(name)))).toEqual([
      ['form.child', 'moved', 'Phần ‘Trẻ’', 'Vị trí 1', 'Vị trí 2'],
    ]);
  });

  it('follows a question whose section went', () => {
    const changes = diff(form(child(name), parents(father)), form(child(name, father)));
    expect(changes.map(([at, change]) => `${at} ${change}`)).toEqual([
      'form.parents removed',
      'form.child.father moved',
    ]);
  });

  it('names the questions of a group inside their group', () => {
    const relation = aTextField('relation', { label: aText('Quan hệ') });
    const members = (more: object) => form(child(name, aGroup('members', [relation, { ...father, ...more }])));
    expect(diff(members({}), members({ showIf: { field: 'relation', compare: 'is', value: 'Con' } }))).toEqual([
      [
        'form.child.members.father.showIf',
        'added',
        'Câu hỏi ‘Thành viên hộ’ › Câu hỏi ‘Cha’ › Chỉ hỏi khi',
        '–',
        'Quan hệ: Con',
      ],
    ]);
  });

  it('names the answers of examples by their questions', () => {
    const example = (answers: Service['examples'][number]['answers'], fee: number) => ({
      ...form(child(name, place)),
      examples: [anAcceptedExample(fee, '2026-11-23', { answers })],
    });
    const changes = diff(
      example({ childName: 'An', place: 'home' }, 0),
      example({ childName: 'Bình', place: 'road' }, 8000),
    );
    const way = 'Hồ sơ mẫu ‘Hồ sơ mẫu’';
    expect(changes.map(([, , ...words]) => words)).toEqual([
      [`${way} › Câu trả lời › Họ và tên`, 'An', 'Bình'],
      [`${way} › Câu trả lời › Nơi sinh`, 'home', 'road'],
      [`${way} › Mong đợi › Phí phải nộp`, '0 đ', '8.000 đ'],
    ]);
  });
});

const folder = new URL('../../../../infra/seed/services/', import.meta.url);
const seeds: unknown[] = readdirSync(folder).map((file): unknown =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);

type Leaf = (string | number)[];
/** What identifies an item, which is then another item. */
const identities = ['id', 'value', 'channel', 'number', 'agencyId'];
const leavesOf = (value: unknown, way: Leaf = []): Leaf[] => {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...way, Array.isArray(value) ? Number(key) : key]),
  );
};
const changedAt = (definition: unknown, way: Leaf, change: (value: unknown) => unknown): unknown => {
  const [step, ...rest] = way;
  if (step === undefined) return change(definition);
  const copy = (Array.isArray(definition) ? [...definition] : { ...(definition as object) }) as Record<string, unknown>;
  copy[step] = changedAt(copy[step], rest, change);
  return copy;
};
const another = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${String(value)} khác`;
};
const leaves = seeds.map((seed) => leavesOf(seed));
/** A seed by its number and one of its leaves, so that a counterexample is short. */
const seedAndLeaf = fc
  .nat({ max: seeds.length - 1 })
  .chain((at) => fc.tuple(fc.constant(at), fc.constantFrom(...(leaves[at] ?? []))));

describe('whatever the definitions', () => {
  it('nothing differs between equals', () => {
    for (const seed of seeds) expect(definitionDiff(seed, structuredClone(seed))).toEqual([]);
    fc.assert(fc.property(fc.jsonValue(), (value) => definitionDiff(value, structuredClone(value)).length === 0));
  });

  it('every leaf that changes is reported, once unless it identifies something', () => {
    fc.assert(
      fc.property(seedAndLeaf, ([at, way]) => {
        const seed = seeds[at];
        const found = definitionDiff(seed, changedAt(seed, way, another));
        if (identities.includes(String(way.at(-1)))) expect(found.length).toBeGreaterThan(0);
        else expect(found.map(({ change }) => change)).toEqual(['changed']);
      }),
      { numRuns: 400 },
    );
  });

  it('the way back says the same with before and after exchanged', () => {
    fc.assert(
      fc.property(seedAndLeaf, ([at, way]) => {
        const seed = seeds[at];
        fc.pre(!identities.includes(String(way.at(-1))));
        const other = changedAt(seed, way, another);
        const [there] = definitionDiff(seed, other);
        const [back] = definitionDiff(other, seed);
        expect([back?.place, back?.before, back?.after]).toEqual([there?.place, there?.after, there?.before]);
      }),
      { numRuns: 100 },
    );
  });

  it('an unfinished one is compared too, part by part', () => {
    fc.assert(
      fc.property(seedAndLeaf, fc.integer({ min: 0, max: 6 }), fc.jsonValue(), ([at, way], depth, junk) => {
        const seed = seeds[at];
        const cut = changedAt(seed, way.slice(0, depth), () => junk);
        const found = definitionDiff(seed, cut);
        if (JSON.stringify(seed) !== JSON.stringify(cut)) expect(found.length).toBeGreaterThan(0);
        expect(definitionDiff(cut, seed).length).toBe(found.length);
      }),
      { numRuns: 100 },
    );
    expect(definitionDiff(undefined, { name: aText('Mới') }).map(inVietnamese)).toEqual([
      ['name.vi', 'added', 'Tên tiếng Việt', '–', 'Mới'],
      ['name.en', 'added', 'Tên tiếng Anh', '–', 'Mới (en)'],
    ]);
  });
});
