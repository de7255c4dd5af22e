import fc from 'fast-check';
import type { FeeLine } from '#shared/service/fee.ts';
import type { FieldKind, Form } from '#shared/service/form.ts';
import { questionSets } from '#shared/service/question-sets.ts';
import type { Service } from '#shared/service/service.ts';
import { fieldKindWords } from '#shared/words/field-kinds.ts';
import { choicesFrom } from '#web/admin/builder/edit-choices.ts';
import { asAlternative } from '#web/admin/builder/edit-documents.ts';
import { asAmount, newExemption, newLine } from '#web/admin/builder/edit-fees.ts';
import {
  addQuestion,
  duplicateQuestion,
  idsIn,
  moveQuestion,
  removeQuestion,
  withQuestions,
} from '#web/admin/builder/edit-form.ts';
import { camelId, freeId, slugId } from '#web/admin/builder/edit-ids.ts';
import { asKind, newQuestion } from '#web/admin/builder/edit-kinds.ts';
import { movedBy, removedAt } from '#web/admin/builder/edit-lists.ts';
import {
  renameCase,
  renameChoice,
  renameDocument,
  renameFeeLine,
  renameQuestion,
} from '#web/admin/builder/edit-names.ts';
import { moveQuestionTo, targetsFor } from '#web/admin/builder/edit-places.ts';
import {
  addSection,
  duplicateSection,
  insertSet,
  moveSection,
  removeSection,
} from '#web/admin/builder/edit-sections.ts';
import { heldIn } from '../seeded.ts';
import type { Held } from '../seeded.ts';

/** Which question, document or kind an edit is of, and where it goes: any numbers, of which as many count as there are to choose from. */
type Choice = { which: number; where: number };
type Edit = (service: Service, choice: Choice) => Service;

const chosen = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length];

const ofForm =
  (edit: (form: Form, choice: Choice) => Form): Edit =>
  (service, choice) =>
    service.form ? { ...service, form: edit(service.form, choice) } : service;

const ofQuestion =
  (edit: (service: Service, held: Held, where: number) => Service): Edit =>
  (service, { which, where }) => {
    const held = chosen(heldIn(service), which);
    return held ? edit(service, held, where) : service;
  };

const ofQuestionIn = (edit: (form: Form, held: Held, where: number) => Form): Edit =>
  ofQuestion((service, held, where) => ({ ...service, form: edit(service.form!, held, where) }));

const ofSection = (edit: (form: Form, id: string, where: number) => Form): Edit =>
  ofForm((form, { which, where }) => {
    const section = chosen(form.sections, which);
    return section ? edit(form, section.id, where) : form;
  });

const named =
  (
    items: (service: Service) => { id: string }[],
    rename: (service: Service, from: string, to: string) => Service,
  ): Edit =>
  (service, { which }) => {
    const ids = items(service).map(({ id }) => id);
    const id = chosen(ids, which);
    return id === undefined ? service : rename(service, id, slugId('Mã khác', ids));
  };

const kinds = Object.keys(fieldKindWords) as FieldKind[];
const kindsIn = (groupId: string | undefined) =>
  kinds.filter((kind) => !groupId || (kind !== 'group' && kind !== 'file'));
const amounts: FeeLine['amount']['kind'][] = ['fixed', 'per-item', 'per-page', 'band'];
const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);
const label = { vi: 'Ngày sinh', en: '' };

