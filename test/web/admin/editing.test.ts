import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForPublishing } from '#shared/service/check-for-publishing.ts';
import { checkIds } from '#shared/service/definition/check-ids.ts';
import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import { definitionShapeErrors } from '#shared/service/definition/shape-errors.ts';
import { shapeWords } from '#shared/service/definition/shape-words.ts';
import type { Service } from '#shared/service/service.ts';
import {
  addQuestion,
  moveQuestion,
  questionsIn,
  removeQuestion,
  restoreQuestion,
} from '#web/admin/builder/edit-form.ts';
import { newQuestion } from '#web/admin/builder/edit-kinds.ts';
import { inserted, movedBy, removedAt, withOwnId } from '#web/admin/builder/edit-lists.ts';
import {
  renameCase,
  renameChoice,
  renameDocument,
  renameFeeLine,
  renameQuestion,
} from '#web/admin/builder/edit-names.ts';
import { moveQuestionTo, targetsFor } from '#web/admin/builder/edit-places.ts';
import { moveSection, restoreSection } from '#web/admin/builder/edit-sections.ts';
import { anyDefinition } from './random/any-definition.ts';
import { anyEdit, edited } from './random/any-edits.ts';
import { namedInExamples, namingsOf } from './random/namings.ts';
import { faultsOf, heldIn, seededServices } from './seeded.ts';

const share = fc.nat(99);
const oneOf = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

/** Whoever changes what it is given fails at once. */
const frozen = <Part>(part: Part): Part => {
  if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) {
    Object.freeze(part);
    Object.values(part).forEach(frozen);
  }
  return part;
};

const asKept = (service: Service): Service => JSON.parse(JSON.stringify(service)) as Service;
const meanings = (service: Service) =>
  [...namingsOf(service), ...namedInExamples(service)].map(({ by, means }) => `${by}: ${means}`);

/** A list may become empty or too long and a text or number wait to be written; nothing else may be wrong with the shape. */
const unfinished = [shapeWords['too-few'], shapeWords['too-many'], shapeWords.missing, shapeWords['not-chosen']];
const oddities = (service: Service): string[] =>
  definitionShapeErrors(service)
    .filter(({ message }) => !unfinished.some(({ en }) => message.en.startsWith(en.split('{')[0]!)))
    .map(({ place, message }) => `${place}: ${message.en}`);

