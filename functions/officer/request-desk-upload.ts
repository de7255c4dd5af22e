import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { addToDossier } from '../documents/new-document.ts';

/** A ticket to upload a result while the dossier is being worked on, in the agency that decides it. */
export const requestDeskUpload: UseCase<'requestDeskUpload'> = async (deps, call) => {
  const { actor, folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId);
  const { dossier } = folder;
  if (call.body.asked !== 'result')
    throw new Refusal('invalid', {
      violations: [
        {
          path: 'asked',
          rule: 'not-asked',
          message: { vi: 'Cán bộ chỉ tải lên kết quả', en: 'Staff upload results only' },
        },
      ],
    });
  const workedOn = dossier.status === 'accepted' || dossier.status === 'processing';
  if (!workedOn || actor.agencyId !== dossier.agencyId) throw new Refusal('not-allowed-now');
  return addToDossier(deps, dossier, call, { by: 'staff', revision: dossier.revision.filed });
};
