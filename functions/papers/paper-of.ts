import { agencyOn } from '#shared/agency/agency-on.ts';
import { areaNames } from '#shared/agency/area-names.ts';
import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { papers } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import type { DossierEvent } from '#shared/dossier/dossier.ts';
import { assessed } from '#shared/payment/assessed.ts';
import type { Person } from '#shared/person/person.ts';
import { timeLimitFor } from '#shared/service/time-limit-for.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceOf } from '../acting/service-of.ts';
import { standingAgency } from '../acting/standing-agency.ts';
import type { Deps } from '../deps.ts';
import type { Pdf } from '../http/call.ts';
import type { PaperData, PrintedAgency } from '../print/paper-data.ts';
import { printDeclaration, printPaper } from '../print/print-paper.ts';
import { answersOf, currentAnswers } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { agencyName } from '../view/agency-name.ts';
import { forApplicant } from '../view/documents-shown.ts';
import { papersOf } from '../view/papers-of.ts';

type Issued = Exclude<Paper, 'declaration'>;

/** The action each paper comes from; the newest of them counts. */
const issuedBy: Record<Issued, readonly DossierEvent['action'][]> = {
  submission: ['submit'],
  receipt: ['accept'],
  supplement: ['request-supplement'],
  refusal: ['decline', 'refuse'],
};

/** A unit as a paper of that moment names it: later names and addresses change no paper. */
const printedAgency = async (deps: Deps, agencyId: string, at: string): Promise<PrintedAgency> => {
  const agency = await deps.reference.agency(agencyId);
  if (!agency) return { name: { vi: agencyId, en: agencyId } };
  const date = localDate(at);
  const { name, parentId, place, address, phone } = agencyOn(agency, date);
  const parentName =
    parentId === undefined
      ? undefined
      : await agencyName(deps, await standingAgency(deps.reference.agency, parentId, date), at);
  return {
    name,
    ...(parentName && { parentName }),
    ...(place && { place }),
    ...(address && { address }),
    ...(phone !== undefined && { phone }),
  };
};

const filerOf = (
  folder: Folder,
  person: Person | undefined,
  areaName: (code: string) => string,
): PaperData['filer'] => ({
  fullName: folder.dossier.filerName,
  ...(person?.phone !== undefined && { phone: person.phone }),
  ...(person?.email !== undefined && { email: person.email }),
  ...(person?.address && {
    address: [person.address.detail, areaName(person.address.commune), areaName(person.address.province)].join(', '),
  }),
});

const declaration = async (deps: Deps, folder: Folder, service: Service): Promise<Uint8Array> => {
  const { dossier } = folder;
  const answers = answersOf(folder, dossier.revision.filed) ?? currentAnswers(folder);
  const at = dossier.submittedAt ?? answers?.savedAt ?? dossier.createdAt;
  const [agency, areas] = await Promise.all([printedAgency(deps, dossier.agencyId, at), deps.reference.areas()]);
  return printDeclaration({
    service,
    caseId: dossier.caseId,
    agency,
    areaName: areaNames(areas),
    filed: {
      code: dossier.code ?? dossier.temporaryCode ?? '',
      at,
      filerName: dossier.filerName,
      concerning: answers?.concerning ?? { capacity: 'self' },
      answers: answers?.answers ?? {},
      documents: forApplicant(folder).filter(({ by }) => by === 'applicant'),
    },
  });
};

const issued = async (deps: Deps, folder: Folder, service: Service, paper: Issued): Promise<Uint8Array> => {
  const { dossier } = folder;
  const event = folder.events.findLast(({ action }) => issuedBy[paper].includes(action));
  if (!event) throw new Refusal('not-found');
  const [agency, receiving, person, areas, officer] = await Promise.all([
    printedAgency(deps, dossier.agencyId, event.at),
    printedAgency(deps, dossier.receivingAgencyId, event.at),
    deps.people.get(dossier.ownerId),
    deps.reference.areas(),
    event.actor.kind === 'staff' ? deps.reference.staffName(event.actor.staffId) : undefined,
  ]);
  const filed = answersOf(folder, dossier.revision.filed);
  const letter = folder.letters.find(({ seq }) => seq === event.seq);
  return printPaper(paper, {
    dossier,
    service,
    agency,
    receiving,
    filer: filerOf(folder, person, areaNames(areas)),
    documents: forApplicant(folder).filter(({ by }) => by === 'applicant'),
    fee: assessed(service, dossier, filed, deps.now()),
    timeLimit: timeLimitFor(service, dossier.caseId, filed?.answers ?? {}).asWritten,
    ...(letter && { letter }),
    ...(officer !== undefined && { officer }),
    at: event.at,
    number: `${dossier.code ?? dossier.temporaryCode ?? ''}/${event.seq}`,
    portalUrl: deps.portalUrl,
  });
};

/** A paper a dossier yields; 'not-found' while it does not yield that one. */
export const paperOf = async (deps: Deps, folder: Folder, asked: string): Promise<Pdf> => {
  const paper = papers.find((each) => each === asked);
  if (!paper || !papersOf(folder).includes(paper)) throw new Refusal('not-found');
  const service = await serviceOf(deps, folder.dossier);
  const bytes = await (paper === 'declaration'
    ? declaration(deps, folder, service)
    : issued(deps, folder, service, paper));
  return { bytes, name: `${paper}-${folder.dossier.code ?? folder.dossier.temporaryCode ?? 'draft'}.pdf` };
};