/** Each edit the builder offers. */
const edits: Record<string, Edit> = {
  'add a question': ofQuestionIn((form, { holder }, where) => {
    const kind = chosen(kindsIn(holder.groupId), where)!;
    return addQuestion(form, holder, newQuestion(kind, camelId(label.vi, idsIn(form)), label));
  }),
  'delete a question': ofQuestionIn((form, { holder, field }) => removeQuestion(form, holder, field.id)),
  'copy a question': ofQuestionIn((form, { holder, field }) => duplicateQuestion(form, holder, field.id).form),
  'move a question in its list': ofQuestionIn((form, { holder, field }, where) =>
    moveQuestion(form, holder, field.id, (where % 7) - 3),
  ),
  'move a question anywhere': ofQuestion((service, { holder, field }, where) => {
    const target = chosen(targetsFor(service.form!, holder, field), where);
    return target ? moveQuestionTo(service, holder, field.id, target).service : service;
  }),
  'rename a question': ofQuestion((service, { holder, field }, where) =>
    renameQuestion(
      service,
      holder,
      field.id,
      freeId(where % 2 === 0 ? 'renamed' : 'r'.repeat(60), idsIn(service.form!)),
    ),
  ),
  'change a kind': ofQuestionIn((form, { holder, field }, where) =>
    withQuestions(form, holder, (all) =>
      all.map((each) => (each.id === field.id ? asKind(each, chosen(kindsIn(holder.groupId), where)!) : each)),
    ),
  ),
  'paste choices': ofQuestionIn((form, { holder, field }) =>
    withQuestions(form, holder, (all) =>
      all.map((each) =>
        each.id === field.id && 'choices' in each
          ? { ...each, choices: [...each.choices, ...choicesFrom('X | X\nKhác', each.choices)] }
          : each,
      ),
    ),
  ),
  'rename a choice': ofQuestion((service, { holder, field }, where) => {
    const values = 'choices' in field ? field.choices.map(({ value }) => value) : [];
    const value = chosen(values, where);
    return value === undefined
      ? service
      : renameChoice(service, { holder, questionId: field.id }, value, slugId('Khác', values));
  }),
  'add a section': ofForm((form) => addSection(form, { vi: 'One', en: '' }).form),
  'delete a section': ofSection((form, id, where) => (where % 3 === 0 ? removeSection(form, id) : form)),
  'copy a section': ofSection((form, id) => duplicateSection(form, id).form),
  'move a section': ofSection((form, id, where) => moveSection(form, id, (where % 5) - 2)),
  'insert a set': ofSection((form, id, where) => {
    const set = chosen(Object.values(questionSets), where)!;
    return insertSet(form, id, set.questions(set.prefix)).form;
  }),
  'rename a case': named(({ cases }) => cases, renameCase),
  'rename a document': named(({ documents }) => documents, renameDocument),
  'rename a fee line': named(({ fee }) => fee.lines, renameFeeLine),
  'delete a case': (service, { which }) => ({ ...service, cases: removedAt(service.cases, which % 3) }),
  'delete a fee line': ({ fee, ...service }, { which }) => ({
    ...service,
    fee: { ...fee, lines: removedAt(fee.lines, which % 3) },
  }),
  'delete a document': (service, { which }) => ({ ...service, documents: removedAt(service.documents, which % 4) }),
  'move a document': (service, { which, where }) => ({
    ...service,
    documents: movedBy(service.documents, which % 4, (where % 5) - 2),
  }),
  'make a document stand for another': (service, { which, where }) => {
    const document = chosen(service.documents, which);
    const other = chosen([...ids(service.documents), undefined], where);
    return document ? { ...service, documents: asAlternative(service.documents, document.id, other) } : service;
  },
  'add a fee line': (service) => ({
    ...service,
    fee: { ...service.fee, lines: [...service.fee.lines, newLine(slugId('Phí', ids(service.fee.lines)), label)] },
  }),
  'add an exemption': ({ fee, ...service }) => {
    const { exemptions = [] } = fee;
    return {
      ...service,
      fee: { ...fee, exemptions: [...exemptions, newExemption(slugId('Miễn', ids(exemptions)), label)] },
    };
  },
  'reckon a fee otherwise': ({ fee, ...service }, { which, where }) => ({
    ...service,
    fee: {
      ...fee,
      lines: fee.lines.map((line, at) =>
        at === which % fee.lines.length ? { ...line, amount: asAmount(line.amount, chosen(amounts, where)!) } : line,
      ),
    },
  }),
};

/** An edit by its name, and of what. */
export type AnyEdit = Choice & { edit: string };

export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  edit: fc.constantFrom(...Object.keys(edits)),
  which: fc.nat(99),
  where: fc.nat(99),
});

export const edited = (service: Service, { edit, ...choice }: AnyEdit): Service => edits[edit]!(service, choice);
