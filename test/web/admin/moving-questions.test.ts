import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Form } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import {
  duplicateQuestion,
  idsIn,
  moveQuestion,
  questionsIn,
  removeQuestion,
  restoreQuestion,
} from '#web/admin/builder/edit-form.ts';
import { newQuestion } from '#web/admin/builder/edit-kinds.ts';
import { moveQuestionTo, targetsFor } from '#web/admin/builder/edit-places.ts';
import {
  duplicateSection,
  insertSet,
  moveSection,
  restoreSection,
  removeSection,
} from '#web/admin/builder/edit-sections.ts';
import { questionSets } from '#shared/service/question-sets.ts';
import { codesOf, faultsOf, heldIn, seededServices } from './seeded.ts';
import type { Held } from './seeded.ts';

const anyService = fc.constantFrom(...seededServices);
const share = fc.nat(9999);
const oneOf = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

const formOf = ({ form }: Service) => form!;
const labels = (service: Service): string[] =>
  heldIn(service)
    .map(({ field }) => field.label.vi)
    .toSorted();
const isTop = ({ holder }: Held): boolean => holder.groupId === undefined;

describe('moving a question', () => {
  it('up and down keeps every question, every id and every example as it was', () => {
    fc.assert(
      fc.property(anyService, share, fc.integer({ min: -3, max: 3 }), (service, which, by) => {
        const { holder, field } = oneOf(heldIn(service), which);
        const moved = { ...service, form: moveQuestion(formOf(service), holder, field.id, by) };
        expect(labels(moved)).toEqual(labels(service));
        expect(faultsOf(moved)).toEqual([]);
        const back = moveQuestion(moved.form, holder, field.id, 0);
        expect(back).toEqual(moved.form);
      }),
      { numRuns: 60 },
    );
  });

  it('to another section leaves nothing to mend: conditions, fees and examples still name it', () => {
    fc.assert(
      fc.property(anyService, share, share, (service, which, where) => {
        // A section with a condition of its own would ask another thing of them.
        const open = new Set(formOf(service).sections.flatMap(({ id, showIf }) => (showIf ? [] : [id])));
        const { holder, field } = oneOf(
          heldIn(service).filter((each) => isTop(each) && open.has(each.holder.sectionId)),
          which,
        );
        const target = oneOf(
          targetsFor(formOf(service), holder, field).filter(
            (each) => !each.holder.groupId && open.has(each.holder.sectionId),
          ),
          where,
        );
        const moved = moveQuestionTo(service, holder, field.id, target);
        expect(labels(moved.service)).toEqual(labels(service));
        expect(moved.id).toBe(field.id);
        expect(questionsIn(formOf(moved.service), target.holder).map(({ id }) => id)).toContain(field.id);
        expect(faultsOf(moved.service)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('anywhere at all loses none and makes no id stand twice', () => {
    fc.assert(
      fc.property(anyService, share, share, (service, which, where) => {
        const { holder, field } = oneOf(heldIn(service), which);
        const target = oneOf(targetsFor(formOf(service), holder, field), where);
        const { service: moved } = moveQuestionTo(service, holder, field.id, target);
        expect(labels(moved)).toEqual(labels(service));
        expect(codesOf(moved)).not.toContain('duplicate-id');
      }),
      { numRuns: 80 },
    );
  });

  it('puts neither a group nor a file into a group', () => {
    for (const service of seededServices)
      for (const { holder, field } of heldIn(service).filter(
        ({ field: { kind } }) => kind === 'group' || kind === 'file',
      ))
        expect(targetsFor(formOf(service), holder, field).filter((each) => each.holder.groupId)).toEqual([]);
  });

  it('puts it after one of the same id in another list, under another id', () => {
    const named = (id: string) => newQuestion('text', id, { vi: id, en: id });
    const group = { ...newQuestion('group', 'members', { vi: 'Thành viên', en: 'Members' }), fields: [named('name')] };
    const form = { sections: [{ id: 'main', title: { vi: 'A', en: 'A' }, fields: [named('name'), group] }] };
    const target = { holder: { sectionId: 'main', groupId: 'members' }, after: 'name' };
    const moved = moveQuestionTo({ ...seededServices[0]!, form: form as Form }, { sectionId: 'main' }, 'name', target);
    expect(idsIn(formOf(moved.service))).toEqual(['members', 'name', 'name2']);
    expect(moved.id).toBe('name2');
    const { fields } = form.sections[0]!;
    expect(targetsFor(form as Form, { sectionId: 'main' }, fields[0] as Field)).toContainEqual(target);
  });
});

describe('adding, copying and deleting', () => {
  it('brings a deleted question back where it was', () => {
    fc.assert(
      fc.property(anyService, share, (service, which) => {
        const { holder, field } = oneOf(heldIn(service), which);
        const form = formOf(service);
        const at = questionsIn(form, holder).indexOf(field);
        expect(restoreQuestion(removeQuestion(form, holder, field.id), holder, field, at).form).toEqual(form);
      }),
    );
  });

  it('brings a deleted section back where it was', () => {
    for (const service of seededServices)
      formOf(service).sections.forEach((section, at) => {
        const form = formOf(service);
        expect(restoreSection(removeSection(form, section.id), section, at).form).toEqual(form);
      });
  });

  it('gives a copied question or section ids of its own, and leaves nothing to mend', () => {
    fc.assert(
      fc.property(anyService, share, (service, which) => {
        const { holder, field } = oneOf(heldIn(service).filter(isTop), which);
        const copied = duplicateQuestion(formOf(service), holder, field.id);
        expect(idsIn(formOf(service))).not.toContain(copied.id);
        expect(twice(copied.form.sections.flatMap(({ fields }) => fields.map(({ id }) => id)))).toEqual([]);
        const section = duplicateSection(formOf(service), holder.sectionId);
        expect(twice(section.form.sections.flatMap(({ fields }) => fields.map(({ id }) => id)))).toEqual([]);
        expect(twice(section.form.sections.map(({ id }) => id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a name that is missing in a language missing in the copy', () => {
    const label = { vi: 'Ngày sinh', en: '' };
    const section = { id: 'main', title: label, fields: [newQuestion('date', 'birthDate', label)] };
    const { form } = duplicateQuestion({ sections: [section] }, { sectionId: 'main' }, 'birthDate');
    expect(form.sections[0]?.fields[1]?.label).toEqual({ vi: 'Ngày sinh (bản sao)', en: '' });
    expect(duplicateSection(form, 'main').form.sections[1]?.title).toEqual({ vi: 'Ngày sinh (bản sao)', en: '' });
  });

  it('inserts each ready set twice, with ids of their own that speak of each other', () => {
    const [service] = seededServices;
    for (const set of Object.values(questionSets)) {
      const [section] = formOf(service!).sections;
      const once = insertSet(formOf(service!), section!.id, set.questions(set.prefix));
      const again = insertSet(once.form, section!.id, set.questions(set.prefix));
      const ids = again.form.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
      expect(twice(ids)).toEqual([]);
      expect(codesOf({ ...service!, form: again.form })).toEqual([]);
    }
  });

  it('inserts questions whose ids are numbers apart, each under its own', () => {
    const named = (id: string) => newQuestion('text', id, { vi: id, en: id });
    const form = { sections: [{ id: 'main', title: { vi: 'A', en: 'A' }, fields: [named('name')] }] };
    const inserted = insertSet(form, 'main', [named('name'), named('name2')]).form;
    expect(idsIn(inserted)).toEqual(['name', 'name3', 'name2']);
  });

  it('moves sections and stays at an end past it', () => {
    const form = formOf(seededServices.find(({ form: each }) => each!.sections.length > 2)!);
    const ids = form.sections.map(({ id }) => id);
    expect(moveSection(form, ids[0]!, -5)).toEqual(form);
    expect(moveSection(form, ids[0]!, 1).sections.map(({ id }) => id)).toEqual([ids[1], ids[0], ...ids.slice(2)]);
  });

  it('begins every kind of question whole enough to be shown', () => {
    const field = newQuestion('group', 'members', { vi: 'Thành viên', en: '' });
    expect(field).toMatchObject({ kind: 'group', id: 'members', fields: [], required: false });
  });
});

const twice = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
