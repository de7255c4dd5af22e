import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import type { ApplicantAction } from '#shared/dossier/applicant-action.ts';
import { fittingAnswers } from '#shared/service/fitting-answers.ts';
import { changedMeanwhile } from '../acting/changed-meanwhile.ts';
import type { UnderNewer } from '../acting/perform.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { offeringFor } from '../acting/offering-for.ts';
import { openService } from '../acting/open-service.ts';

type Taking = Extract<ApplicantAction, { type: 'take-newer-version' }>;

/**
 * What a draft becomes under the version in force. Refuses 'changed-meanwhile' another save or another version than the one seen,
 * 'service-not-open', and 'invalid' a case or agency that the version does not have.
 */
export const underNewer = async (
  deps: Deps,
  folder: Folder,
  { saved, serviceVersion }: Taking,
): Promise<UnderNewer> => {
  const { dossier } = folder;
  const at = deps.now();
  const standing = await deps.reference.standing(dossier.serviceId);
  const service = await openService(deps, dossier.serviceId, standing, localDate(at));
  const read = answersOf(folder, dossier.revision.open ?? 0);
  if (service.version !== serviceVersion || serviceVersion <= dossier.serviceVersion || (read?.saved ?? 0) !== saved)
    throw changedMeanwhile(folder);
  const { caseId, agencyId } = dossier;
  const { receivingAgencyId } = offeringFor(service, { caseId, agencyId }, localDate(at));
  if (!service.form) throw new Refusal('service-not-open');
  const newer = { serviceVersion, receivingAgencyId };
  if (!read) return { service, newer, answers: undefined };
  const answers = fittingAnswers(service.form, read.answers);
  const isSame = canonicalJson(answers) === canonicalJson(read.answers);
  return {
    service,
    newer,
    answers: { read, filed: isSame ? read : { ...read, answers, saved: read.saved + 1, savedAt: at } },
  };
};
