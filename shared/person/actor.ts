import type { Absence } from './absence.ts';
import type { Duty } from './duty.ts';

/** Someone filing (người nộp): only an id, made of the sign-in's issuer and subject. */
export type Applicant = { kind: 'applicant'; personId: string };

/** A member of staff as the portal's own data has them: home unit may differ, this is where they work. */
export type Staff = {
  kind: 'staff';
  staffId: string;
  name: string;
  agencyId: string;
  duties: Duty[];
  /** Units that ended and whose work theirs took over, as far as somebody looked: what those left is theirs. */
  formerUnits?: readonly string[] | undefined;
  absence?: Absence | undefined;
};

/** Is what a unit has their unit's, by itself or because it took over? */
export const worksFor = (
  { agencyId, formerUnits = [] }: Pick<Staff, 'agencyId' | 'formerUnits'>,
  unitId: string,
): boolean => unitId === agencyId || formerUnits.includes(unitId);

/** Whoever asks. The portal itself acts as `system`. */
export type Actor = { kind: 'anonymous' } | Applicant | Staff | { kind: 'system'; name: string };
