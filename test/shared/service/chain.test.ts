import { describe, expect, it } from 'vitest';
import { chainFits } from '#shared/service/chain-fits.ts';
import { Chain } from '#shared/service/chain.ts';
import { checkDefinition } from '#shared/service/check-definition.ts';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import { partAnswers } from '#shared/service/part-answers.ts';
import type { Service } from '#shared/service/service.ts';
import { aForm, aText, aTextField } from './a-form.ts';
import { aService } from './a-service.ts';

type Part = Chain['parts'][number];
const aPart = (changes: Partial<Part> = {}): Part => ({
  id: 'thuong-tru',
  serviceId: 'dang-ky-thuong-tru',
  name: aText('Đăng ký thường trú'),
  agency: aText('Công an cấp xã'),
  carried: [{ to: 'name', from: 'childName' }],
  documents: [{ to: 'giay-khai-sinh', from: 'result' }],
  ...changes,
});
const paper = { mode: 'submit', originals: 0, copies: 1, required: true, maxFiles: 5, isForm: false } as const;
const chained = (...parts: Part[]): Service =>
  aService({ form: aForm(aTextField('childName'), aTextField('note')), chain: Chain.parse({ parts }) });
const faults = (...parts: Part[]) =>
  checkDefinition(chained(...parts)).flatMap(({ code, place }) =>
    place.startsWith('chain') ? [`${place} ${code}`] : [],
  );

describe('the chain of a service', () => {
  it('is right where it takes what there is', () => {
    const second = aPart({ id: 'the', documents: [{ to: 'giay', from: 'result.thuong-tru' }] });
    expect(faults(aPart(), second)).toEqual([]);
  });

  it.each<[string, Partial<Part>, string[]]>([
    ['follows itself', { serviceId: aService().id }, ['chain.parts.thuong-tru.serviceId chain-of-itself']],
    [
      'takes a question there is not',
      { carried: [{ to: 'name', from: 'nobody' }] },
      ['chain.parts.thuong-tru.carried chain-question-unknown'],
    ],
    [
      'takes a paper there is not, or the result of one that comes later',
      {
        documents: [
          { to: 'a', from: 'nothing' },
          { to: 'b', from: 'result.thuong-tru' },
        ],
      },
      ['chain.parts.thuong-tru.documents chain-paper-unknown', 'chain.parts.thuong-tru.documents chain-paper-unknown'],
    ],
    [
      'fills a question twice',
      {
        carried: [
          { to: 'name', from: 'childName' },
          { to: 'name', from: 'note' },
        ],
      },
      ['chain.parts.thuong-tru.carried duplicate-id'],
    ],
    [
      'asks when by a question there is not',
      { when: { field: 'nobody', compare: 'answered' } },
      ['chain.parts.thuong-tru.when unknown-field'],
    ],
  ])('is named where it %s', (_, changes, expected) => {
    expect(faults(aPart(changes))).toEqual(expected);
  });

  it('has each part once', () => {
    expect(faults(aPart(), aPart())).toEqual(['chain.parts.thuong-tru duplicate-id']);
  });

  it('is held against the services that follow, where these are at hand', () => {
    const other = aService({
      id: 'dang-ky-thuong-tru',
      form: aForm(aTextField('name')),
      documents: [{ ...paper, id: 'giay-khai-sinh', name: aText('Giấy khai sinh') }],
    });
    const found = (part: Part, ...services: Service[]) =>
      chainFits(chained(part), (id) => services.find((each) => each.id === id)).map(({ code, place }) => [code, place]);
    expect(found(aPart(), other)).toEqual([]);
    expect(found(aPart())).toEqual([['chain-service-unknown', 'chain.parts.thuong-tru.serviceId']]);
    const wrong = aPart({
      carried: [{ to: 'nobody', from: 'childName' }],
      documents: [{ to: 'nothing', from: 'result' }],
      caseId: 'khac',
    });
    expect(found(wrong, other)).toEqual([
      ['chain-no-question', 'chain.parts.thuong-tru.carried'],
      ['chain-no-paper', 'chain.parts.thuong-tru.documents'],
      ['unknown-case', 'chain.parts.thuong-tru.caseId'],
    ]);
  });

  it('differs in words, part by part', () => {
    const before = chained(aPart());
    const after = chained(aPart({ carried: [{ to: 'name', from: 'note' }] }));
    expect(definitionDiff(before, after).map(({ place, what }) => [place, what.vi])).toEqual([
      [
        'chain.parts.thuong-tru.carried.0.from',
        'Liên thông › Thủ tục tiếp theo ‘Đăng ký thường trú’ › Câu trả lời ‘1’ › Lấy từ câu hỏi',
      ],
    ]);
  });
});

describe('what a part is filed with', () => {
  it('takes whole answers under its own names, as far as its form holds them', () => {
    const carried = [
      { to: 'name', from: 'childName' },
      { to: 'nowhere', from: 'childName' },
      { to: 'note', from: 'open' },
    ];
    const form = aForm(aTextField('name'), aTextField('note'));
    expect(partAnswers({ carried }, form, { childName: 'Lò Minh Khôi', other: 'x' })).toEqual({ name: 'Lò Minh Khôi' });
    expect(partAnswers({ carried }, form, { childName: 12 })).toEqual({});
  });
});
