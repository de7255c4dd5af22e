import { describe, expect, it } from 'vitest';
import { FeeAssessment } from '#shared/api/views.ts';
import { assessFee } from '#shared/service/assess-fee.ts';
import type { Answers } from '#shared/service/condition.ts';
import { FeeRule } from '#shared/service/fee.ts';
import { aChoiceField, aForm, aText } from './a-form.ts';
import { aService } from './a-service.ts';

const basis = { legalBasis: aText('TT'), kind: 'le-phi' };
const copy = { vi: 'bản', en: 'copy' };
const number = (id: string) => ({ kind: 'whole-number' as const, id, label: aText(id), required: false });
const form = aForm(
  number('copies'),
  number('pages'),
  aChoiceField('who', ['org', 'household']),
  aChoiceField('where', ['city', 'other']),
);
const facts = { caseId: 'normal', channel: 'online' as const, date: '2026-11-23' };
const assess = (lines: object[], answers: Answers, more: object = {}) => {
  const fee = FeeRule.parse({
    due: 'before-acceptance',
    lines: lines.map((line) => ({ name: aText('Phí'), ...basis, ...line })),
  });
  return FeeAssessment.parse(assessFee(aService({ form, fee }), answers, { ...facts, ...more }));
};

describe('a copy of a civil-status extract: 8.000 đ a copy (TT 281/2016)', () => {
  const lines = [{ id: 'copy', amount: { kind: 'per-item', dong: 8000, count: { field: 'copies' }, unit: copy } }];

  it('says how it came about', () => {
    expect(assess(lines, { copies: 3 })).toEqual({
      due: 'before-acceptance',
      total: 24000,
      lines: [
        {
          id: 'copy',
          name: { vi: 'Phí', en: 'Phí (en)' },
          kind: 'le-phi',
          dong: 24000,
          trace: { vi: '3 bản × 8.000 đ', en: '3 × 8,000 VND per copy' },
          legalBasis: { vi: 'TT', en: 'TT (en)' },
        },
      ],
    });
  });

  it('counts nothing while nothing is asked for', () => {
    expect(assess(lines, {})).toEqual({ due: 'before-acceptance', total: 0, lines: [] });
    expect(assess(lines, { copies: -2 }).total).toBe(0);
  });
});

describe('certified copies: 2.000 đ a page, from the 3rd 1.000 đ, at most 200.000 đ a copy (TT 226/2016)', () => {
  const lines = [
    {
      id: 'page',
      amount: {
        kind: 'per-page',
        pages: { field: 'pages' },
        copies: { field: 'copies' },
        tiers: [{ upTo: 2, dong: 2000 }, { dong: 1000 }],
        cap: 200_000,
      },
    },
  ];

  it.each([
    [1, 1, 2000],
    [2, 1, 4000],
    [3, 1, 5000],
    [5, 2, 14_000],
    [198, 1, 200_000],
    [199, 1, 200_000],
    [1000, 3, 600_000],
    [0, 3, 0],
  ])('%i pages in %i copies cost %i đ', (pages, copies, dong) => {
    expect(assess(lines, { pages, copies }).total).toBe(dong);
  });

  it('shows the tiers and the cap', () => {
    expect(assess(lines, { pages: 5, copies: 2 }).lines[0]?.trace).toEqual({
      vi: '2 bản × (2 trang × 2.000 đ + 3 trang × 1.000 đ)',
      en: '2 copies × (2 pages × 2,000 VND + 3 pages × 1,000 VND)',
    });
    expect(assess(lines, { pages: 300, copies: 1 }).lines[0]?.trace.vi).toBe(
      '1 bản × (2 trang × 2.000 đ + 298 trang × 1.000 đ, tối đa 200.000 đ/bản)',
    );
  });
});

