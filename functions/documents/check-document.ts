import type { Deps } from '../deps.ts';
import type { StoredDocument } from '../store/folder.ts';
import type { Finding } from '../store/documents.ts';
import type { Arrived } from '../store/files.ts';
import { isRightContent } from './right-content.ts';

export type Place = { dossierId: string; documentId: string };

const isSettled = ({ state }: StoredDocument): boolean => state === 'clean' || state === 'refused';

/** Does what lies in quarantine match its ticket: size, SHA-256, and the type by its first bytes? */
const findingOf = async (
  { files }: Deps,
  place: Place,
  document: StoredDocument,
  arrived: Arrived,
): Promise<Finding> => {
  const asTold = arrived.bytes === document.bytes && arrived.sha256 === document.sha256;
  if (!asTold) return { content: 'damaged' };
  const start = await files.start(place.dossierId, place.documentId, arrived.versionId);
  if (!isRightContent(document.type, start)) return { content: 'wrong-content' };
  return { content: 'right', quarantineVersionId: arrived.versionId };
};

/**
 * Draws the conclusion once both checks are known, whichever came first. Doing it twice is harmless: the copy is the same, only an unsettled
 * document is settled, and what lies in quarantine goes last.
 */
const conclude = async (deps: Deps, place: Place, document: StoredDocument): Promise<void> => {
  const { content, verdict, quarantineVersionId } = document;
  const refusal = verdict === 'threat' ? 'threat' : content === 'right' ? undefined : content;
  if (refusal !== undefined) await deps.documents.settle(place, { refusal });
  else if (content === 'right' && verdict === 'clean' && quarantineVersionId !== undefined) {
    const versionId = await deps.files.release(place.dossierId, place.documentId, quarantineVersionId);
    await deps.documents.settle(place, { versionId });
  } else return;
  await deps.files.discard(place.dossierId, place.documentId);
};

/** Notes what a check found; what nobody waits for any more is thrown away. */
const take = async (deps: Deps, place: Place, finding: Finding): Promise<void> => {
  const document = await deps.documents.note(place, finding);
  if (document) await conclude(deps, place, document);
  else await deps.files.discard(place.dossierId, place.documentId);
};

/** Looks into a file that has arrived. Nothing there (any more): nothing to do. */
export const checkArrived = async (deps: Deps, place: Place): Promise<void> => {
  const [document, arrived] = await Promise.all([
    deps.documents.get(place),
    deps.files.arrived(place.dossierId, place.documentId),
  ]);
  if (!arrived) return;
  if (!document || isSettled(document)) await deps.files.discard(place.dossierId, place.documentId);
  else await take(deps, place, await findingOf(deps, place, document, arrived));
};

/** Takes the malware scan's verdict. */
export const takeVerdict = (deps: Deps, place: Place, verdict: 'clean' | 'threat'): Promise<void> =>
  take(deps, place, { verdict });

/** A file that never came although its ticket has long expired is refused; one that came unnoticed is looked into. True: nobody waits any more. */
export const followUp = async (deps: Deps, place: Place): Promise<boolean> => {
  await checkArrived(deps, place);
  const document = await deps.documents.get(place);
  if (!document || isSettled(document)) return true;
  if (document.state === 'checking') return false;
  await deps.documents.settle(place, { refusal: 'never-arrived' });
  return true;
};
