import type { Dossier } from '#shared/dossier/dossier.ts';
import { walkInWithout } from '#shared/dossier/paper-owners.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { walkInOf } from '../store/walk-in.ts';
import type { Filing } from './filing.ts';

/** Whose number counts: the applicant's where someone authorised brings it and it is known, else of who brings it. */
const numberOf = ({ answers: { filed } }: Filing): string | undefined => {
  const { capacity, nationalId } = filed.concerning;
  return (capacity === 'authorised' ? nationalId : undefined) ?? filed.intake?.broughtBy.nationalId;
};

/**
 * Whose dossier it is once it is received at a counter: the person who signed in with that identity number, else whoever will; without a
 * number nobody's online.
 */
export const ownerAtCounter = async (
  { people }: Deps,
  { dossier }: Folder,
  filing: Filing,
): Promise<Pick<Dossier, 'ownerId'>> => {
  const nationalId = numberOf(filing);
  if (nationalId === undefined) return { ownerId: walkInWithout(dossier.id) };
  return { ownerId: (await people.withNumber(nationalId)) ?? walkInOf(nationalId) };
};
