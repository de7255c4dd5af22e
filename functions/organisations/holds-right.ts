import { localDate } from '#shared/calendar/local-time.ts';
import { grantGives } from '#shared/person/grant-standing.ts';
import type { GrantRight } from '#shared/person/grant-right.ts';
import type { Deps } from '../deps.ts';
import { representedBy } from './organisation-id.ts';

type Asking = Pick<Deps, 'people' | 'grants' | 'now'>;

/** May this person do one of these for the organisation just now: as its legal representative, or by a grant in force? Read anew at every use. */
export const holdsAnyRight = async (
  { people, grants, now }: Asking,
  personId: string,
  organisation: string,
  rights: readonly GrantRight[],
): Promise<boolean> => {
  const [person, given] = await Promise.all([people.get(personId), grants.of(organisation)]);
  if (representedBy(person).some(({ id }) => id === organisation)) return true;
  const today = localDate(now());
  return given.some((grant) => rights.some((right) => grantGives(grant, personId, right, today)));
};

/** The same of one right. */
export const holdsRight = (deps: Asking, personId: string, organisation: string, right: GrantRight): Promise<boolean> =>
  holdsAnyRight(deps, personId, organisation, [right]);
