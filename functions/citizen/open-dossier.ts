import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { DossierView } from '#shared/api/views.ts';
import { openDossier as opened } from '#shared/dossier/open-dossier.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { standingUnits } from '#shared/agency/standing-agency.ts';
import { uuidNaming } from '../new-id.ts';
import { sha256hex } from '../sha256hex.ts';
import { emptyFolder } from '../store/folder.ts';
import { personReplyItem } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import { dossierView } from '../view/dossier-view.ts';
import { offeringFor } from '../acting/offering-for.ts';
import { openService } from '../acting/open-service.ts';
import { copiedFiles, refiledFrom } from './refiled.ts';

/** Copying a dossier's files costs more than opening one: so many a minute for one person. */
const refilingsPerMinute = 20;

/** Files are copied before anything is written, so a request repeated on the same day must name the same dossier. */
const idOfRefiled = ({ keyHash, requestHash }: Repeatable, date: string): string =>
  uuidNaming(date, keyHash, requestHash);

/** Opens a draft of a service that is open today, pinned to the version in force. */
export const openDossier: UseCase<'openDossier'> = async (deps, { actor, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const at = deps.now();
  const [given, standing, person] = await Promise.all([
    deps.replies.ofPerson(actor.personId, repeat),
    deps.reference.standing(body.serviceId),
    deps.people.get(actor.personId),
  ]);
  if (given !== undefined) return DossierView.parse(given);
  const service = await openService(deps, body.serviceId, standing, localDate(at));
  const chosen = offeringFor(service, body, localDate(at));
  const offering = { ...chosen, ...(await standingUnits(deps.reference.agency, chosen, localDate(at))) };
  const { refiledFrom: before } = body;
  if (before) await deps.throttle.take(actor.personId, 'refile', refilingsPerMinute);
  const refiled = before ? await refiledFrom(deps, actor, before, { service, caseId: offering.caseId }) : undefined;
  const dossierId = before ? idOfRefiled(repeat, localDate(at)) : deps.newId();
  const documents = refiled ? await copiedFiles(deps, dossierId, refiled) : [];
  const outcome = sealOutcome(
    opened({
      dossierId,
      at,
      service,
      ...offering,
      channel: 'online',
      by: { kind: 'applicant', personId: actor.personId },
      person: { personId: actor.personId, fullName: person?.fullName ?? '' },
      concerning: refiled?.answers.concerning ?? { capacity: 'self' },
      locale: body.locale ?? person?.locale ?? 'vi',
      ...(before && { refiledFrom: before }),
    }),
    sha256hex,
  );
  const { dossier, event } = outcome;
  const answers = refiled ? [refiled.answers] : [];
  const folder = { ...emptyFolder, dossier, answers, documents, events: [event] };
  const view = DossierView.parse(await dossierView(deps, folder, actor));
  const failing = await deps.changes.write({
    dossier,
    event,
    serviceName: service.name,
    codes: [],
    onDuty: [],
    documents,
    answers: refiled && { read: undefined, filed: refiled.answers },
    reply: personReplyItem(actor.personId, repeat, view, at),
  });
  if (failing.length === 0) return view;
  const twin = await deps.replies.ofPerson(actor.personId, repeat);
  if (twin === undefined) throw new Refusal('too-busy', { retryAfter: 1 });
  return DossierView.parse(twin);
};
