import type { Concerning, Person } from '../person/person.ts';
import type { Service } from '../service/service.ts';
import type { Locale } from '../words/text.ts';
import type { UnsealedEvent } from './act-context.ts';
import type { Dossier, DossierEvent } from './dossier.ts';

/** What a dossier begins with; whether the service is open and the agency handles it is judged before. */
export type Opening = {
  dossierId: string;
  at: string;
  service: Pick<Service, 'id' | 'version'>;
  caseId: string;
  agencyId: string;
  receivingAgencyId: string;
  /** Whose draft it is: who files online, or the officer at the counter. */
  person: Pick<Person, 'personId' | 'fullName'>;
  by: DossierEvent['actor'];
  channel: Dossier['channel'];
  concerning: Concerning;
  locale: Locale;
  refiledFrom?: string;
  /** Of a part of a chain; `left`: something is wanting, so that its applicant completes it. */
  chain?: NonNullable<Dossier['chain']> & { left: boolean };
};

/** A draft with its first event: version 1, answers to be written as revision 1, no clock yet. Pure. */
export const openDossier = (opening: Opening): { dossier: Dossier; event: UnsealedEvent } => {
  const { dossierId, at, service, caseId, agencyId, receivingAgencyId, person, concerning, refiledFrom } = opening;
  const { locale, channel, by, chain } = opening;
  const dossier: Dossier = {
    id: dossierId,
    version: 1,
    status: 'draft',
    serviceId: service.id,
    serviceVersion: service.version,
    caseId,
    channel,
    agencyId,
    receivingAgencyId,
    ownerId: person.personId,
    filerName: person.fullName,
    applicantName: applicantName(person, concerning),
    capacity: concerning.capacity,
    locale,
    revision: { filed: 0, open: 1 },
    marks: [],
    supplementCount: 0,
    extensionCount: 0,
    ...(refiledFrom === undefined ? {} : { refiledFrom }),
    ...(chain && { chain: { first: chain.first, part: chain.part, no: chain.no } }),
    createdAt: at,
    updatedAt: at,
    lastHash: '',
  };
  const event: UnsealedEvent = {
    dossierId,
    seq: 1,
    action: 'open',
    actor: by,
    at,
    to: 'draft',
    serviceId: service.id,
    agencyId,
    refs: {
      serviceVersion: service.version,
      caseId,
      ...(refiledFrom === undefined ? {} : { refiledFrom }),
      ...(chain && { chain: chain.first, part: chain.part, ...(chain.left && { left: 'yes' }) }),
    },
  };
  return { dossier, event };
};

/** The one it concerns (chủ hồ sơ): named, or the one who files for themselves. */
export const applicantName = (person: Pick<Person, 'fullName'>, concerning: Concerning): string =>
  concerning.name ?? person.fullName;
