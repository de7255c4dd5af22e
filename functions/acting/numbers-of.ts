import { readIdentity, readPhone } from '#shared/dossier/looked-up.ts';
import type { Person } from '#shared/person/person.ts';
import type { Service } from '#shared/service/service.ts';
import type { StoredAnswers } from '../store/folder.ts';

/** The numbers by which people ask for a dossier at the counter: of who files it, and of whom it concerns. */
export type Numbers = { identity: string[]; phone: string[] };

const present = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((each) => each !== undefined)),
];

/** What the identity provider vouched for, and what was filed where the form asks for one's own numbers. */
export const numbersOf = (
  person: Person | undefined,
  { form }: Pick<Service, 'form'>,
  filed: StoredAnswers | undefined,
): Numbers => {
  const fields = (form?.sections ?? []).flatMap((section) => section.fields);
  const typed = (prefill: 'nationalId' | 'phone'): string[] =>
    fields
      .filter((field) => field.kind !== 'note' && field.prefill === prefill)
      .map(({ id }) => filed?.answers[id])
      .filter((answer) => typeof answer === 'string');
  const identities = [person?.nationalId, filed?.concerning.nationalId, ...typed('nationalId')];
  return {
    identity: present(identities.map((each) => (each === undefined ? undefined : readIdentity(each)))),
    phone: present(
      [person?.phone, ...typed('phone')].map((each) => (each === undefined ? undefined : readPhone(each))),
    ),
  };
};
