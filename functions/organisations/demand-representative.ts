import { Refusal } from '#shared/errors.ts';
import type { Applicant } from '#shared/person/actor.ts';
import type { Organisation } from '#shared/person/grant.ts';
import type { Deps } from '../deps.ts';
import { representedBy } from './organisation-id.ts';

/** The organisation one legally represents; for anyone else there is none of that id ('not-found'). */
export const demandRepresentative = async (
  { people }: Pick<Deps, 'people'>,
  { personId }: Applicant,
  organisation: string,
): Promise<Organisation> => {
  const found = representedBy(await people.get(personId)).find(({ id }) => id === organisation);
  if (!found) throw new Refusal('not-found');
  return found;
};
