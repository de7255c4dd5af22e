import { Refusal } from '#shared/errors.ts';
import { offeredOn, whyAgencyStopped, whyNotOffered } from '#shared/service/offered.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import type { Call } from '../http/call.ts';

const invalid = (path: string, message: Text): Refusal =>
  new Refusal('invalid', { violations: [{ path, rule: 'unknown-choice', message }] });

const words = {
  caseId: { vi: 'Thủ tục không có trường hợp này', en: 'The service has no such case' },
  agencyId: { vi: 'Cơ quan này không giải quyết thủ tục', en: 'This agency does not handle the service' },
  whichAgency: { vi: 'Chọn cơ quan giải quyết', en: 'Choose the agency that handles it' },
};

type Chosen = { caseId: string; agencyId: string; receivingAgencyId: string };

/** Filed online are only services of levels 3 and 4 with a form (NĐ 43/2011); a counter takes whatever is also received on paper. */
const isTaken: Record<'online' | 'counter', (service: Service) => boolean> = {
  online: ({ form, level, channels }) =>
    form !== undefined && level >= 3 && channels.some(({ channel }) => channel === 'online'),
  // What several agencies do in turn is filed by an applicant who can complete each part: online.
  counter: ({ channels, chain }) => chain === undefined && channels.some(({ channel }) => channel !== 'online'),
};

/**
 * The case and the agencies a new dossier goes to on a local date. Where the service is not taken that way it
 * refuses 'service-not-open'; a case or agency that does not fit is 'invalid'.
 */
export const offeringFor = (
  service: Service,
  { caseId = service.cases[0]?.id ?? '', agencyId }: Pick<Call<'openDossier'>['body'], 'caseId' | 'agencyId'>,
  date: string,
  way: keyof typeof isTaken = 'online',
): Chosen => {
  if (!isTaken[way](service)) throw new Refusal('service-not-open');
  const offerings = offeredOn(service, date);
  const why = whyNotOffered(service, date);
  if (why) throw new Refusal('service-not-open', { why });
  if (!service.cases.some(({ id }) => id === caseId)) throw invalid('caseId', words.caseId);
  if (agencyId === undefined && offerings.length > 1) throw invalid('agencyId', words.whichAgency);
  const offering = agencyId === undefined ? offerings[0] : offerings.find((each) => each.agencyId === agencyId);
  if (!offering) throw invalid('agencyId', whyAgencyStopped(service, agencyId ?? '', date) ?? words.agencyId);
  return { caseId, agencyId: offering.agencyId, receivingAgencyId: offering.receivingAgencyId };
};
