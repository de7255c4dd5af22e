import type { Condition } from '#shared/service/condition.ts';
import type { Form } from '#shared/service/form.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';

/** A condition on one answer as readers of a page know it, by the question's own words; undefined for one that takes more to say. */
export const conditionInWords = (condition: Condition, form: Form | undefined, locale: Locale): string | undefined => {
  if (!('field' in condition) || (condition.compare !== 'is' && condition.compare !== 'includes')) return undefined;
  const fields = (form?.sections ?? []).flatMap((section) => section.fields);
  const field = fields.find(({ id }) => id === condition.field);
  if (field === undefined) return undefined;
  if (field.kind === 'yes-no') return condition.value === true ? say(field.label, locale) : undefined;
  const choice = 'choices' in field ? field.choices.find(({ value }) => value === condition.value) : undefined;
  return choice && `${say(field.label, locale)}: ${say(choice.label, locale)}`;
};
