import type { DeskDossierView } from '#shared/api/views.ts';
import { askBy } from '#shared/dossier/ask-by.ts';
import { availableActions } from '#shared/dossier/available-actions.ts';
import { score766 } from '#shared/dossier/score-766.ts';
import { isReached } from '#shared/notice/reached.ts';
import { timeLimitFor } from '#shared/service/time-limit-for.ts';
import { assessed } from '#shared/payment/assessed.ts';
import { unjudged } from '#shared/payment/unjudged.ts';
import { needsResultFile } from '#shared/service/needs-result-file.ts';
import type { Staff } from '#shared/person/actor.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { forStaff } from './documents-shown.ts';
import { agencyName } from './agency-name.ts';
import { chainShown } from './chain-shown.ts';
import { facts } from './dossier-view.ts';
import { eventViews } from './event-views.ts';
import { paymentViews, refundViews, waysToPay } from './payment-views.ts';
import { handOverViews, stepViews } from './steps-shown.ts';
import { opinionViews } from './opinions-shown.ts';
import { papersOf } from './papers-of.ts';

/** A dossier as staff see it: what was handed in, and before it, to compare; never what the applicant is still writing. */
export const deskDossierView = async (deps: Deps, folder: Folder, actor: Staff): Promise<DeskDossierView> => {
  const { dossier } = folder;
  const [service, agency, receivingAgency, events, person, ways, policy, filedCalendar, calendar] = await Promise.all([
    serviceOf(deps, dossier),
    agencyName(deps, dossier.agencyId),
    agencyName(deps, dossier.receivingAgencyId),
    eventViews(deps, folder.events),
    deps.people.get(dossier.ownerId),
    waysToPay(deps, folder, actor.agencyId),
    deps.reference.policy(),
    deps.reference.calendar(dossier.calendarVersion),
    deps.reference.calendar(),
  ]);
  const [steps, handOvers, opinions, chain] = await Promise.all([
    stepViews(deps, folder, service),
    handOverViews(deps, folder, service),
    opinionViews(deps, folder.opinions),
    chainShown(deps, folder, actor),
  ]);
  const filed = answersOf(folder, dossier.revision.filed);
  const contact = filed?.intake?.broughtBy ?? person;
  const fee = assessed(service, dossier, filed, deps.now());
  return {
    at: deps.now(),
    dossier: {
      ...facts(dossier),
      proposal: dossier.proposal,
      approval: dossier.approval,
      apology: dossier.apology,
      lateRequests: dossier.lateRequests,
    },
    askBy: askBy(dossier, calendar),
    serviceName: service.name,
    agencyName: agency,
    receivingAgencyName: receivingAgency,
    answers: filed,
    previousAnswers: answersOf(folder, dossier.revision.filed - 1),
    documents: forStaff(folder),
    events,
    steps,
    handOvers,
    opinions,
    letters: folder.letters,
    actions: availableActions(dossier, actor).filter(
      (each) =>
        (each !== 'resolve' || !needsResultFile(service)) &&
        (each !== 'judge-exemption' || unjudged(fee, dossier).length > 0) &&
        (each !== 'request-payment' || service.fee.lines.length > 0),
    ),
    papers: papersOf(folder, policy.forms, 'staff'),
    fee,
    payments: paymentViews(folder),
    refunds: refundViews(folder),
    ways,
    score: score766(folder.events, {
      limit: timeLimitFor(service, dossier.caseId, filed?.answers ?? {}),
      calendar: filedCalendar,
      policy,
      at: deps.now(),
    }),
    ...chain,
    ...(!isReached({ dossier, hasAccount: person !== undefined }, contact) && { onlyOnPaper: true as const }),
    filer: { fullName: dossier.filerName, phone: contact?.phone, email: contact?.email },
  };
};
