import type { DeskDossierView } from '#shared/api/views.ts';
import { availableActions } from '#shared/dossier/available-actions.ts';
import { assessed, unjudged } from '#shared/payment/assessed.ts';
import type { Staff } from '#shared/person/actor.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { forStaff } from './documents-shown.ts';
import { agencyName } from './agency-name.ts';
import { facts } from './dossier-view.ts';
import { eventViews } from './event-views.ts';
import { paymentViews, refundViews, waysToPay } from './payment-views.ts';
import { papersOf } from './papers-of.ts';

/** A dossier as staff see it: what was handed in, and before it, to compare; never what the applicant is still writing. */
export const deskDossierView = async (deps: Deps, folder: Folder, actor: Staff): Promise<DeskDossierView> => {
  const { dossier } = folder;
  const [service, agency, receivingAgency, events, person, ways] = await Promise.all([
    serviceOf(deps, dossier),
    agencyName(deps, dossier.agencyId),
    agencyName(deps, dossier.receivingAgencyId),
    eventViews(deps, folder.events),
    deps.people.get(dossier.ownerId),
    waysToPay(deps, folder),
  ]);
  const filed = answersOf(folder, dossier.revision.filed);
  const fee = assessed(service, dossier, filed, deps.now());
  return {
    at: deps.now(),
    dossier: { ...facts(dossier), proposal: dossier.proposal },
    serviceName: service.name,
    agencyName: agency,
    receivingAgencyName: receivingAgency,
    answers: filed,
    previousAnswers: answersOf(folder, dossier.revision.filed - 1),
    documents: forStaff(folder),
    events,
    letters: folder.letters,
    actions: availableActions(dossier, actor).filter(
      (each) =>
        (each !== 'judge-exemption' || unjudged(fee, dossier).length > 0) &&
        (each !== 'request-payment' || service.fee.lines.length > 0),
    ),
    papers: papersOf(folder),
    fee,
    payments: paymentViews(folder),
    refunds: refundViews(folder),
    ways,
    filer: { fullName: dossier.filerName, phone: person?.phone, email: person?.email },
  };
};
