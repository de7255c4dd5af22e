import { createHash } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { resultDataOf } from '../papers/result-data.ts';
import { serviceOf } from '../acting/service-of.ts';
import { publicDocument } from '../store/folder.ts';
import type { StoredDocument } from '../store/folder.ts';
import { filed } from '../store/object-keys.ts';

/**
 * A draft result printed from the service's template, beside what was uploaded, as the work of who asks: they never sign it. Only in the agency
 * that decides, while it is worked on. Refuses 'not-found', 'not-allowed-now' (also where there is no template), 'changed-meanwhile'.
 */
export const draftResult =
  (signing: Pick<PaperSigning, 'put'>): UseCase<'draftResult'> =>
  async (deps, { actor: asking, params: { dossierId } }) => {
    const { actor, folder } = await deps.dossiers.openFor(asking, dossierId);
    const { dossier } = folder;
    const service = await serviceOf(deps, dossier);
    const { template, name } = service.result;
    if (dossier.status !== 'processing' || actor.agencyId !== dossier.agencyId || !template)
      throw new Refusal('not-allowed-now');
    const [{ printResult }, data] = await Promise.all([
      import('../print/papers/result.ts'),
      resultDataOf(deps, folder, service, template),
    ]);
    const { pdf, places } = await printResult(data);
    const id = deps.newId();
    const versionId = await signing.put(filed(dossierId, id), pdf);
    const document: StoredDocument = {
      id,
      dossierId,
      asked: 'result',
      name: `${name.vi.slice(0, 150)}.pdf`,
      type: 'application/pdf',
      bytes: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('base64'),
      state: 'clean',
      versionId,
      by: 'staff',
      staffId: actor.staffId,
      places,
      revision: dossier.revision.filed,
      createdAt: deps.now(),
    };
    const failing = await deps.documents.addSigned(dossier, document);
    if (failing.length > 0) throw new Refusal('changed-meanwhile');
    return publicDocument(document);
  };
