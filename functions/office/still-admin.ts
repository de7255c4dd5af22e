import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { StoredMember } from '../store/members.ts';

/** Refuses 'wrong-role' an administrator who acts on themselves and was found to be none any more. */
export const demandStillAdmin = ({ member }: StoredMember, { staffId }: Staff): void => {
  if (member.staffId === staffId && !member.duties.includes('admin')) throw new Refusal('wrong-role');
};
