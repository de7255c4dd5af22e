import { localDate } from '../calendar/local-time.ts';
import type { FeeAssessment } from '../api/views.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Capacity } from '../person/capacity.ts';
import { assessFee } from '../service/assess-fee.ts';
import type { Answers } from '../service/condition.ts';
import type { Service } from '../service/service.ts';

type Owing = Pick<Dossier, 'caseId' | 'agencyId' | 'capacity' | 'channel' | 'submittedAt' | 'exemptions'>;

/** The service without the exemptions an officer did not grant. */
const asGranted = (service: Service, { exemptions = [] }: Pick<Dossier, 'exemptions'>): Service => {
  const denied = exemptions.filter(({ granted }) => !granted).map(({ id }) => id);
  if (denied.length === 0) return service;
  const left = (service.fee.exemptions ?? []).filter(({ id }) => !denied.includes(id));
  return { ...service, fee: { ...service.fee, exemptions: left } };
};

/** What a dossier's fee is on these answers, on the day it was filed or, before that, today: what was claimed counts until it is denied. */
export const assessed = (
  service: Service,
  dossier: Owing,
  answers: { answers: Answers; concerning: { capacity: Capacity } } | undefined,
  at: string,
): FeeAssessment =>
  assessFee(asGranted(service, dossier), answers?.answers ?? {}, {
    caseId: dossier.caseId,
    agencyId: dossier.agencyId,
    capacity: answers?.concerning.capacity ?? dossier.capacity,
    // What was filed at the National Portal was filed online.
    channel: dossier.channel === 'national' ? 'online' : dossier.channel,
    date: localDate(dossier.submittedAt ?? at),
  });
