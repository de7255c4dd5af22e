import { isEntries } from '#shared/service/answer-shapes.ts';
import type { Answers, Condition } from '#shared/service/condition.ts';
import { leavesOf } from '#shared/service/definition/comparison-fits.ts';
import { fieldMeant, placedFields, topFields } from '#shared/service/definition/form-places.ts';
import type { Example } from '#shared/service/example.ts';
import { childrenOf } from '#shared/service/field-parts.ts';
import type { Field, Form } from '#shared/service/form.ts';
import type { FeeScope } from '#shared/service/fee.ts';
import { countsOf } from '#shared/service/fee-parts.ts';
import type { Service } from '#shared/service/service.ts';

/** Something a definition names: who names it, at which place, and what is meant by it, by its label; nothing where nothing is. */
export type Naming = { by: string; place: string; means: string | undefined };

type Items = { id: string; name: { vi: string } }[];

const nameIn = (items: Items, id: string): string | undefined => items.find((each) => each.id === id)?.name.vi;

const valueOf = (field: Field | undefined, value: unknown): string => {
  const choice = field && 'choices' in field ? field.choices.find((each) => each.value === value) : undefined;
  return choice ? choice.label.vi : JSON.stringify(value ?? null);
};

const inForm = (form: Form): Naming[] => {
  const top = topFields(form);
  const named = (by: string, place: string, condition: Condition | undefined, siblings: Field[]): Naming[] =>
    (condition === undefined ? [] : leavesOf(condition)).map(({ field, value }) => {
      const meant = fieldMeant(field, siblings, top);
      return { by, place, means: meant && `${meant.label.vi} ${valueOf(meant, value)}` };
    });
  return [
    ...form.sections.flatMap(({ id, title, showIf }) => named(title.vi, `form.${id}.showIf`, showIf, [])),
    ...placedFields(form).flatMap(({ field, place, siblings }) => {
      const by = field.label.vi;
      const required = field.kind === 'note' || typeof field.required === 'boolean' ? undefined : field.required.if;
      const bounds = field.kind === 'date' ? [field.notBefore, field.notAfter] : [];
      return [
        ...named(`${by} shown`, `${place}.showIf`, field.showIf, siblings),
        ...named(`${by} required`, `${place}.required`, required, siblings),
        ...bounds
          .filter((bound) => typeof bound === 'object')

          .map((bound) => ({ by: `${by} bound`, place, means: fieldMeant(bound.field, siblings, top)?.label.vi })),
      ];
    }),
  ];
};

const aroundForm = ({ form, documents, timeLimits, fee, cases }: Service): Naming[] => {
  const top = topFields(form);
  const scope = (by: string, place: string, rule: Pick<FeeScope, 'when' | 'cases' | 'places'>): Naming[] => [
    ...(rule.when ? leavesOf(rule.when) : []).map(({ field, value }) => {
      const meant = top.get(field);
      return { by, place: `${place}.when`, means: meant && `${meant.label.vi} ${valueOf(meant, value)}` };
    }),
    ...(rule.cases ?? []).map((id) => ({ by, place: `${place}.cases`, means: nameIn(cases, id) })),
    ...(rule.places ? [rule.places] : []).map(({ field }) => ({
      ...{ by, place: `${place}.places`, means: top.get(field)?.label.vi },
    })),
  ];
  return [
    ...documents.flatMap((each) => scope(each.name.vi, `documents.${each.id}`, each)),
    ...timeLimits.flatMap((each, at) => scope(`limit ${at}`, `timeLimits.${at}`, each)),
    ...fee.lines.flatMap((line) => [
      ...scope(line.name.vi, `fee.${line.id}`, line),
      ...countsOf(line.amount).flatMap((count) =>
        typeof count === 'number'
          ? []
          : [{ by: line.name.vi, place: `fee.${line.id}`, means: top.get(count.field)?.label.vi }],
      ),
    ]),
    ...(fee.exemptions ?? []).flatMap((each) => {
      const place = `fee.exemptions.${each.id}`;
      const { evidence, lines = [], name } = each;
      const by = name.vi;
      return [
        ...scope(by, place, each),
        ...(evidence === undefined ? [] : [{ by, place: `${place}.evidence`, means: nameIn(documents, evidence) }]),
        ...lines.map((id) => ({ by, place: `${place}.lines`, means: nameIn(fee.lines, id) })),
      ];
    }),
  ];
};

const inAnswers = (fields: Field[], answers: Answers, by: string): Naming[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const meant = fields.find((each) => each.id === id);
    const children = meant ? childrenOf(meant) : [];
    if (children.length > 0 && isEntries(answer)) return answer.flatMap((entry) => inAnswers(children, entry, by));
    const values = (Array.isArray(answer) ? answer : [answer]).map((each) => valueOf(meant, each));
    return [{ by, place: by, means: meant && `${meant.label.vi} ${values.join()}` }];
  });

const inExample = ({ form, documents, cases }: Service, example: Example): Naming[] => {
  const fields = (form?.sections ?? []).flatMap((section) => section.fields);
  const place = `examples.${example.id}`;
  const violations = example.expected.outcome === 'refused' ? example.expected.violations : [];
  const at = (path: string): string | undefined => {
    const [first, second = '', third] = path.split('.');
    if (first === 'documents') return nameIn(documents, second);
    const meant = fields.find(({ id }) => id === first);
    return third === undefined || !meant ? meant?.label.vi : childrenOf(meant).find(({ id }) => id === third)?.label.vi;
  };
  return [
    { by: place, place: `${place}.caseId`, means: nameIn(cases, example.caseId) },
    ...inAnswers(fields, example.answers, place),
    ...example.documents.map((id) => ({
      ...{ by: place, place: `${place}.documents` },
      means: id.startsWith('field.') ? at(id.slice('field.'.length)) : nameIn(documents, id),
    })),
    ...violations.map(({ path }) => ({ by: place, place: `${place}.expected`, means: at(path) })),
  ];
};

/** All that the definition names but in its examples: questions, choices, cases, documents, fee lines. */
export const namingsOf = (service: Service): Naming[] => [
  ...(service.form ? inForm(service.form) : []),
  ...aroundForm(service),
];

/** What its examples name. */
export const namedInExamples = (service: Service): Naming[] =>
  service.examples.flatMap((example) => inExample(service, example));
