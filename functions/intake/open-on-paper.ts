import { isSupplementedAtCounter } from '#shared/dossier/on-paper.ts';
import { Refusal } from '#shared/errors.ts';
import { worksFor } from '#shared/person/actor.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Deps } from '../deps.ts';
import type { Opened } from '../store/dossiers.ts';

/** A dossier on paper of one's own counter, or of the National Portal whose supplement comes there: 'not-found' any other, also what was filed online. */
export const openOnPaper = async (
  { dossiers }: Pick<Deps, 'dossiers'>,
  asking: Staff | Promise<Staff>,
  dossierId: string,
  what?: 'with-events',
): Promise<Opened<Staff>> => {
  const opened = await dossiers.openFor(asking, dossierId, what);
  const { dossier } = opened.folder;
  if (!isSupplementedAtCounter(dossier) || !worksFor(opened.actor, dossier.receivingAgencyId))
    throw new Refusal('not-found');
  return opened;
};
