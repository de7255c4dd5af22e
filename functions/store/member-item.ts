import type { StaffMember } from '#shared/person/person.ts';
import { fold } from '#shared/words/fold.ts';
import { administrators, colleagues, staffKey, staffList, staffSignInKey } from './keys.ts';
import type { Item } from './table.ts';

/** A member of staff as stored: themselves, their place in the lists, and the sign-ins bound to them. */
export const memberItem = (member: StaffMember, signIns: readonly string[]): Item => {
  const { staffId, agencyId, name, duties } = member;
  const place = `${fold(name)}#${staffId}`;
  return {
    ...staffKey(staffId),
    type: 'staff',
    member,
    signIns,
    ownerKey: staffList,
    ownerSort: place,
    queueKey: colleagues(agencyId),
    queueSort: place,
    ...(duties.includes('admin') && { holderKey: administrators, holderSort: staffId }),
  };
};

/** Which member a sign-in is: kept by its hash, and never changed. */
export const signInItem = (hash: string, staffId: string): Item => ({
  ...staffSignInKey(hash),
  type: 'staff-sign-in',
  staffId,
});
