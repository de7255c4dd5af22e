import { Refusal } from '#shared/errors.ts';
import type { Call } from '../http/call.ts';
import type { Deps } from '../deps.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { StoredDocument } from '../store/folder.ts';
import { publicDocument } from '../store/folder.ts';
import { fileName } from './file-name.ts';
import { uuidNaming } from '../new-id.ts';

type Asking = Pick<Call<'requestUpload'>, 'body' | 'repeat'>;

/** The same request names the same document, so that repeating it after a lost answer adds no second one. */
const idOf = (deps: Deps, dossierId: string, { repeat }: Asking): string => {
  if (!repeat) return deps.newId();
  return uuidNaming(dossierId, repeat.keyHash, repeat.requestHash);
};

/** Whose file it is, and how it is added: what did not hold comes back. */
type Owner = {
  id: string;
  add: (document: StoredDocument) => Promise<readonly ('dossier' | 'decision' | 'document')[]>;
};

/** Adds a file that is waited for, and gives the ticket to upload it. Refuses 'not-allowed-now' if its owner moved on meanwhile. */
export const addDocument = async (
  deps: Deps,
  owner: Owner,
  asking: Asking,
  facts: Pick<StoredDocument, 'by' | 'revision' | 'byAgency' | 'staffId'>,
) => {
  const document: StoredDocument = {
    ...asking.body,
    name: fileName(asking.body.name, asking.body.type),
    id: idOf(deps, owner.id, asking),
    dossierId: owner.id,
    state: 'waiting',
    ...facts,
    createdAt: deps.now(),
  };
  const failing = await owner.add(document);
  if (failing.includes('dossier') || failing.includes('decision')) throw new Refusal('not-allowed-now');
  const kept = publicDocument(document);
  return { document: kept, upload: await deps.files.ticket(owner.id, kept) };
};

/** The same for a dossier. */
export const addToDossier = (
  deps: Deps,
  dossier: Dossier,
  asking: Asking,
  facts: Pick<StoredDocument, 'by' | 'revision' | 'byAgency' | 'staffId'>,
) => addDocument(deps, { id: dossier.id, add: (document) => deps.documents.add(dossier, document) }, asking, facts);
