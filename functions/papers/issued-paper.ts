import { areaNames } from '#shared/agency/area-names.ts';
import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import type { Intake } from '#shared/dossier/intake.ts';
import { handOvers } from '#shared/dossier/hand-overs.ts';
import { formAt, formNames } from '#shared/dossier/regulation-set.ts';
import { assessed } from '#shared/payment/assessed.ts';
import type { Person } from '#shared/person/person.ts';
import { timeLimitFor } from '#shared/service/time-limit-for.ts';
import type { Service } from '#shared/service/service.ts';
import type { Deps } from '../deps.ts';
import type { PaperData } from '../print/paper-data.ts';
import type { Folder } from '../store/folder.ts';
import { atEvent } from './at-event.ts';
import type { AtEvent } from './at-event.ts';
import { coordinating } from './coordinating.ts';
import type { Issued } from './event-of.ts';
import { printedAgency } from './printed-agency.ts';
import { printedHandOvers } from './printed-hand-overs.ts';

const filerOf = (
  { filerName }: Dossier,
  person: Person | undefined,
  areaName: (code: string) => string,
): PaperData['filer'] => ({
  fullName: filerName,
  ...(person?.phone !== undefined && { phone: person.phone }),
  ...(person?.email !== undefined && { email: person.email }),
  ...(person?.address && {
    address: [person.address.detail, areaName(person.address.commune), areaName(person.address.province)].join(', '),
  }),
});

/** Who brought it to the counter, as they said. */
const broughtBy = ({ filerName }: Dossier, { broughtBy: { phone, email, address } }: Intake): PaperData['filer'] => ({
  fullName: filerName,
  ...(phone !== undefined && { phone }),
  ...(email !== undefined && { email }),
  ...(address !== undefined && { address }),
});

/** What an event said of dates: the one it led to, the one before, and the new last day it set. */
const datesIn = ({ refs }: DossierEvent): Pick<PaperData, 'due' | 'apology'> => ({
  ...(typeof refs.due === 'string' && { due: { at: refs.due, provisional: refs.provisional === 'yes' } }),
  ...(typeof refs.until === 'string' &&
    typeof refs.before === 'string' && { apology: { before: refs.before, until: refs.until } }),
});

const formOf = async (deps: Deps, paper: Issued, at: string): Promise<Pick<PaperData, 'form'>> => {
  const name = paper === 'apology-draft' ? 'apology' : formNames.find((each) => each === paper);
  const form = name && formAt((await deps.reference.policy()).forms, name, at);
  return form ? { form } : {};
};

/** What the control slip alone tells: who gave it to whom, and who was asked beside. */
const slipOf = async (
  deps: Deps,
  { letters, opinions }: Folder,
  { dossier, event, events }: Pick<AtEvent, 'dossier' | 'events'> & { event: DossierEvent },
): Promise<Pick<PaperData, 'handOvers' | 'coordinating'>> => {
  const [blocks, agencies] = await Promise.all([
    printedHandOvers(deps, dossier, handOvers(events), letters),
    coordinating(deps, opinions, event.at),
  ]);
  return { handOvers: blocks, coordinating: agencies };
};

/** All that a paper prints: as it was when its event happened, so that every copy is the same to the byte. */
export const issuedPaper = async (
  deps: Deps,
  folder: Folder,
  { service, paper, event }: { service: Service; paper: Issued; event: DossierEvent },
): Promise<PaperData> => {
  const { dossier, filed, documents, events } = atEvent(folder, event);
  const [agency, receiving, person, areas, officer, form, slip] = await Promise.all([
    printedAgency(deps, dossier.agencyId, event.at),
    printedAgency(deps, dossier.receivingAgencyId, event.at),
    deps.people.get(dossier.ownerId),
    deps.reference.areas(),
    event.actor.kind === 'staff' ? deps.reference.staffName(event.actor.staffId) : undefined,
    formOf(deps, paper, event.at),
    paper === 'control-slip' ? slipOf(deps, folder, { dossier, event, events }) : undefined,
  ]);
  const intake = filed?.intake;
  const letter = folder.letters.find(({ seq }) => seq === event.seq);
  return {
    dossier,
    service,
    agency,
    receiving,
    filer: intake ? broughtBy(dossier, intake) : filerOf(dossier, person, areaNames(areas)),
    ...(intake && { intake }),
    documents,
    fee: assessed(service, dossier, filed, event.at),
    timeLimit: timeLimitFor(service, dossier.caseId, filed?.answers ?? {}).asWritten,
    ...(letter && { letter }),
    ...(officer !== undefined && { officer }),
    refs: event.refs,
    at: event.at,
    number: `${dossier.code ?? dossier.temporaryCode ?? ''}/${event.seq}`,
    portalUrl: deps.portalUrl,
    ...form,
    ...datesIn(event),
    ...(paper === 'apology-draft' && { isDraft: true as const }),
    ...slip,
  };
};
