import { countingFiles } from '#shared/document/counting-files.ts';
import { resultOf } from '#shared/service/result-of.ts';
import type { Service } from '#shared/service/service.ts';
import type { Deps } from '../deps.ts';
import { uuidNaming } from '../new-id.ts';
import type { Folder, StoredDocument } from '../store/folder.ts';
import type { ChainRead, PartRead } from './read-chain.ts';

const resultsIn = (folder: Folder | undefined): StoredDocument[] =>
  folder?.documents.filter(({ id }) => folder.dossier.resultDocumentIds?.includes(id) === true) ?? [];

/** The files that go by a name of the chain: papers of the one filing, its result, or the result of an earlier part. */
const filesNamed = ({ first, parts }: ChainRead, from: string): StoredDocument[] => {
  if (from === resultOf) return resultsIn(first);
  const part = parts.find((each) => `${resultOf}.${each.part.id}` === from);
  if (part) return resultsIn(part.folder);
  const handedIn = first.documents.filter(({ revision }) => revision <= first.dossier.revision.filed);
  return countingFiles(handedIn).filter(({ asked }) => asked === from);
};

/** What a file is anywhere; who signed or checked it stays with the dossier it comes from. */
const plain = ({ name, type, bytes, sha256 }: StoredDocument) => ({ name, type, bytes, sha256 });

/**
 * Copies the files a part takes from the dossiers before it into its own place, none of which is attached yet. A result keeps the signatures
 * within it. Doing it again copies to the same places.
 */
export const partFiles = async (
  deps: Deps,
  chain: ChainRead,
  { part, id: dossierId }: PartRead,
  { documents: asked }: Pick<Service, 'documents'>,
): Promise<StoredDocument[]> => {
  const wanted = part.documents.flatMap(({ to, from }) => {
    const most = asked.find(({ id }) => id === to)?.maxFiles ?? 0;
    const clean = filesNamed(chain, from).filter(({ state }) => state === 'clean');
    return clean.slice(0, most).map((file) => ({ to, file }));
  });
  return Promise.all(
    wanted.map(async ({ to, file }) => {
      const id = uuidNaming(dossierId, to, file.id);
      const versionId = await deps.files.copy(
        { dossierId: file.dossierId, document: file },
        { dossierId, documentId: id },
      );
      const own = { id, dossierId, asked: to, versionId, by: 'applicant', state: 'clean', revision: 1 } as const;
      return { ...plain(file), ...own, createdAt: deps.now() };
    }),
  );
};
