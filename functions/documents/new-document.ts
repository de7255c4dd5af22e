import { createHash } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import type { Call } from '../http/call.ts';
import type { Deps } from '../deps.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { StoredDocument } from '../store/folder.ts';
import { publicDocument } from '../store/folder.ts';
import { fileName } from './file-name.ts';
import { uuidV8 } from '../new-id.ts';

type Asking = Pick<Call<'requestUpload'>, 'body' | 'repeat'>;

/** The same request names the same document, so that repeating it after a lost answer adds no second one. */
const idOf = (deps: Deps, dossierId: string, { repeat }: Asking): string => {
  if (!repeat) return deps.newId();
  return uuidV8(createHash('sha256').update(`${dossierId}|${repeat.keyHash}|${repeat.requestHash}`).digest());
};

/** Adds a file that is waited for, and gives the ticket to upload it. Refuses 'not-allowed-now' if the dossier moved on meanwhile. */
export const addDocument = async (
  deps: Deps,
  dossier: Dossier,
  asking: Asking,
  { by, revision }: Pick<StoredDocument, 'by' | 'revision'>,
) => {
  const document: StoredDocument = {
    ...asking.body,
    name: fileName(asking.body.name, asking.body.type),
    id: idOf(deps, dossier.id, asking),
    dossierId: dossier.id,
    state: 'waiting',
    by,
    revision,
    createdAt: deps.now(),
  };
  const failing = await deps.documents.add(dossier, document);
  if (failing.includes('dossier')) throw new Refusal('not-allowed-now');
  const kept = publicDocument(document);
  return { document: kept, upload: await deps.files.ticket(dossier.id, kept) };
};
