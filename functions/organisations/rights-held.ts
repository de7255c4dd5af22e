import { localDate } from '#shared/calendar/local-time.ts';
import { grantRights } from '#shared/person/grant-right.ts';
import type { GrantRight } from '#shared/person/grant-right.ts';
import { grantGives } from '#shared/person/grant-standing.ts';
import type { Organisation } from '#shared/person/grant.ts';
import type { Deps } from '../deps.ts';
import { representedBy } from './organisation-id.ts';

/** An organisation, and what one may do for it just now. */
export type Held = Organisation & { rights: readonly GrantRight[] };

/** What one may do for organisations just now, each once: everything for those one represents, for others what grants in force give. */
export const rightsHeld = async (
  { people, grants, now }: Pick<Deps, 'people' | 'grants' | 'now'>,
  personId: string,
): Promise<Held[]> => {
  const [person, held] = await Promise.all([people.get(personId), grants.heldBy(personId)]);
  const today = localDate(now());
  const found = new Map<string, Held>();
  for (const grant of held) {
    const rights = grantRights.filter((right) => grantGives(grant, personId, right, today));
    const { organisation: id, taxCode, name } = grant;
    const before = found.get(id)?.rights ?? [];
    if (rights.length > 0) found.set(id, { id, taxCode, name, rights: [...new Set([...before, ...rights])] });
  }
  for (const each of representedBy(person)) found.set(each.id, { ...each, rights: grantRights });
  return [...found.values()];
};

/** Is that of one's own, or of an organisation for which one may still do something? Whoever filed and lost every right has it no more. */
export const isStillOnes = (organisation: string | undefined, held: readonly Held[]): boolean =>
  organisation === undefined || held.some(({ id }) => id === organisation);
