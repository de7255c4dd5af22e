import { childrenOf, fieldsIn } from './field-parts.ts';
import type { Answers, Condition } from './condition.ts';
import type { Field, Form, PlainField } from './form.ts';

/** A question in its place (`at` in the form), and the conditions that must all hold for it to be asked. */
export type PlannedField = { field: Field; at: number; showIf: Condition[]; group: PlannedGroup | undefined };
/** The questions of an entry; `blank` has every id unanswered, so that an entry's question never falls back to the form's. */
export type PlannedGroup = {
  children: PlannedChild[];
  inOrder: PlannedChild[];
  byId: Map<string, PlainField>;
  blank: Answers;
};
export type PlannedChild = { field: PlainField; at: number; showIf: Condition[] };
/** A form read once: questions as written, and in an order where each comes after those its being asked depends on. */
export type FormPlan = {
  fields: PlannedField[];
  inOrder: PlannedField[];
  groups: (PlannedField & { group: PlannedGroup })[];
  byId: Map<string, Field>;
};

const given = (...conditions: (Condition | undefined)[]): Condition[] =>
  conditions.filter((condition) => condition !== undefined);

/** Each after those it depends on; what depends on itself (refused by checkDefinition) keeps its place. */
const dependenciesFirst = <Planned extends { field: { id: string }; showIf: Condition[] }>(
  fields: Planned[],
): Planned[] => {
  const byId = new Map(fields.map((planned) => [planned.field.id, planned]));
  const ordered = new Set<Planned>();
  const begun = new Set<Planned>();
  const visit = (planned: Planned): void => {
    if (begun.has(planned)) return;
    begun.add(planned);
    for (const id of planned.showIf.flatMap(fieldsIn)) {
      const needed = byId.get(id);
      if (needed !== undefined) visit(needed);
    }
    ordered.add(planned);
  };
  fields.forEach(visit);
  return [...ordered];
};

const askable = <F extends Field>(fields: F[]): Map<string, F> =>
  new Map(fields.filter((field) => field.kind !== 'note').map((field) => [field.id, field]));

const planGroup = (field: Field): PlannedGroup | undefined => {
  const fields = childrenOf(field);
  if (fields.length === 0) return undefined;
  const children = fields.map((child, at) => ({ field: child, at, showIf: given(child.showIf) }));
  const blank = Object.fromEntries(fields.map((child) => [child.id, undefined]));
  return { children, inOrder: dependenciesFirst(children), byId: askable(fields), blank };
};

const hasGroup = (planned: PlannedField): planned is PlannedField & { group: PlannedGroup } =>
  planned.group !== undefined;

const plan = (form: Form): FormPlan => {
  const fields = form.sections
    .flatMap((section) => section.fields.map((field) => ({ field, showIf: given(section.showIf, field.showIf) })))
    .map(({ field, showIf }, at) => ({ field, at, showIf, group: planGroup(field) }));
  return {
    fields,
    inOrder: dependenciesFirst(fields),
    groups: fields.filter(hasGroup),
    byId: askable(fields.map(({ field }) => field)),
  };
};

const plans = new WeakMap<Form, FormPlan>();

/** The plan of a form, made once per form and kept as long as the form is. */
export const planOf = (form: Form): FormPlan => {
  const known = plans.get(form);
  if (known !== undefined) return known;
  const made = plan(form);
  plans.set(form, made);
  return made;
};
