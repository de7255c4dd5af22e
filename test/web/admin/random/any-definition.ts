import fc from 'fast-check';
import { placedFields } from '#shared/service/definition/form-places.ts';
import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import { isKind } from '#shared/service/field-parts.ts';
import type { Field, Form, PlainField } from '#shared/service/form.ts';
import { Service } from '#shared/service/service.ts';
import { aGroup, aText } from '#test/shared/service/a-form.ts';
import { aService } from '#test/shared/service/a-service.ts';
import { anyCondition, anyForm, anyIds } from '#test/shared/service/any-form.ts';

const entryFieldsOf = ({ sections }: Form): PlainField[] =>
  sections.flatMap(({ fields }) => fields).flatMap((field) => (isKind(field, 'group') ? field.fields : []));

/** Two groups, in the first of which a question may hide one of the form that has the same id. */
const withGroups = (form: Form, other: Form, hidden: string): Form => {
  const asHidden = (field: Field): Field =>
    isKind(field, 'group')
      ? { ...field, fields: field.fields.map((each, at) => (at === 0 ? { ...each, id: hidden } : each)) }
      : field;
  const more = { id: 'three', title: aText('three'), fields: [aGroup('more', entryFieldsOf(other))] };
  return { sections: [...form.sections.map((each) => ({ ...each, fields: each.fields.map(asHidden) })), more] };
};

/** Every question is called by the place it first has, so that it is known again wherever it goes. */
const labelled = (form: Form): Form => {
  for (const { field, place } of placedFields(form)) field.label = aText(place);
  return form;
};

const aLine = (id: string, more: object) => ({
  ...{ id, name: aText(id), kind: 'phi', legalBasis: aText('TT') },
  ...{ amount: { kind: 'fixed', dong: 8000 }, ...more },
});
const aPaper = (id: string, more: object) => ({
  ...{ id, name: aText(id), mode: 'submit', originals: 1, copies: 0, required: true, maxFiles: 5, isForm: false },
  ...more,
});

const question = fc.constantFrom(...anyIds, 'inner');
const cases = fc.option(fc.subarray(['normal', 'urgent'], { minLength: 1 }), { nil: undefined });
const answer = fc.constantFrom<unknown>('x', 'y', 1, true, ['x', 'y']);
const path = fc.constantFrom(...anyIds, 'group', 'group.0.inner', 'more.1.other', 'documents.don', 'a.commune');

const example = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...anyIds), answer, { maxKeys: 3 }),
    entries: fc.array(fc.dictionary(fc.constantFrom('a', 'inner', 'other'), answer, { maxKeys: 2 }), { maxLength: 2 }),
    documents: fc.subarray(['don', 'anh', 'field.a', 'field.c']),
    caseId: fc.constantFrom('normal', 'urgent'),
    paths: fc.array(path, { minLength: 1, maxLength: 2 }),
  })
  .map(({ entries, paths, answers, ...rest }) => ({
    ...{
      id: 'vi-du',
      name: aText('Ví dụ'),
      capacity: 'self',
      channel: 'online',
      at: '2026-11-23T01:00:00.000Z',
      ...rest,
    },
    answers: { ...answers, group: entries },
    expected: { outcome: 'refused', violations: paths.map((each) => ({ path: each, rule: 'required' })) },
  }));

const around = fc.record({
  when: fc.tuple(anyCondition, anyCondition, anyCondition, anyCondition),
  counts: fc.tuple(question, question),
  address: question,
  cases: fc.tuple(cases, cases, cases),
  evidence: fc.constantFrom('don', 'anh'),
  exempted: fc.subarray(['phi', 'ban-sao'], { minLength: 1 }),
  example,
});

/** A definition of any form, in which conditions, bounds, fees and examples name questions there are and others; as JSON keeps it. */
export const anyDefinition: fc.Arbitrary<Service> = fc
  .tuple(anyForm, anyForm, fc.constantFrom('inner', 'inner', 'a', 'c'), around)
  .map(([form, other, hidden, { when, counts, address, cases: asked, evidence, exempted, example: one }]) => {
    const [pages, copies] = counts;
    const perPage = { kind: 'per-page', tiers: [{ dong: 1000 }], pages: { field: pages }, copies: { field: copies } };
    const written = aService({
      form: withGroups(form, other, hidden),
      cases: ['normal', 'urgent'].map((id) => ({ id, name: aText(id) })),
    });
    const definition = {
      ...written,
      documents: [aPaper('don', { when: when[0], cases: asked[0] }), aPaper('anh', {}), aPaper('ho-khau', {})],
      timeLimits: [{ ...written.timeLimits[0], when: when[1], cases: asked[1] }, ...written.timeLimits],
      fee: {
        due: 'at-return',
        lines: [
          aLine('phi', { places: { field: address, communes: ['03646'] } }),
          aLine('ban-sao', { amount: perPage, cases: asked[2] }),
        ],
        exemptions: [
          {
            id: 'mien',
            name: aText('mien'),
            percent: 100,
            evidence,
            lines: exempted,
            when: when[2],
            legalBasis: aText('NĐ'),
          },
        ],
      },
      examples: [one],
    };
    const kept = fillBlanks(JSON.parse(JSON.stringify(definition)) as object);
    return Service.parse({ ...kept, form: labelled(structuredClone(kept.form!)) });
  });