describe('edits of any definition', () => {
  it('one after the other keep it readable, its ids apart and what was given as it was', () => {
    fc.assert(
      fc.property(anyDefinition, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        edits.reduce((service, edit) => {
          const next = edited(frozen(service), edit);
          expect(fillBlanks(asKept(next))).toEqual(next);
          expect(oddities(asKept(next)), edit.edit).toEqual([]);
          expect(
            checkIds(next).map(({ place }) => place),
            edit.edit,
          ).toEqual([]);
          return next;
        }, start);
      }),
      { numRuns: 150 },
    );
  });

  it('leave nothing that names a question, case, document or fee line there is not, without a fault at its place', () => {
    fc.assert(
      fc.property(anyDefinition, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (start, edits) => {
        const service = edits.reduce(edited, start);
        const lost = namingsOf(service).filter(({ means }) => means === undefined);
        const faults = new Set(checkForPublishing(service).map(({ place }) => place));
        expect(lost.map(({ place }) => place).filter((place) => !faults.has(place))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('another id', () => {
  const renamings = {
    question: ({ form }: Service, which: number) => {
      const { holder, field } = oneOf(heldIn({ form }), which);
      const rename = (service: Service, from: string, to: string) => renameQuestion(service, holder, from, to);
      return { from: field.id, to: 'another', rename };
    },
    case: ({ cases }: Service, which: number) => ({ from: oneOf(cases, which).id, to: 'khac', rename: renameCase }),
    document: ({ documents }: Service, which: number) => ({
      ...{ from: oneOf(documents, which).id, to: 'khac', rename: renameDocument },
    }),
    'fee line': ({ fee }: Service, which: number) => ({
      ...{ from: oneOf(fee.lines, which).id, to: 'khac', rename: renameFeeLine },
    }),
  };

  it.each(Object.entries(renamings))('of a %s is followed by all that names it and by nothing else', (_, renaming) => {
    fc.assert(
      fc.property(anyDefinition, share, (service, which) => {
        const { from, to, rename } = renaming(frozen(service), which);
        const renamed = rename(service, from, to);
        expect(renamed).not.toEqual(service);
        expect(meanings(renamed)).toEqual(meanings(service));
        expect(rename(frozen(renamed), to, from)).toEqual(service);
      }),
      { numRuns: 200 },
    );
  });

  it('of a choice is followed by all that names it and by nothing else', () => {
    fc.assert(
      fc.property(anyDefinition, share, share, (service, which, where) => {
        const choosing = heldIn(frozen(service)).filter(({ field }) => 'choices' in field);
        fc.pre(choosing.length > 0);
        const { holder, field } = oneOf(choosing, which);
        const { value } = oneOf('choices' in field ? field.choices : [], where);
        const renamed = renameChoice(service, { holder, questionId: field.id }, value, 'khac');
        expect(meanings(renamed)).toEqual(meanings(service));
        expect(renameChoice(frozen(renamed), { holder, questionId: field.id }, 'khac', value)).toEqual(service);
      }),
      { numRuns: 200 },
    );
  });
});

describe('there and back', () => {
  it('a question moved anywhere and back is where and what it was', () => {
    fc.assert(
      fc.property(anyDefinition, share, share, (service, which, where) => {
        const { holder, field } = oneOf(heldIn(frozen(service)), which);
        const before = questionsIn(service.form!, holder);
        const after = before[before.findIndex(({ id }) => id === field.id) - 1]?.id;
        const target = oneOf(targetsFor(service.form!, holder, field), where);
        const there = moveQuestionTo(service, holder, field.id, target);
        const back = moveQuestionTo(frozen(there.service), target.holder, there.id, { holder, after });
        const named = back.id === field.id ? back.service : renameQuestion(back.service, holder, back.id, field.id);
        expect(named).toEqual(service);
      }),
      { numRuns: 150 },
    );
  });

  it('a question, section or item moved up or down and back is where it was', () => {
    fc.assert(
      fc.property(anyDefinition, share, fc.constantFrom(1, -1), ({ form }, which, by) => {
        const { holder, field } = oneOf(heldIn(frozen({ form: form! })), which);
        const all = questionsIn(form!, holder);
        const goes = (list: readonly unknown[], at: number) => at + by >= 0 && at + by < list.length;
        if (
          goes(
            all,
            all.findIndex(({ id }) => id === field.id),
          )
        )
          expect(moveQuestion(moveQuestion(form!, holder, field.id, by), holder, field.id, -by)).toEqual(form);
        const at = which % form!.sections.length;
        const { id } = form!.sections[at]!;
        if (goes(form!.sections, at)) expect(moveSection(moveSection(form!, id, by), id, -by)).toEqual(form);
        if (goes(all, 0)) expect(movedBy(movedBy(all, 0, by), by, -by)).toEqual(all);
        expect(moveSection(form!, id, 0)).toEqual(form);
      }),
    );
  });

  it('a question that moves takes what names it along, or leaves a fault there: nothing means another question', () => {
    fc.assert(
      fc.property(anyDefinition, share, share, (service, which, where) => {
        const { holder, field } = oneOf(heldIn(frozen(service)), which);
        const target = oneOf(targetsFor(service.form!, holder, field), where);
        const { service: moved } = moveQuestionTo(service, holder, field.id, target);
        const before = Map.groupBy(namingsOf(service), ({ by }) => by);
        // What it says itself of others is said among others where it goes.
        for (const [by, namings] of Map.groupBy(namingsOf(moved), (each) => each.by))
          if (!by.startsWith(`${field.label.vi} `))
            namings.forEach(({ means = '' }, at) =>
              expect([before.get(by)?.[at]?.means ?? means, ''], by).toContain(means),
            );
      }),
      { numRuns: 150 },
    );
  });
});

describe('what was deleted', () => {
  const edits = fc.array(anyEdit, { maxLength: 3 });
  const doubled = (service: Service) => checkIds(service).map(({ place }) => place);

  it('comes back whole and under an id of its own, though another has its id by now', () => {
    fc.assert(
      fc.property(anyDefinition, share, edits, (start, which, later) => {
        const { holder, field } = oneOf(heldIn(start), which);
        const without = removeQuestion(start.form!, holder, field.id);
        const another = addQuestion(without, holder, newQuestion('text', field.id, { vi: 'Câu khác', en: 'Another' }));
        const { form, ...now } = later.reduce(edited, { ...start, form: another });
        const back = restoreQuestion(form!, holder, field, which % 4);
        expect(doubled({ ...now, form: back.form })).toEqual([]);
        const isHeld = questionsIn(back.form, holder).length > questionsIn(form!, holder).length;
        if (isHeld) expect(questionsIn(back.form, holder)).toContainEqual({ ...field, id: back.id });
      }),
    );
  });

  it('comes back as a section after its questions were asked elsewhere', () => {
    fc.assert(
      fc.property(anyDefinition, share, edits, (start, which, later) => {
        const [first, second] = start.form!.sections;
        const elsewhere = { ...start.form!, sections: [{ ...second!, fields: [...first!.fields, ...second!.fields] }] };
        const service = later.reduce(edited, { ...start, form: elsewhere });
        const back = restoreSection(service.form!, first!, which % 3);
        expect(doubled({ ...service, form: back.form })).toEqual([]);
        const { fields } = back.form.sections.find(({ id }) => id === back.id)!;
        expect(fields.map(({ label }) => label.vi)).toEqual(first!.fields.map(({ label }) => label.vi));
      }),
    );
  });

  it('comes back as any item under an id, or a value, that is free', () => {
    const don = { id: 'don', name: 'Đơn' };
    const list = removedAt([don, { id: 'anh', name: 'Ảnh' }], 0);
    expect(inserted(list, withOwnId(list, don), 0)).toEqual([don, ...list]);
    const again = [...list, { id: 'don', name: 'Đơn khác' }];
    expect(withOwnId(again, don)).toEqual({ id: 'don2', name: 'Đơn' });
    expect(withOwnId([{ value: 'nam' }], { value: 'nam' })).toEqual({ value: 'nam2' });
    expect(withOwnId([{ value: 5 }], { value: 5 })).toEqual({ value: 5 });
  });

  it('is missed by each example that answered it or attached it', () => {
    for (const service of seededServices)
      for (const { holder, field } of heldIn(service).filter((each) => each.holder.groupId === undefined)) {
        const faults = faultsOf({ ...service, form: removeQuestion(service.form!, holder, field.id) });
        for (const { id, answers } of service.examples.filter((each) => field.id in each.answers))
          expect(
            faults.some((fault) => fault.startsWith(`examples.${id}`)),
            `${service.id} ${field.id} ${id} ${Object.keys(answers).join()}`,
          ).toBe(true);
      }
  });
});
