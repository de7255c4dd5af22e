import type { Person } from '#shared/person/person.ts';
import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field, Form } from '#shared/service/form.ts';

const sexes = { male: ['male', 'nam'], female: ['female', 'nu'] };

const known = (person: Person, field: Exclude<Field, { kind: 'note' }>): Answer | undefined => {
  const { prefill } = field;
  if (prefill === undefined) return undefined;
  if (prefill === 'organisationName') return person.organisations[0]?.name;
  if (prefill === 'taxCode') return person.organisations[0]?.taxCode;
  if (prefill !== 'sex') return person[prefill];
  const names = person.sex === undefined ? [] : sexes[person.sex];
  return 'choices' in field ? field.choices.find(({ value }) => names.includes(value))?.value : undefined;
};

/** The answers the portal already knows of the signed-in person, to start a new draft from; each can be changed. */
export const prefilled = (form: Form, person: Person): Answers => {
  const answers: Answers = {};
  for (const field of form.sections.flatMap(({ fields }) => fields)) {
    const answer = field.kind === 'note' || field.kind === 'group' ? undefined : known(person, field);
    if (answer !== undefined) answers[field.id] = answer;
  }
  return answers;
};
