import { DossierView } from '#shared/api/views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { openDossier } from '#shared/dossier/open-dossier.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import { Refusal } from '#shared/errors.ts';
import { offeringFor } from '../acting/offering-for.ts';
import { openService } from '../acting/open-service.ts';
import { standingAgency } from '#shared/agency/standing-agency.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { sha256hex } from '../sha256hex.ts';
import { emptyFolder } from '../store/folder.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import { writtenBy } from '#shared/dossier/paper-owners.ts';
import { dossierView } from '../view/dossier-view.ts';
import { demandStandingUnit } from './demand-standing-unit.ts';

/**
 * Begins an intake at the counter of the unit one works in, for whichever agency handles the service: where it is received and who decides are
 * two things (NĐ 118/2025).
 */
export const openIntake: UseCase<'openIntake'> = async (deps, { actor: asking, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const at = deps.now();
  const today = localDate(at);
  const [actor, standing] = await Promise.all([asking, deps.reference.standing(body.serviceId)]);
  const given = await deps.replies.ofStaff(actor.staffId, repeat);
  if (given !== undefined) return DossierView.parse(given);
  await demandStandingUnit(deps, actor);
  const service = await openService(deps, body.serviceId, standing, today);
  const { caseId, agencyId } = offeringFor(service, body, today, 'counter');
  const { staffId } = actor;
  const outcome = sealOutcome(
    openDossier({
      dossierId: deps.newId(),
      at,
      service,
      caseId,
      agencyId: await standingAgency(deps.reference.agency, agencyId, today),
      receivingAgencyId: actor.agencyId,
      channel: 'counter',
      by: { kind: 'staff', staffId, agencyId: actor.agencyId, duty: 'reception' },
      person: { personId: writtenBy(staffId), fullName: '' },
      concerning: { capacity: 'self' },
      locale: 'vi',
    }),
    sha256hex,
  );
  const view = DossierView.parse(
    await dossierView(deps, { ...emptyFolder, ...outcome, events: [outcome.event] }, actor),
  );
  const failing = await deps.changes.write({
    ...outcome,
    serviceName: service.name,
    codes: [],
    onDuty: [{ name: 'duty', staff: actor, duty: 'reception' }],
    reply: adminReplyItem(`STAFF#${staffId}`, repeat, view, at),
  });
  if (failing.length === 0) return view;
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  const twin = await deps.replies.ofStaff(staffId, repeat);
  if (twin === undefined) throw new Refusal('too-busy', { retryAfter: 1 });
  return DossierView.parse(twin);
};
