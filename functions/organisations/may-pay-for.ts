import { localDate } from '#shared/calendar/local-time.ts';
import { grantGives } from '#shared/person/grant-standing.ts';
import type { Organisation } from '#shared/person/grant.ts';
import type { Deps } from '../deps.ts';
import { representedBy } from './organisation-id.ts';

/** The organisations whose fees one may pay just now: those one represents, and those one was granted it for. */
export const mayPayFor = async (
  { people, grants, now }: Pick<Deps, 'people' | 'grants' | 'now'>,
  personId: string,
): Promise<Organisation[]> => {
  const [person, held] = await Promise.all([people.get(personId), grants.heldBy(personId)]);
  const granted = held
    .filter((grant) => grantGives(grant, personId, 'pay', localDate(now())))
    .map(({ organisation: id, taxCode, name }) => ({ id, taxCode, name }));
  return [...new Map([...granted, ...representedBy(person)].map((each) => [each.id, each])).values()];
};
