import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Deps } from '../deps.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { OpenDossiers } from '../store/open-dossiers.ts';
import { office } from './act-as-system.ts';

const sideBySide = 16;

/** A page of the dossiers whose clock runs and that a unit receives, for itself or for others, from after a place on. */
export const receivedBy = async (
  deps: Deps & { openDossiers: OpenDossiers },
  agencyId: string,
  after?: string,
): Promise<{ dossiers: Dossier[]; next?: string }> => {
  const page = await deps.openDossiers.running([agencyId], after);
  const others = await someAtATime(
    page.received,
    sideBySide,
    async (id) => (await deps.dossiers.openFor(office, id)).folder.dossier,
  );
  const dossiers = [...page.dossiers, ...others].filter(({ receivingAgencyId }) => receivingAgencyId === agencyId);
  return { dossiers, ...(page.next !== undefined && { next: page.next }) };
};
