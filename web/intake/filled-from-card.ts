import type { Intake } from '#shared/dossier/intake.ts';
import type { CitizenCard } from '#shared/person/card/citizen-card.ts';
import type { Person } from '#shared/person/person.ts';
import type { Service } from '#shared/service/service.ts';
import { prefilled } from '../apply/prefilled.ts';
import type { Writing } from '../apply/draft.ts';

/** An intake of which nothing is known yet. */
export const nothingBrought: Intake = { channel: 'counter', broughtBy: {}, papers: [] };

const personOf = ({ nationalId, fullName = '', birthDate, sex }: CitizenCard): Person => ({
  ...{ personId: '', nationalId, fullName, assuranceLevel: 1, organisations: [], locale: 'vi' },
  ...(birthDate !== undefined && { birthDate }),
  ...(sex !== undefined && { sex }),
});

const isEmpty = (answer: unknown): boolean => answer === undefined || answer === null || answer === '';

/** What the card of whoever brings it fills in: themselves, and where they file for themselves what the form asks and nobody answered yet. */
export const filledByBringer = (writing: Writing, service: Service, card: CitizenCard): Partial<Writing> => {
  const { oldId: _o, issuedOn: _i, ...facts } = card;
  const { intake = nothingBrought, answers, concerning } = writing;
  const brought = { ...intake, broughtBy: { ...intake.broughtBy, ...facts } };
  if (concerning.capacity !== 'self' || !service.form) return { intake: brought };
  const known = Object.entries(prefilled(service.form, personOf(card))).filter(
    ([id, value]) => !isEmpty(value) && isEmpty(answers[id]),
  );
  return { intake: brought, answers: { ...answers, ...Object.fromEntries(known) } };
};

/** What the card of whom it concerns fills in, where someone else brings it. */
export const filledByApplicant = ({ concerning }: Writing, card: CitizenCard): Writing['concerning'] => ({
  ...concerning,
  nationalId: card.nationalId,
  ...(card.fullName !== undefined && { name: card.fullName }),
  ...(card.birthDate !== undefined && { birthDate: card.birthDate }),
});