describe('retail of spirits: by who and where (TT 168/2016)', () => {
  const line = (id: string, dong: number, who: string, where: string) => ({
    id,
    group: 'appraisal',
    amount: { kind: 'fixed', dong },
    when: {
      all: [
        { field: 'who', compare: 'is', value: who },
        { field: 'where', compare: 'is', value: where },
      ],
    },
  });
  const lines = [
    line('org-city', 1_200_000, 'org', 'city'),
    line('org-other', 600_000, 'org', 'other'),
    line('household-city', 400_000, 'household', 'city'),
    line('household-other', 200_000, 'household', 'other'),
  ];

  it.each([
    ['org', 'city', 1_200_000, '1.200.000 đ'],
    ['org', 'other', 600_000, '600.000 đ'],
    ['household', 'city', 400_000, '400.000 đ'],
    ['household', 'other', 200_000, '200.000 đ'],
  ])('%s in the %s: %i đ', (who, where, total, trace) => {
    const assessed = assess(lines, { who, where });
    expect(assessed.total).toBe(total);
    expect(assessed.lines.map((each) => each.trace.vi)).toEqual([trace]);
  });
});

it('charges criminal records from the 3rd copy on (TT 244/2016)', () => {
  const lines = [
    { id: 'record', amount: { kind: 'fixed', dong: 200_000 } },
    { id: 'more', amount: { kind: 'per-item', dong: 5000, count: { field: 'copies' }, unit: copy, from: 3 } },
  ];
  expect(assess(lines, { copies: 2 })).toMatchObject({ total: 200_000, lines: [{ id: 'record' }] });
  expect(assess(lines, { copies: 3 }).total).toBe(205_000);
  expect(assess(lines, { copies: 5 })).toMatchObject({
    total: 215_000,
    lines: [
      { id: 'record' },
      { trace: { vi: '3 bản (từ bản thứ 3) × 5.000 đ', en: '3 × 5,000 VND per copy (from no. 3 on)' } },
    ],
  });
});

describe('the first line of a group that fits', () => {
  const lines = [
    {
      id: 'online',
      group: 'licence',
      channels: ['online'],
      validTo: '2025-12-31',
      amount: { kind: 'fixed', dong: 115_000 },
    },
    { id: 'late', group: 'licence', cases: ['late'], amount: { kind: 'fixed', dong: 150_000 } },
    { id: 'table', group: 'licence', amount: { kind: 'fixed', dong: 135_000 } },
  ];

  it.each([
    ['online on the last day of the lower price', { date: '2025-12-31' }, 115_000],
    ['online a day later', { date: '2026-01-01' }, 135_000],
    ['at the counter', { channel: 'counter', date: '2025-12-31' }, 135_000],
    ['in another case', { caseId: 'late' }, 150_000],
  ])('%s', (_name, more, total) => {
    expect(assess(lines, {}, more).total).toBe(total);
  });

  it('begins on its first day', () => {
    const from = [{ id: 'a', validFrom: '2026-11-23', amount: { kind: 'fixed', dong: 1 } }];
    expect(assess(from, {}, { date: '2026-11-22' }).total).toBe(0);
    expect(assess(from, {}).total).toBe(1);
  });
});

it('keeps what costs 0 đồng by law', () => {
  expect(assess([{ id: 'free', amount: { kind: 'fixed', dong: 0 } }], {})).toMatchObject({
    total: 0,
    lines: [{ id: 'free', dong: 0, trace: { vi: '0 đ', en: '0 VND' } }],
  });
});

it('reckons from what counts, not from hidden answers', () => {
  const hidden = aForm(
    { ...number('copies'), showIf: { field: 'more', compare: 'is', value: true } },
    { kind: 'yes-no', id: 'more', label: aText('Thêm'), required: false },
  );
  const fee = FeeRule.parse({
    due: 'before-acceptance',
    lines: [
      {
        id: 'copy',
        name: aText('Phí'),
        ...basis,
        amount: { kind: 'per-item', dong: 8000, count: { field: 'copies' }, unit: copy },
      },
    ],
  });
  expect(assessFee(aService({ form: hidden, fee }), { more: false, copies: 9 }, facts).total).toBe(0);
});
