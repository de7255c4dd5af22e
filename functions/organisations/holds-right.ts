import { localDate } from '#shared/calendar/local-time.ts';
import { grantGives } from '#shared/person/grant-standing.ts';
import type { GrantRight } from '#shared/person/grant-right.ts';
import type { Deps } from '../deps.ts';
import { representedBy } from './organisation-id.ts';

/** May this person do that for the organisation just now: as its legal representative, or by a grant in force? Read anew at every use. */
export const holdsRight = async (
  { people, grants, now }: Pick<Deps, 'people' | 'grants' | 'now'>,
  personId: string,
  organisation: string,
  right: GrantRight,
): Promise<boolean> => {
  const [person, given] = await Promise.all([people.get(personId), grants.of(organisation)]);
  if (representedBy(person).some(({ id }) => id === organisation)) return true;
  return given.some((grant) => grantGives(grant, personId, right, localDate(now())));
};
