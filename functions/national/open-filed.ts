import { openDossier } from '#shared/dossier/open-dossier.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import type { FiledNationally } from '#shared/national/filed.ts';
import { isPhone } from '#shared/person/phone.ts';
import { fittingAnswers } from '#shared/service/fitting-answers.ts';
import type { Service } from '#shared/service/service.ts';
import { uuidNaming } from '../new-id.ts';
import { sha256hex } from '../sha256hex.ts';
import type { StoredAnswers } from '../store/folder.ts';
import type { NationalDeps } from './deps.ts';
import type { Place } from './place-for.ts';

/** Of what was answered there, what this form can hold; what else was said stays with the National Portal. */
const answersFrom = ({ form }: Service, said: string | undefined): StoredAnswers['answers'] => {
  if (!form || said === undefined) return {};
  try {
    const answers: unknown = JSON.parse(said);
    return typeof answers === 'object' && answers !== null && !Array.isArray(answers)
      ? fittingAnswers(form, answers as StoredAnswers['answers'])
      : {};
  } catch {
    return {};
  }
};

/**
 * Begins the dossier of a MaHoSo; where it was begun before, nothing changes. Its owner is whoever filed it there: known by name and where
 * to tell them, without an account here.
 */
export const openFiled = async (deps: NationalDeps, filed: FiledNationally, place: Place): Promise<string> => {
  const { MaHoSo, ChuHoSo, Email, SoDienThoai } = filed;
  const { service, agencyId, receivingAgencyId } = place;
  const dossierId = uuidNaming('national', MaHoSo);
  const personId = sha256hex(`national|${MaHoSo}`).slice(0, 32);
  await deps.people.put({
    personId,
    fullName: ChuHoSo,
    ...(Email !== undefined && /^\S+@\S+\.\S+$/.test(Email) && { email: Email }),
    ...(SoDienThoai !== undefined && isPhone(SoDienThoai) && { phone: SoDienThoai }),
    assuranceLevel: 1,
    organisations: [],
    locale: 'vi',
  });
  const begun = openDossier({
    dossierId,
    at: deps.now(),
    service,
    caseId: service.cases[0]?.id ?? '',
    agencyId,
    receivingAgencyId,
    person: { personId, fullName: ChuHoSo },
    by: { kind: 'applicant', personId },
    channel: 'national',
    concerning: { capacity: 'self' },
    locale: 'vi',
  });
  const outcome = sealOutcome({ ...begun, dossier: { ...begun.dossier, code: MaHoSo } }, sha256hex);
  await deps.changes.write({
    ...outcome,
    serviceName: service.name,
    codes: [],
    onDuty: [],
    answers: {
      read: undefined,
      filed: {
        revision: 1,
        saved: 1,
        answers: answersFrom(service, filed.ThongTinKhac),
        concerning: { capacity: 'self' },
        savedAt: deps.now(),
      },
    },
  });
  return dossierId;
};
