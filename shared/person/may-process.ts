import type { StaffMember } from './person.ts';

/** May dossiers be given to this member of staff? */
export const mayProcess = ({ duties }: Pick<StaffMember, 'duties'>): boolean =>
  duties.some((duty) => duty === 'processor' || duty === 'leader');
