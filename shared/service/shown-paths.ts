import type { Answers } from './condition.ts';
import { planOf } from './form-plan.ts';
import type { Form } from './form.ts';
import { isRequired } from './field-parts.ts';
import { settle } from './settle.ts';

/** The questions asked now by path (`members.0.name`; notes too), and whether each must be answered. */
export const shownPaths = (form: Form, answers: Answers): Map<string, { required: boolean }> => {
  const { values, shown, entries } = settle(planOf(form), answers);
  const paths = new Map<string, { required: boolean }>();
  for (const { field, group, at } of planOf(form).fields) {
    if (shown[at] !== true) continue;
    paths.set(field.id, { required: isRequired(field, values) });
    entries.get(field)?.forEach((entry, number) => {
      for (const child of group?.children ?? [])
        if (entry.shown[child.at] === true)
          paths.set(`${field.id}.${number}.${child.field.id}`, {
            required: isRequired(child.field, values, entry.view),
          });
    });
  }
  return paths;
};
