import type { Service } from '../service/service.ts';
import type { Dossier } from './dossier.ts';
import { invalid } from './invalid-action.ts';

type Filed = Pick<Dossier, 'channel'>;
type OfCases = Pick<Service, 'cases'>;

/** Does reception say which case of the procedure it is? The National Portal tells none, and deadline, fee and papers hang on it. */
export const choosesCase = ({ channel }: Filed, { cases }: OfCases): boolean =>
  channel === 'national' && cases.length > 1;

/** Is it not known yet, so that nobody can say what it costs? */
export const isCaseOpen = (dossier: Filed & Pick<Dossier, 'acceptedAt'>, service: OfCases): boolean =>
  dossier.acceptedAt === undefined && choosesCase(dossier, service);

/** The case a dossier is accepted as. Refuses 'invalid' none or an unknown one where reception chooses it, any where the applicant did. */
export const caseAccepted = (
  filed: Filed,
  { caseId }: { caseId?: string | undefined },
  service: OfCases,
): Partial<Pick<Dossier, 'caseId'>> => {
  if (!choosesCase(filed, service)) {
    if (caseId !== undefined) throw invalid('caseId', 'case-settled');
    return {};
  }
  if (caseId === undefined) throw invalid('caseId', 'case-missing');
  if (!service.cases.some(({ id }) => id === caseId)) throw invalid('caseId', 'case-unknown');
  return { caseId };
};
