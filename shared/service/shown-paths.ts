import type { Answers } from './condition.ts';
import { planOf } from './form-plan.ts';
import type { Form } from './form.ts';
import { isRequired } from './field-parts.ts';
import { settle } from './settle.ts';

/** The questions asked now by path (`members.0.name`; notes too), and whether each must be answered. */
export const shownPaths = (form: Form, answers: Answers): Map<string, { required: boolean }> => {
  const { values, shown, entries } = settle(planOf(form), answers);
  const paths = new Map<string, { required: boolean }>();
  for (const { field, group } of planOf(form).fields) {
    if (!shown.has(field)) continue;
    paths.set(field.id, { required: isRequired(field, values) });
    entries.get(field)?.forEach((entry, at) => {
      for (const child of group?.children ?? [])
        if (entry.shown.has(child.field))
          paths.set(`${field.id}.${at}.${child.field.id}`, { required: isRequired(child.field, values, entry.view) });
    });
  }
  return paths;
};
