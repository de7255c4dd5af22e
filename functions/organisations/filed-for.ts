import type { Dossier } from '#shared/dossier/dossier.ts';
import { Refusal } from '#shared/errors.ts';
import type { Applicant, Staff } from '#shared/person/actor.ts';
import type { Concerning } from '#shared/person/person.ts';
import { otherOrganisation } from '#shared/words/grants.ts';
import type { Deps } from '../deps.ts';
import { holdsRight } from './holds-right.ts';
import { organisationId } from './organisation-id.ts';

const named = ({ capacity, taxCode }: Concerning): string | undefined =>
  capacity === 'organisation' && taxCode !== undefined ? organisationId(taxCode) : undefined;

/**
 * The organisation whose dossier this is from now on: the one it names, where whoever files represents it or may file for it. For any other
 * it is filed as before, on the papers it brings, and is in no organisation's list. Refuses 'invalid' another one than it was filed for.
 */
export const filedFor = async (
  deps: Deps,
  { organisation: before }: Dossier,
  concerning: Concerning,
  actor: Applicant | Staff,
): Promise<{ organisation?: string }> => {
  const now = named(concerning);
  if (before !== undefined && now !== before) {
    const violations = [{ path: 'concerning.taxCode', rule: 'other-organisation', message: otherOrganisation }];
    throw new Refusal('invalid', { violations });
  }
  if (now === undefined || actor.kind !== 'applicant') return {};
  return before === now || (await holdsRight(deps, actor.personId, now, 'file')) ? { organisation: now } : {};
};
