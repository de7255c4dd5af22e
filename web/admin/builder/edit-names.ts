import { isRecord, isTexts } from '#shared/service/answer-shapes.ts';
import type { Field } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { withCarried } from './edit-chain.ts';
import { exampleChosen, exampleOfDocument, exampleRenamed } from './edit-examples.ts';
import { withQuestions } from './edit-form.ts';
import type { Holder } from './edit-form.ts';
import { withUsesOf } from './edit-uses.ts';

const withQuestion = (service: Service, holder: Holder, id: string, change: (field: Field) => Field): Service =>
  service.form === undefined
    ? service
    : {
        ...service,
        form: withQuestions(service.form, holder, (all) => all.map((each) => (each.id === id ? change(each) : each))),
      };

/** The template of the result prints an answer where its question's id stands in braces. */
const withMark = (service: Service, from: string, to: string): Service => {
  const { template } = service.result;
  if (!template) return service;
  const marked = (text: string): string => text.replaceAll(`{${from}}`, `{${to}}`);
  const followed = { ...template, title: marked(template.title), body: marked(template.body) };
  return { ...service, result: { ...service.result, template: followed } };
};

/** Another id for a question: conditions, date bounds, fees, the chain and examples that name it follow. */
export const renameQuestion = (service: Service, holder: Holder, from: string, to: string): Service => {
  const used = withUsesOf(service, holder, from, (use) => ({ ...use, field: to }));
  const followed = holder.groupId === undefined ? withCarried(withMark(used, from, to), 'carried', from, to) : used;
  const renamed = withQuestion(followed, holder, from, (field) => ({ ...field, id: to }));
  return { ...renamed, examples: renamed.examples.map((each) => exampleRenamed(each, holder, from, to)) };
};

export type ChoiceAt = { holder: Holder; questionId: string };

/** Another value for a choice of a question: what is compared with it follows. */
export const renameChoice = (service: Service, { holder, questionId }: ChoiceAt, from: string, to: string): Service => {
  const followed = withUsesOf(service, holder, questionId, (use) => (use.value === from ? { ...use, value: to } : use));
  const renamed = withQuestion(followed, holder, questionId, (field) =>
    'choices' in field
      ? { ...field, choices: field.choices.map((each) => (each.value === from ? { ...each, value: to } : each)) }
      : field,
  );
  return { ...renamed, examples: renamed.examples.map((each) => exampleChosen(each, holder, questionId, from, to)) };
};

/** Lists of cases, wherever they stand. */
const withCases = (value: unknown, change: (ids: string[]) => string[]): unknown => {
  if (Array.isArray(value)) return value.map((each) => withCases(each, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'cases' && isTexts(each) ? change(each) : withCases(each, change),
    ]),
  );
};

/** Another id for a case: whatever is for this case only stays so. */
export const renameCase = (service: Service, from: string, to: string): Service => {
  const { cases, examples, form, ...others } = service;
  const renamed = (id: string) => (id === from ? to : id);
  return {
    ...(withCases(others, (ids) => ids.map(renamed)) as typeof others),
    ...(form && { form }),
    cases: cases.map((each) => ({ ...each, id: renamed(each.id) })),
    examples: examples.map((each) => ({ ...each, caseId: renamed(each.caseId) })),
  };
};

/** Another id for a document asked: exemptions it proves, examples that attach or miss it follow. */
export const renameDocument = (service: Service, from: string, to: string): Service => {
  const { exemptions, ...fee } = service.fee;
  return {
    ...withCarried(service, 'documents', from, to),
    documents: service.documents.map((each) => (each.id === from ? { ...each, id: to } : each)),
    fee: {
      ...fee,
      ...(exemptions && {
        exemptions: exemptions.map((each) => (each.evidence === from ? { ...each, evidence: to } : each)),
      }),
    },
    examples: service.examples.map((each) => exampleOfDocument(each, from, to)),
  };
};

/** Another id for a fee line: exemptions of it follow. */
export const renameFeeLine = (service: Service, from: string, to: string): Service => {
  const { lines, exemptions, ...fee } = service.fee;
  const renamed = (id: string) => (id === from ? to : id);
  return {
    ...service,
    fee: {
      ...fee,
      lines: lines.map((each) => ({ ...each, id: renamed(each.id) })),
      ...(exemptions && {
        exemptions: exemptions.map((each) => (each.lines ? { ...each, lines: each.lines.map(renamed) } : each)),
      }),
    },
  };
};
