import { formatDate } from '../../words/format.ts';
import { dutyWords } from '../duty.ts';
import type { StaffMember } from '../person.ts';
import type { MemberColumn } from './member-columns.ts';

/** What a list says of a member of staff; their accounts are known to nobody. */
export const memberInCell: Record<MemberColumn, (member: StaffMember, nameOf: (id: string) => string) => string> = {
  name: ({ name }) => name,
  home: ({ homeAgencyId }, nameOf) => nameOf(homeAgencyId),
  works: ({ agencyId }, nameOf) => nameOf(agencyId),
  duties: ({ duties }) => duties.map((duty) => dutyWords[duty].vi).join('; '),
  from: ({ validFrom }) => formatDate(validFrom, 'vi'),
  to: ({ validTo }) => (validTo === undefined ? '' : formatDate(validTo, 'vi')),
  account: () => '',
};
