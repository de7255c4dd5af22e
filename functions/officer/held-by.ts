import type { DossierRow } from '#shared/api/views.ts';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Deps } from '../deps.ts';

/** A stretch of what someone holds in the agency of who asks, most urgent first, and what they are called. */
export type Held = { name: string; rows: DossierRow[]; next?: string };

/**
 * What a colleague holds, for a leader of their agency or themselves. Who left the service is a colleague as long as something is held.
 * Refuses 'wrong-role' another, 'not-found' who neither works nor holds anything there.
 */
export const heldBy = async (
  deps: Deps,
  actor: Staff,
  staffId: string,
  { most, cursor }: { most: number; cursor?: string | undefined },
): Promise<Held> => {
  if (staffId !== actor.staffId && !actor.duties.includes('leader')) throw new Refusal('wrong-role');
  const [colleague, page] = await Promise.all([
    deps.staff.colleague(staffId),
    deps.lists.ofHolder(staffId, cursor, most),
  ]);
  const rows = page.rows.filter(({ agencyId }) => agencyId === actor.agencyId);
  const name = colleague?.agencyId === actor.agencyId ? colleague.name : rows[0]?.holder?.name;
  if (name === undefined) throw new Refusal('not-found');
  return { name, rows, ...(page.next !== undefined && { next: page.next }) };
};
