import { createHash } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import { demandAnother } from '../acting/own-draft.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import type { UseCase } from '../http/call.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { signedPdf } from '../papers/signed-pdf.ts';
import { publicDocument } from '../store/folder.ts';
import type { StoredDocument } from '../store/folder.ts';
import { filed } from '../store/object-keys.ts';
import { serviceOf } from '../acting/service-of.ts';

const signedName = (name: string): string => `${name.replace(/\.pdf$/i, '').slice(0, 180)} (đã ký số).pdf`;

/**
 * Signs a result with the province's key: the signed file is another, beside the one that was read. Only in the agency that decides, while it is
 * worked on, and never by who uploaded, drafted or ever proposed it. Refuses 'not-found', 'not-allowed-now', 'own-draft', 'not-a-pdf',
 * 'upload-not-finished', 'upload-refused', 'changed-meanwhile'.
 */
export const signResult =
  (signing: PaperSigning): UseCase<'signResult'> =>
  async (deps, { actor: asking, params: { dossierId, documentId } }) => {
    const { actor, folder } = await deps.dossiers.openFor(asking, dossierId, 'with-events');
    const { dossier } = folder;
    const results = folder.documents.filter(({ by, asked }) => by === 'staff' && asked === 'result');
    const original = cleanDocument(results, documentId) as StoredDocument;
    const workedOn = dossier.status === 'accepted' || dossier.status === 'processing';
    if (!workedOn || actor.agencyId !== dossier.agencyId || original.signed) throw new Refusal('not-allowed-now');
    demandAnother(folder, original, actor);
    if (original.type !== 'application/pdf') throw new Refusal('not-a-pdf');
    const pdf = await signing.readVersion(filed(dossierId, original.id), original.versionId);
    const service = await serviceOf(deps, dossier);
    const at = deps.now();
    const bytes = await signedPdf(signing, pdf, {
      at,
      reason: `${service.name.vi} – ${dossier.code ?? ''}`,
      location: actor.name,
    });
    const id = deps.newId();
    const versionId = await signing.put(filed(dossierId, id), bytes);
    const document: StoredDocument = {
      id,
      dossierId,
      asked: 'result',
      name: signedName(original.name),
      type: 'application/pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('base64'),
      state: 'clean',
      versionId,
      by: 'staff',
      staffId: actor.staffId,
      ...(original.places && { places: original.places }),
      revision: original.revision,
      createdAt: at,
      signed: { from: original.id, staffName: actor.name, at },
    };
    const failing = await deps.documents.addSigned(dossier, document);
    if (failing.length > 0) throw new Refusal('changed-meanwhile');
    return publicDocument(document);
  };
