import type { AnswersView, DossierView, FeeAssessment } from '#shared/api/views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { availableActions } from '#shared/dossier/available-actions.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import type { Applicant, Staff } from '#shared/person/actor.ts';
import { assessed } from '#shared/payment/assessed.ts';
import { versionOn } from '#shared/service/standing.ts';
import { collectorOf } from '../acting/collector-of.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { answersOf, currentAnswers } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { agencyName } from './agency-name.ts';
import { chainShown } from './chain-shown.ts';
import { forApplicant } from './documents-shown.ts';
import { eventViews, shownToApplicant } from './event-views.ts';
import { lettersToApplicant } from './letters-shown.ts';
import { paymentViews, refundViews, waysToPay } from './payment-views.ts';
import { papersOf } from './papers-of.ts';

/** The dossier without what only the portal itself needs. */
export const facts = (dossier: Dossier): DossierView['dossier'] => {
  const { lastHash: _h, ownerId: _o, organisation: _g, marks: _m, locale: _l, ...more } = dossier;
  const {
    proposal: _p,
    approval: _v,
    apology: _a,
    register: _r,
    lateRequests: _q,
    deliveryOnReceipt: _d,
    ...shown
  } = more;
  return shown;
};

/**
 * The revision being written; where nobody has written in it yet, it starts from what was filed. How it came to a counter is the
 * counter's to go on with.
 */
const answersShown = (folder: Folder, { kind }: Applicant | Staff): AnswersView | undefined => {
  const { open } = folder.dossier.revision;
  const found = currentAnswers(folder);
  if (open === undefined) return found;
  const { intake, ...shown } = answersOf(folder, open) ?? {
    revision: open,
    saved: 0,
    answers: found?.answers ?? {},
    concerning: found?.concerning ?? { capacity: 'self' as const },
    intake: found?.intake,
  };
  return { ...shown, ...(kind === 'staff' && intake && { intake }) };
};

/** The version a draft may take: the one in force, where it was begun under an earlier one. As known a minute ago at most. */
const newerVersion = async ({ reference, now }: Deps, dossier: Dossier): Promise<number | undefined> => {
  if (dossier.status !== 'draft') return undefined;
  const standing = await reference.standingLately(dossier.serviceId);
  const inForce = standing && versionOn(standing, localDate(now()));
  return inForce && inForce.version > dossier.serviceVersion ? inForce.version : undefined;
};

/** Is a draft paid for before it counts as submitted? Nothing is read where its fee falls due at another time. */
const isPaidFirst = async (deps: Deps, { dossier }: Folder, { due, total }: FeeAssessment): Promise<boolean> =>
  dossier.status === 'draft' &&
  due === 'before-submission' &&
  total > 0 &&
  (await collectorOf(deps, dossier.agencyId, localDate(deps.now()))) !== undefined;

type Knowing = { newer: number | undefined; paysFirst: boolean };
const offered = (action: ActionType, { newer, paysFirst }: Knowing): boolean => {
  if (action === 'take-newer-version') return newer !== undefined;
  if (action === 'submit') return !paysFirst;
  return action !== 'submit-to-pay' || paysFirst;
};

/** A dossier as its applicant sees it, or whoever receives it on paper for them, or as others do for the organisation it was filed for: these only read, and pay where they may. */
export const dossierView = async (
  deps: Deps,
  folder: Folder,
  actor: Applicant | Staff,
  forOrganisation?: DossierView['forOrganisation'],
): Promise<DossierView> => {
  const { dossier } = folder;
  const [service, agency, receivingAgency, events, newer, ways, policy, chain] = await Promise.all([
    serviceOf(deps, dossier),
    agencyName(deps, dossier.agencyId),
    agencyName(deps, dossier.receivingAgencyId),
    eventViews(deps, shownToApplicant(folder.events)),
    newerVersion(deps, dossier),
    waysToPay(deps, folder, dossier.receivingAgencyId),
    deps.reference.policy(),
    chainShown(deps, folder, actor),
  ]);
  const fee = assessed(service, dossier, currentAnswers(folder), deps.now());
  const paysFirst = await isPaidFirst(deps, folder, fee);
  return {
    at: deps.now(),
    dossier: facts(dossier),
    serviceName: service.name,
    agencyName: agency,
    receivingAgencyName: receivingAgency,
    answers: answersShown(folder, actor),
    documents: forApplicant(folder),
    events,
    letters: lettersToApplicant(folder),
    actions: forOrganisation
      ? []
      : availableActions(dossier, actor).filter((each) => offered(each, { newer, paysFirst })),
    ...(newer !== undefined && { newerVersion: newer }),
    papers: papersOf(folder, policy.forms, 'applicant'),
    fee,
    payments: paymentViews(folder),
    refunds: refundViews(folder),
    ways: forOrganisation?.mayPay === false ? [] : ways,
    ...(forOrganisation && { forOrganisation }),
    ...chain,
  };
};
