import { maySeeFor } from '#shared/dossier/may-see.ts';
import type { Opinion } from '#shared/dossier/opinion.ts';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Deps } from '../deps.ts';
import type { Opened } from '../store/dossiers.ts';

/** Opens an opinion that lies with the agency of who asks; refuses 'not-found' any other, and one that lies there no longer. */
export const opinionOf = async (
  deps: Deps,
  actor: Promise<Staff>,
  { dossierId, no }: { dossierId: string; no: string },
): Promise<Opened<Staff> & { opinion: Opinion }> => {
  const opened = await deps.dossiers.openFor(actor, dossierId, 'for-opinion');
  const opinion = opened.folder.opinions.find((each) => String(each.no) === no);
  if (!opinion || !maySeeFor(opinion, opened.actor)) throw new Refusal('not-found');
  return { ...opened, opinion };
};
