import type { Staff } from '#shared/person/actor.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';

/** Writes into the dossier's access log who of the staff opened what. */
export const noteOpening = (deps: Deps, { dossier }: Folder, { staffId, name }: Staff, what: string): Promise<void> =>
  deps.accesses.note(dossier.id, { staffId, name, at: deps.now(), what }, deps.newId());
