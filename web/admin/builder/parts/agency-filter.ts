import type { Agency } from '#shared/agency/agency.ts';
import { fold } from '#shared/words/fold.ts';

export type AgencyFilter = { typed: string; level: Agency['level'] | '' };

/** Agencies that exist and match what was typed, accents aside. */
export const matchingAgencies = (agencies: Agency[], { typed, level }: AgencyFilter): Agency[] => {
  const sought = fold(typed);
  return agencies.filter(
    (agency) =>
      agency.validTo === undefined &&
      (level === '' || agency.level === level) &&
      (sought === '' || fold(`${agency.name.vi} ${agency.name.en}`).includes(sought)),
  );
};
