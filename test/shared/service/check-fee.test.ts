import { describe, expect, it } from 'vitest';
import { checkDefinition } from '#shared/service/check-definition.ts';
import { FeeRule } from '#shared/service/fee.ts';
import type { Field } from '#shared/service/form.ts';
import type { DocumentAsked } from '#shared/service/service.ts';
import { aForm, aText, aTextField } from './a-form.ts';
import { aService } from './a-service.ts';

const label = { label: aText('Câu hỏi'), required: false };
const form = aForm(
  aTextField('childName'),
  { kind: 'whole-number', id: 'rooms', ...label },
  { kind: 'yes-no', id: 'student', ...label },
  { kind: 'address', id: 'shop', ...label } satisfies Field,
);
const card: DocumentAsked = {
  id: 'card',
  name: aText('Thẻ sinh viên'),
  mode: 'submit',
  originals: 0,
  copies: 1,
  required: true,
  maxFiles: 1,
  isForm: false,
};
const line = {
  id: 'fee',
  name: aText('Phí'),
  kind: 'phi',
  amount: { kind: 'fixed', dong: 1000 },
  legalBasis: aText('TT'),
};
const less = {
  id: 'less',
  name: aText('Sinh viên'),
  percent: 50,
  evidence: 'card',
  when: { field: 'student', compare: 'is', value: true },
  legalBasis: aText('TT'),
};
const errorsOf = (lineMore: object, exemptionMore: object = {}, document: DocumentAsked = card) => {
  const fee = FeeRule.parse({
    due: 'at-return',
    lines: [{ ...line, ...lineMore }],
    exemptions: [{ ...less, ...exemptionMore }],
  });
  return checkDefinition(aService({ form, fee, documents: [document] })).map(({ code, place }) => `${code} @ ${place}`);
};
const band = (field: string, ...bands: object[]) => ({
  amount: { kind: 'band', count: { field }, unit: { vi: 'phòng', en: 'rooms' }, bands },
});

it('finds nothing wrong with a fee that can be reckoned', () => {
  expect(errorsOf({})).toEqual([]);
  expect(errorsOf(band('rooms', { upTo: 5, dong: 1 }, { dong: 2 }), { lines: ['fee'], cases: ['normal'] })).toEqual([]);
  expect(errorsOf({ places: { field: 'shop', communes: ['03646'] }, agencyIds: ['xa-a'] })).toEqual([]);
});

describe('a fee line', () => {
  it.each<[string, object, string]>([
    ['bands that end', band('rooms', { upTo: 5, dong: 1 }), 'fee-tiers @ fee.fee'],
    [
      'bands that descend',
      band('rooms', { upTo: 5, dong: 1 }, { upTo: 4, dong: 1 }, { dong: 1 }),
      'fee-tiers @ fee.fee',
    ],
    ['bands of a text', band('childName', { dong: 1 }), 'fee-field-not-number @ fee.fee'],
    ['bands of nothing', band('nobody', { dong: 1 }), 'fee-field-unknown @ fee.fee'],
    [
      'a place told from a text',
      { places: { field: 'childName', communes: ['03646'] } },
      'fee-field-not-address @ fee.fee.places',
    ],
    ['an agency that does not handle it', { agencyIds: ['xa-b'] }, 'agency-not-offered @ fee.fee.agencyIds'],
  ])('names %s', (_name, more, error) => {
    expect(errorsOf(more)).toEqual([error]);
  });
});

describe('an exemption', () => {
  it.each<[string, object, string]>([
    ['of a line there is not', { lines: ['other'] }, 'fee-line-unknown @ fee.exemptions.less.lines'],
    ['proven by nothing', { evidence: 'paper' }, 'fee-evidence-unknown @ fee.exemptions.less.evidence'],
    ['proven, yet for everyone', { when: undefined }, 'fee-exemption-for-all @ fee.exemptions.less'],
    ['of an unknown case', { cases: ['lost'] }, 'unknown-case @ fee.exemptions.less.cases'],
    [
      'on a condition that never holds',
      { when: { all: [less.when, { not: less.when }] } },
      'never-holds @ fee.exemptions.less.when',
    ],
    [
      'that ends before it begins',
      { validFrom: '2026-01-01', validTo: '2025-01-01' },
      'validity-reversed @ fee.exemptions.less',
    ],
  ])('is named %s', (_name, more, error) => {
    expect(errorsOf({}, more)).toEqual([error]);
  });

  it('needs a document that must be attached', () => {
    expect(errorsOf({}, {}, { ...card, required: false })).toEqual([
      'fee-evidence-optional @ fee.exemptions.less.evidence',
    ]);
  });
});
