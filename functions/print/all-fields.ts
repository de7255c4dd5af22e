import type { Field, Form } from '#shared/service/form.ts';

/** Every field of a form in order; a group counts as one. */
export const allFields = (form: Form | undefined): Field[] => (form?.sections ?? []).flatMap(({ fields }) => fields);
