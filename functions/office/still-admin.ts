import { isInForce } from '#shared/calendar/in-force.ts';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { StoredMember } from '../store/members.ts';

/** Refuses 'wrong-role' an administrator who acts on themselves and was found to be none any more. */
export const demandStillAdmin = ({ member }: StoredMember, { staffId }: Staff, today: string): void => {
  const isStill = member.duties.includes('admin') && isInForce(member, today);
  if (member.staffId === staffId && !isStill) throw new Refusal('wrong-role');
};
