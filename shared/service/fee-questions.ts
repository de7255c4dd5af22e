import { fieldsIn } from './field-parts.ts';
import { topFields } from './definition/form-places.ts';
import { countsOf } from './fee-parts.ts';
import type { FeeScope } from './fee.ts';
import type { Field } from './form.ts';
import type { Service } from './service.ts';

const ofScope = ({ when, places }: FeeScope): string[] => [...fieldsIn(when), ...(places ? [places.field] : [])];

/** The questions the fee of a service hangs on, with those that decide whether they are asked, in the order of the form. */
export const feeQuestions = ({ fee, form }: Pick<Service, 'fee' | 'form'>): Field[] => {
  const top = topFields(form);
  const found = new Set<string>();
  const sectionOf = new Map(
    (form?.sections ?? []).flatMap((section) => section.fields.map(({ id }) => [id, section] as const)),
  );
  const add = (id: string): void => {
    const field = top.get(id);
    if (field === undefined || found.has(id)) return;
    found.add(id);
    [...fieldsIn(field.showIf), ...fieldsIn(sectionOf.get(id)?.showIf)].forEach(add);
  };
  for (const line of fee.lines) {
    countsOf(line.amount).forEach((count) => typeof count === 'object' && add(count.field));
    ofScope(line).forEach(add);
  }
  (fee.exemptions ?? []).flatMap(ofScope).forEach(add);
  return [...top.values()].filter(({ id, kind }) => found.has(id) && kind !== 'group' && kind !== 'file');
};
