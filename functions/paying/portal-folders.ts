import { Refusal } from '#shared/errors.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { payments } from './portal.ts';

/** The dossiers payments lie with, each once, as the portal itself reads them; one that is gone is left out: its money is owed back. */
export const portalFolders = async (deps: Deps, parts: readonly { dossierId: string }[]): Promise<Folder[]> => {
  const ids = [...new Set(parts.map(({ dossierId }) => dossierId))];
  const found = await Promise.all(
    ids.map((id) =>
      deps.dossiers.openFor(payments, id).then(
        ({ folder }) => folder,
        (error: unknown) => {
          if (error instanceof Refusal && error.code === 'not-found') return undefined;
          throw error;
        },
      ),
    ),
  );
  return found.filter((folder) => folder !== undefined);
};
