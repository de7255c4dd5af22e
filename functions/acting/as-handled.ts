import { standingUnits } from '#shared/agency/standing-agency.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Action } from '#shared/dossier/action.ts';
import { caseAccepted } from '#shared/dossier/case-at-acceptance.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { isNotReceiving } from '#shared/dossier/not-received.ts';
import type { Service } from '#shared/service/service.ts';
import type { Deps } from '../deps.ts';

/** What is handed in for the first time, or taken up again, goes to the units that stand that day for those it was opened at; its fee is that of the case it is accepted as. */
export const asHandled = async (deps: Deps, dossier: Dossier, action: Action, service: Service): Promise<Dossier> => {
  if (action.type === 'accept') return { ...dossier, ...caseAccepted(dossier, action, service) };
  const goesToUnits = ['submit', 'submit-to-pay', 'receive', 'correct'].includes(action.type) || isNotReceiving(action);
  if (!goesToUnits) return dossier;
  return { ...dossier, ...(await standingUnits(deps.reference.agency, dossier, localDate(deps.now()))) };
};
